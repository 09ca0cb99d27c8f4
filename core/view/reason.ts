import type { Figure } from '../model';
import { listFormat, numberFormat } from './intl';
import type { Flag, WordingView } from './shapes';
import type { Words } from './words';

/** The most words of a quotation that a caption shows. */
const MOST_QUOTED = 6;

/** A list of names in the reader's language: "A, B or C". */
export function namesText(names: readonly string[], words: Words, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return listFormat(words.locale, { type }).format(names);
}

/** Of a list that is beside the point so many names are printed. */
const MOST_NAMES = 4;

/** A list of names of which the first few will do: "A, B, C, D and 61 more". */
export function someNames(names: readonly string[], words: Words): string {
  if (names.length <= MOST_NAMES) return namesText(names, words);
  return words.n('incident.namesAndMore', names.length - MOST_NAMES, names.slice(0, MOST_NAMES).join(', '));
}

/** From here on figures are written with the word: "41.9 million". */
const LONG = 1e6;

/** A figure with its bound: "over 100,000", "11–12". */
export function figureText({ value, upTo, bound }: Figure, words: Words): string {
  const form: Intl.NumberFormatOptions = value >= LONG ? { notation: 'compact', compactDisplay: 'long' } : {};
  const format = numberFormat(words.locale, { ...form, maximumFractionDigits: 2 });
  const number = upTo === undefined ? format.format(value) : `${format.format(value)}–${format.format(upTo)}`;
  return bound === undefined ? number : words.t(`figure.${bound}`, number);
}

/** A figure with what it counts: "about 11 minutes". */
export function countedText(figure: Figure, unit: string | null, words: Words): string {
  const text = figureText(figure, words);
  switch (unit) {
    case 'minutes': return words.n('unit.minutes', figure.value, text);
    case 'years': return words.n('unit.years', figure.value, text);
    case 'followers': return words.n('unit.followers', figure.value, text);
    default: return text;
  }
}

function shortened(text: string): string {
  const all = text.split(/\s+/);
  return all.length <= MOST_QUOTED ? text : `${all.slice(0, MOST_QUOTED).join(' ')}…`;
}

function wordsReason({ change, gone, come }: Extract<Flag, { mark: 'words' }>, words: Words): string {
  switch (change) {
    case 'hedge':
    case 'left-out': return words.t('reason.leftOut', shortened(gone));
    case 'added': return words.t('reason.added', shortened(come));
    case 'replaced': return words.t('reason.replaced', shortened(gone), shortened(come));
    case 'many': return words.t('reason.wordsDiffer');
  }
}

/** Why a passage is worth a look, said in the fact itself; null where it is not flagged. */
export function reasonText(flag: Flag, words: Words): string | null {
  switch (flag.mark) {
    case 'words': return wordsReason(flag, words);
    case 'figure': return words.t('reason.figure', countedText(flag.there, flag.unit, words), figureText(flag.here, words));
    case 'unsettled': return words.t('reason.unsettled');
    case 'credit':
      if (flag.credit === 'nobody') return words.t('reason.nobody');
      return words.t(flag.credit === 'mistaken' ? 'reason.mistaken' : 'reason.other', namesText(flag.names, words));
    case 'own': return words.t(flag.earlier ? 'reason.older' : 'reason.own');
    case 'ordinary': return null;
  }
}

/** What became of the words, by its kind alone. */
export function wordingText({ kind, reference }: WordingView, words: Words): string {
  switch (kind) {
    case 'verbatim': return words.t(reference?.form === 'translated' ? 'wording.sameTranslation' : 'wording.verbatim');
    case 'trimmed': return words.t('wording.trimmed');
    case 'joined': return words.t('wording.joined');
    case 'paraphrase': return words.t('wording.paraphrase');
    case 'figure-rounded': return words.t('figures.rounded');
    case 'figure-differs': return words.t('figures.differs');
    default: return words.t('wording.changed');
  }
}

/** Whose passage it is, for lists: "TechCrunch", "TechCrunch or BuzzFeed News". */
export function originText(names: readonly string[], words: Words): string {
  return namesText(names, words, 'disjunction');
}
