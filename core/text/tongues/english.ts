import { lazily } from '../../lazily';
import { listed } from '../listed';
import { NEGATIONS } from '../negations';
import { stemOf } from '../stems';
import { isStop } from '../stop-words';
import { among, type Tells, type Tongue } from '../tongue';

const oneOf = (words: string): Tells => among(() => listed(words));

/** Whether a word is one of these in any of its forms. */
function formOf(words: string): Tells {
  const stems = lazily(() => new Set(listed(words).map(stemOf)));
  return (word) => word !== undefined && stems().has(word.stem);
}

/** Words that call something false. */
export const FALSE = listed('false falsely untrue wrongly incorrect incorrectly inaccurate myth hoax nonsense fiction');
const isDenial = among(() => [...NEGATIONS, ...FALSE]);
const isDenying = formOf('deny dispute refute reject');
/** Words with which a question begins that asks whether something is so; others ("when", "who") take it for granted. */
const isAsking = oneOf('did do does is are was were has have had can could will would should may might');
const ANOTHER = 'another other my your her their';

/** English, which every page has at hand: it is what most are read in, and part of how all others are. Verbs are known by their stems, so that one form of each is enough. */
export const english: Tongue = {
  language: 'en',
  isGrammar: (word) => word !== undefined && isStop(word.stem),
  isSaying: formOf(`say tell add claim describe call insist maintain stress admit deny confess swear write tweet assert argue reply concede explain
    apologize underline acknowledge promise express voice accord quote plead blame attribute joke declare speak talk respond interview note remark observe
    comment quip warn`),
  denies: (word) => isDenial(word) || isDenying(word),
  doubts: formOf('if whether unless suppose assume imagine pretend speculate speculation wonder guess rumor suspect'),
  reachAfter: 0,
  asksWhether: (words, begin) => isAsking(words[begin]),
  opensClause: oneOf('and but that as when while'),
  introduces: oneOf(`${ANOTHER} a an one some his its our`),
  isAnother: oneOf(ANOTHER),
  isKnown: oneOf('the'),
  isPronoun: oneOf('he she they i we who'),
  pronounOf: (word) => word?.norm === 'he' || word?.norm === 'she' ? word.norm : null,
  isWriter: oneOf('i we me us'),
  isCompany: oneOf('company firm spokesman spokeswoman spokesperson'),
  isPlural: (word) => word !== undefined && word.norm !== word.stem && /[^s]s$/.test(word.norm),
  // An apostrophe tells whose something is (`whose.ts`).
  isOf: () => false,
  bearing: {
    isThat: oneOf('that'),
    hangsOnCommas: false,
    disputes: formOf(`deny reject dispute refute debunk disprove unlikely improbable implausible impossible inconceivable unthinkable doubt doubtful disbelieve lie lied lying hoax hoaxer myth
      falsehood misconception pretend purport retract withdraw dismiss scarcely hardly trick fool dupe mislead deceive conspiracy satirical satirist satire parody prankster forge
      forgery forger fraudster swindler liar scammer suspicion`),
    imagines: formOf('fear afraid wish hope dread joke quip kid dream fantasize suppose imagine imaginary invented fictional fictitious hypothetical hypothesis theory scenario alternative'),
    vouches: formOf(`say tell claim state confirm prove proven proof evidence indication suggest suggestion mean believe think show clear report story idea rumor write sign hint
      trace certain sure likely notion guarantee reason support happen persuade convince accept
      argue argument assert inference infer conclude conclusion establish swallow allege allegation`),
    belies: formOf('falsely wrongly incorrectly mistakenly erroneously corrected ridiculous absurd preposterous ludicrous hard difficult'),
    isTrue: formOf('true case truth real survive hold withstand'),
    isEvidence: formOf('evidence proof support bear basis'),
    verifies: formOf('verify confirm corroborate substantiate'),
    isTale: formOf('report rumor claim story allegation suggestion notion idea belief theory assertion argument speculation screenshot photo video footage hypothesis legend narrative impression'),
    isWrong: formOf('wrong mistaken invent exaggerated premature absurd ridiculous preposterous ludicrous nonsense unverified unconfirmed lack fake doctored manipulated altered misunderstanding'),
    callsFalse: formOf(`${FALSE.join(' ')} unfounded baseless groundless fabricate debunk disprove`),
    apposes: oneOf('which something'),
  },
  tellsPersons: true,
  hasReportingMood: false,
  stemOf: () => null,
};
