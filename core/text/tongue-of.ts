import type { Language } from '../model';
import { among, type Tells, type Tongue, type TongueWords } from './tongue';
import { english } from './tongues/english';

/** "Das war er nicht": words behind the matched ones bear on them in all of these languages. */
const REACH_AFTER = 2;

function ofForm(pattern: string): Tells {
  const form = new RegExp(pattern, 'u');
  return (word) => word !== undefined && form.test(word.norm);
}

/**
 * A language besides English, ready for reading. English words tell in it what they tell in English, since its pages quote English; what goes
 * by the endings and the order of English words does not.
 *
 * @param stemOf the stem of a word by the language's own rules
 */
export function tongueOf(words: TongueWords, stemOf: Tongue['stemOf']): Tongue {
  const any = (...all: Tells[]): Tells => (word) => all.some((tells) => tells(word));
  const oneOf = (list: readonly string[]): Tells => among(() => list);
  const forms = (pattern?: string): Tells[] => pattern === undefined ? [] : [ofForm(pattern)];
  const [isGrammar, isHe, isShe, grants, asks] = [oneOf(words.grammar), oneOf(words.he), oneOf(words.she), oneOf(words.granting), oneOf(words.asking)];
  return {
    ...english, language: words.language, stemOf,
    isGrammar: any(english.isGrammar, isGrammar),
    isSaying: any(english.isSaying, oneOf(words.saying), ...forms(words.sayingForm)),
    denies: any(english.denies, oneOf(words.denying), ...forms(words.denyingForm)),
    doubts: any(english.doubts, oneOf(words.doubting)),
    reachAfter: REACH_AFTER,
    asksWhether: (text, begin) => text.some(asks) || (words.granting.length > 0 && !grants(text[begin])),
    // Which of its small words are conjunctions, no list says.
    opensClause: any(english.opensClause, isGrammar),
    introduces: any(english.introduces, oneOf(words.introducing)),
    isKnown: any(english.isKnown, oneOf(words.known)),
    isPronoun: any(english.isPronoun, isHe, isShe),
    pronounOf: (word) => english.pronounOf(word) ?? (isHe(word) ? 'he' : isShe(word) ? 'she' : null),
    isWriter: any(english.isWriter, oneOf(words.writer)),
    isCompany: any(english.isCompany, oneOf(words.company)),
    isPlural: () => false,
    isOf: oneOf(words.of),
    bearing: {
      ...english.bearing,
      isThat: any(english.bearing.isThat, oneOf(words.that)),
      hangsOnCommas: words.commasHang === true,
      disputes: any(english.bearing.disputes, ofForm(words.disputingForm)),
      imagines: any(english.bearing.imagines, ofForm(words.imaginingForm)),
      vouches: any(english.bearing.vouches, ofForm(words.vouchingForm)),
      belies: any(english.bearing.belies, ofForm(words.belyingForm)),
      isTrue: any(english.bearing.isTrue, ofForm(words.trueForm)),
      isEvidence: any(english.bearing.isEvidence, ofForm(words.evidenceForm)),
      verifies: any(english.bearing.verifies, ofForm(words.verifyingForm)),
      isTale: any(english.bearing.isTale, ofForm(words.taleForm)),
      callsFalse: any(english.bearing.callsFalse, ofForm(words.falseForm)),
      apposes: any(english.bearing.apposes, oneOf(words.apposing)),
    },
    tellsPersons: false,
    hasReportingMood: true,
  };
}

/** In which language a text of the record is read, where pages are read in one: in the same if it is in that, else as English. */
export function tongueFor(language: Language, ofPages: Tongue): Tongue {
  return ofPages.language === language ? ofPages : english;
}
