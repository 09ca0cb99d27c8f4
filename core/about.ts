/** Whom a fact is about, and whether a passage says it of somebody else: "his wife was born in Germany". */
import type { Alignment } from './align';
import { heartOf } from './heart';
import type { Claim, OutletId } from './model';
import { isCapitalised, type Passage } from './passage';
import { saysAnother, type Speakers } from './speakers';
import { endsFullName, isStranger, isTitle } from './strangers';
import { beginsClause, isExplained, meansPerson } from './subjects';
import { wordSet } from './text/listed';
import { remembered } from './text/remembered';
import { stemOf } from './text/stems';
import { wordsOf } from './text/words';
import type { Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';
import { isPossessive } from './whose';

/** Not "himself", which is said of whomever is named beside it. */
const HE = new Set(['he', 'him']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
/** Kin and others who are not known by the ending of the word. */
const PEOPLE = new Set('wife husband partner brother sister mother father mom dad mum son daughter cousin uncle aunt parents family friend friends pal flatmate roommate neighbor colleague colleagues boss chief ceo mayor author host judge senator professor student'.split(' '));
/** Who reports, or employs him, is in the story too, and is never whom it is about. */
const REPORTERS = wordSet('employer reporter journalist editor anchor correspondent interviewer user users reporters journalists');
const DETERMINERS = wordSet('a an the his her my our their its one another this that some two 2 other');
/** What may follow a name with which a sentence begins: another word there may be a capital for no other reason. */
const AFTER_NAME = wordSet('is was has had did does will would could also too and herself himself who');

const lastWord = remembered((id: string) => stemOf(id.split('-').at(-1) ?? ''));
/** What a statement begins with, where that is not only whose something is: "Duysak’s last day". */
const firstWord = remembered((statement: string) => {
  const [first] = wordsOf(statement);
  return first === undefined || /['’]/.test(statement.slice(first.start, first.end)) ? '' : first.norm;
});

/** Words that may mean whom a fact is about, besides his name and nouns like "contractor"; and, where he speaks, himself. */
const MEANING_HIM = new Set([...HE, 'his', 'who', 'whose', 'you', 'man', 'employee', 'person', 'individual', 'guy', 'fellow', 'chap', 'bloke', 'culprit', 'staff']);
const MYSELF = new Set(['i', 'me', 'my', 'myself']);

/** Whether a noun means somebody by his calling. */
const isCalling = (norm: string): boolean => meansPerson(norm) && !REPORTERS.has(norm);

const mayMeanHim = ({ norm }: ConceptToken, isQuoted: boolean, nouns: Speakers['nouns']): boolean =>
  MEANING_HIM.has(norm) || nouns.includes(norm) || (isQuoted && MYSELF.has(norm)) || isCalling(norm);

/** The person whom a fact is about: with whose name our statement of it begins. */
function personOf({ kind, statement }: Claim, persons: Speakers['persons']): OutletId | null {
  if (kind === 'quotation') return null;
  const first = stemOf(firstWord(statement));
  return Object.keys(persons).find((id) => lastWord(id) === first) ?? null;
}

/** Whether a token means somebody whom the fact is not about, as the subject of its clause. */
function isSomebodyElse(passage: Passage, at: number, { words, nouns, newsrooms }: Speakers): boolean {
  const { tokens } = passage;
  const token = tokens[at];
  if (token === undefined || token.stop || !beginsClause(passage, at)) return false;
  const { norm } = token;
  const before = tokens[at - 1]?.norm ?? '';
  if ((PEOPLE.has(norm) || (token.concept === UNKNOWN && meansPerson(norm) && !MEANING_HIM.has(norm) && !nouns.includes(norm))) && DETERMINERS.has(before)) return true;
  if (!isCapitalised(passage, at)) return false;
  // A full name is somebody's, whether the record has its words or not: "Jack Dorsey".
  if (words.includes(token.stem) || (endsFullName(passage, at) && !isTitle(passage))) return true;
  const isName = at > 0 || AFTER_NAME.has(tokens[1]?.norm ?? '') || isExplained(passage, 0);
  return isName && isStranger(passage, at, newsrooms);
}

/** Whether a quotation, before a word of it, tells of another than him who speaks or whom it names: “My wife was born in Germany,” he said. */
function isQuotedOfAnother(passage: Passage, before: number, isNamed: (at: number) => boolean, speakers: Speakers): boolean {
  for (let at = before - 1; at >= 0 && passage.quoted[at] === true; at -= 1) {
    const token = passage.tokens[at];
    if (isNamed(at) || passage.tongue.isWriter(token)) return false;
    if (SHE.has(token?.norm ?? '') || isSomebodyElse(passage, at, speakers)) return true;
  }
  return false;
}

/**
 * Whether a passage says of another person, or of nobody, what a fact says of one: the nearest before the matched words, so far as English
 * tells, is somebody else, or nothing in it means him ("temporary contracts are the rule").
 */
export function isAboutAnother(passage: Passage, unit: Unit, alignment: Alignment, speakers: Speakers): boolean {
  const { claim } = unit;
  const person = personOf(claim, speakers.persons);
  if (person === null || !passage.tongue.tellsPersons) return false;
  const { tokens, quoted, voice, tongue } = passage;
  // "Duysak said his wife was born in Germany": he who says it is not whom it is about.
  const page = heartOf(passage, alignment, unit);
  const first = page[0] ?? 0;
  const own = person.split('-').map(stemOf);
  const isHis = (at: number): boolean => own.includes(tokens[at]?.stem ?? '');
  // "Duysak’s supervisor" is not he.
  const ownsSomebody = (at: number): boolean => {
    const norm = tokens[at + 1]?.norm ?? '';
    return isHis(at) && isPossessive(passage, at) && (PEOPLE.has(norm) || isCalling(norm));
  };
  const isNamed = (at: number): boolean => (isHis(at) || HE.has(tokens[at]?.norm ?? '')) && !ownsSomebody(at);
  if (quoted[first] === true) return isQuotedOfAnother(passage, first, isNamed, speakers) || saysAnother(passage, { ...claim, kind: 'quotation', speaker: person }, speakers);
  if (tokens.some((_, at) => at <= first && ownsSomebody(at)) && !tokens.slice(0, first).some(({ norm }) => HE.has(norm))) return true;
  if (tokens.some((_, at) => at >= first && at <= (page.at(-1) ?? 0) && isNamed(at))) return false;
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || quoted[at] === true) continue;
    if (isHis(at)) return false;
    if (HE.has(token.norm)) return voice?.isStranger === true;
    if (SHE.has(token.norm) || tongue.isWriter(token) || token.norm === 'my') return true;
    if (isSomebodyElse(passage, at, speakers)) return true;
  }
  return !tokens.some((token, at) => isHis(at) || mayMeanHim(token, quoted[at] === true, speakers.nouns));
}
