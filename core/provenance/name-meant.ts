/** Whether an outlet's name in a text means that outlet, or something that is only called after it. */
import { CAPITALISED } from '../text/letters';
import { DAYS_AND_MONTHS } from '../text/number-words';
import { stemOf } from '../text/stems';
import { isStop } from '../text/stop-words';
import { BEFORE_A_PLACE, lowered } from './credit-phrases';
import { GERMAN_KINDS } from './credit-shorthands';
import type { NamedOutlet } from './outlet-names';

const CAPITALISED_BEFORE = new RegExp(`(${CAPITALISED})\\s$`, 'u');
/** A sentence ended there: "He worked at Twitter. Trump wrote …". An initial, and a short form such as "Mr.", end none. */
const ENDS_SENTENCE = /\p{L}{4}\.$/u;
const CAPITALISED_AFTER = /^\s\p{Lu}\p{Ll}/u;
/** "Die Nachrichtenagentur dpa". */
const KIND = new RegExp(`${GERMAN_KINDS}$`);
const TITLE = /^(?:Mrs?\.?|(?:US-)?(?:Pr[eéä]sident[ea]?|Präsident))$/;

/** What goes on a name, if it is not when somebody spoke or whom of: "Time Warner", "Fortune 500". */
const LONGER_NAME = new RegExp(`^\\s(?:\\d|(?!${DAYS_AND_MONTHS}|Mrs?\\b|Dr\\b|President)\\p{Lu}\\p{Ll})`, 'u');
/** Editions of other countries are houses of their own. */
const EDITION = /^\s(?:Europe|Germany|Deutschland|France|India|Australia|Japan|Asia|Africa|Canada|Brasil|Brazil|España|Italia|Arabia|México|UK)(?!\s+(?:is|was|had|has|would)\b)(?!\p{L})/u;
/** Those who read it are not it. */
const AUDIENCE = /^['’]?[\s-](?:readers?|viewers?|listeners?|subscribers?|voters?|followers?|fans?|executives?|leser|zuschauer|hörer|lecteurs?|lectores)(?![a-zß-ɏ])/u;

/** People of a company, and what is written there, are not the company's word. */
const PEOPLE = '(?:insiders?|employees?|workers?|engineers?|staff(?:ers?)?|contractors?|users?|posts?|accounts?|sources?|people|person|someone|somebody|colleagues?'
  + '|[a-zß-ɏ-]*(?:nutzern?|mitarbeiter[ns]?|mitarbeiterin(?:nen)?|beiträgen?|insidern?)|utilisateurs?|employés?|usuarios?|emplead[oa]s?|çalışan[a-zß-ɏ]*|kullanıcı[a-zß-ɏ]*)';
const ITS_PEOPLE = new RegExp(`^(?:['’]s?)?[\\s-]${PEOPLE}(?![a-zß-ɏ])`, 'u');
const PEOPLE_OF = new RegExp(`(?<![a-zß-ɏ])${PEOPLE}(?![a-zß-ɏ])`, 'u');
/** Who was with an outlet once does not speak for it. */
const WAS = '(?<![a-zß-ɏ])(?:former|ex|onetime|erstwhile|ehemalige[mnrs]?|früheren?|anciens?|anciennes?|antigu[oa]s?|eski)(?![a-zß-ɏ])';
const FORMER = new RegExp(WAS, 'u');
const FORMER_BEFORE = new RegExp(`${WAS}[\\s-]+(?:the\\s+)?$`, 'u');
/** Turkish puts an apostrophe before what it adds to a name; without it the word is one: "sabah evinde konuşan". */
const TURKISH_WORD = /^\s(?!gazete|haber|muhabir|televizyon|kanal)(?:\p{Ll}+\s){0,3}(?:konuş|anlat|açıkla|söyle|verdiği|veren|yazd|bildir|duyur|aktar)/u;

/**
 * Whether a name stands for something else, so that what follows it is no cue: a word that may mean something else, as part
 * of a longer name ("Twitter Inc.", "Time Warner", "Ivanka Trump"); a company as a place ("many on Twitter").
 */
function isElseBeforeCue({ everyday, outlet: { kind } }: NamedOutlet, before: string, after: string): boolean {
  if (kind === 'company') return BEFORE_A_PLACE.test(lowered(before));
  if (!everyday) return false;
  if (TURKISH_WORD.test(after)) return true;
  const word = CAPITALISED_BEFORE.exec(before)?.[1];
  const named = word !== undefined && !ENDS_SENTENCE.test(word) && !TITLE.test(word) && !KIND.test(word.toLowerCase()) && !isStop(stemOf(word.toLowerCase()));
  return named || (kind !== 'person' && CAPITALISED_AFTER.test(after));
}

/**
 * The same where a cue such as "told X" leads to the name: that tells that a name follows, yet not that it ends there.
 * @param next whether a name on record comes right after: "he told Time Trump was tired"
 */
function isElseAfterCue({ everyday, outlet: { kind } }: NamedOutlet, phrase: string, after: string, next: boolean): boolean {
  if (kind === 'person') return false;
  if (kind === 'company') return ITS_PEOPLE.test(lowered(after)) || PEOPLE_OF.test(phrase) || FORMER.test(phrase);
  return FORMER.test(phrase) || EDITION.test(after) || AUDIENCE.test(lowered(after)) || (everyday && !next && LONGER_NAME.test(after));
}

/** @param phrase what leads to the name as its cue, in lower case; null where the cue follows */
export function isSomethingElse(name: NamedOutlet, phrase: string | null, before: string, after: string, next: boolean): boolean {
  if (phrase !== null) return isElseAfterCue(name, phrase, after, next);
  return isElseBeforeCue(name, before, after) || FORMER_BEFORE.test(lowered(before)) || (name.outlet.kind === 'company' && ITS_PEOPLE.test(lowered(after)));
}
