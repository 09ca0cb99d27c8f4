/** The engine on labelled articles, and on texts in which it must find nothing. */
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare, type Prepared } from '../../core/engine';
import { explain, type ExplainedSentence } from '../../core/explain';
import { gateOpens } from '../../core/gate';
import type { Pack } from '../../core/model';
import type { Note } from '../../core/note';
import { languageOf } from '../../core/text/language';
import { packs } from '../../data';
import type { LabelledArticle } from './labelled';
import { type Marked, score, type Scored } from './score';

const outlets = packs.flatMap((pack) => pack.outlets);

/** Whether a note's verdict names an outlet, by any of its names or as part of it. */
function namesOutlet({ earliest }: Note, name: string): boolean {
  const wanted = outlets.filter((outlet) => [outlet.name, ...outlet.aliases].includes(name)).map(({ id }) => id);
  const whole = (id: string): string => outlets.find((outlet) => outlet.id === id)?.partOf ?? id;
  return earliest.voices.some((voice) => wanted.some((id) => whole(id) === whole(voice.outlet)));
}

const ready = new WeakMap<Pack, Prepared>();

function prepared(pack: Pack): Prepared {
  const known = ready.get(pack) ?? prepare(pack);
  ready.set(pack, known);
  return known;
}

/** The notes that a reader is shown on a text. */
export function shownNotes(text: string, read: readonly Pack[]): (Marked & { readonly note: Note })[] {
  return annotate(articleOfText(text), read.map(prepared)).notes
    .filter(({ possible }) => !possible)
    .map((note) => ({ start: note.start, end: note.end, claim: note.claim, note }));
}

/** Scores articles, each read with the packs that it is allowed. */
export function evaluate(articles: readonly LabelledArticle[], packsFor: (article: LabelledArticle) => readonly Pack[]): Scored[] {
  return articles.map((article) => score(article, shownNotes(article.text, packsFor(article)), namesOutlet));
}

export interface Negatives {
  readonly texts: number;
  /** The names of those on which some gate opens. */
  readonly opened: readonly string[];
  readonly notes: readonly { readonly name: string; readonly claim: string; readonly text: string }[];
}

/** What is found where nothing should be. */
export function negatives(texts: readonly { readonly name: string; readonly text: string }[]): Negatives {
  return {
    texts: texts.length,
    opened: texts.filter(({ text }) => packs.some(({ gate }) => gateOpens(gate, text))).map(({ name }) => name),
    notes: texts.flatMap(({ name, text }) => shownNotes(text, packs).map(({ claim, start, end }) => ({ name, claim, text: text.slice(start, end) }))),
  };
}

export interface Unguarded {
  readonly sentences: number;
  /** What would be shown, and the text on record that it resembles. */
  readonly notes: readonly { readonly claim: string; readonly resembles: string; readonly text: string }[];
}

const shownIn = ({ text, candidates }: ExplainedSentence): Unguarded['notes'] =>
  candidates.filter(({ verdict }) => verdict === 'shown').map(({ claim, resembles }) => ({ claim, resembles, text }));

/**
 * What would be shown of texts about other things if all of them passed for text about the incident: how much hangs on gate and
 * heat, and which variants say too little.
 */
export function unguarded(texts: readonly { readonly text: string }[]): Unguarded {
  const open = packs.map((pack) => prepare({ ...pack, gate: { ...pack.gate, threshold: 0 } }));
  const sentences = texts.flatMap(({ text }) => explain(articleOfText(text), open.map(({ matcherIn }) => matcherIn(languageOf(text)))));
  return {
    sentences: sentences.length,
    notes: sentences.flatMap(shownIn),
  };
}

/**
 * What is shown of texts about other things that stand below an article on the incident in their language, as on a page of many
 * items: how much hangs on heat.
 *
 * @param articles on the incident; where none is in a text's language, the first
 */
export function beside(texts: readonly { readonly text: string }[], articles: readonly { readonly text: string }[]): Unguarded {
  const prepared = packs.map((pack) => prepare(pack));
  const above = new Map(articles.map(({ text }) => [languageOf(text), text]));
  const sentences = texts.flatMap(({ text }) => {
    const language = languageOf(text);
    const article = `${above.get(language) ?? articles[0]?.text ?? ''}\n`;
    return explain(articleOfText(article + text), prepared.map(({ matcherIn }) => matcherIn(language))).filter(({ start }) => start >= article.length);
  });
  return { sentences: sentences.length, notes: sentences.flatMap(shownIn) };
}
