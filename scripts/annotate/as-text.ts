import { dayText, durationText, intervalText, timeText } from '../../core/view/dates';
import { latenessText } from '../../core/view/lateness';
import { namesText, originText, reasonText, wordingText } from '../../core/view/reason';
import type { NoteView } from '../../core/view/shapes';
import type { PageSummary } from '../../core/view/summary';
import type { Words } from '../../core/view/words';
import { paragraph } from './paragraph';

const TITLES = {
  settled: 'note.earliest', 'settled-figure': 'note.earliestFigure', likely: 'note.likely', 'likely-figure': 'note.likelyFigure',
  sole: 'note.sole', 'sole-figure': 'note.soleFigure', self: 'note.earliest',
} as const;

/** Who was earliest, and when. */
function earliestLine({ heading, voices, origin, page }: NoteView, words: Words): string {
  if (heading === 'unsettled') return `${words.t('note.unsettled')} ${namesText(origin.names, words)}`;
  const [voice] = voices;
  if (voice === undefined) return originText(origin.names, words);
  const when = `${voice.name}, ${timeText(voice.time, words)}`;
  if (heading === 'older') return `${page ?? words.t('note.thisPage')}. ${words.t('note.nextEarliest', voice.name, timeText(voice.time, words))}`;
  const title = words.t(TITLES[heading]);
  const through = voice.through.length > 0 ? ` ${words.t('note.through', voice.name, namesText(voice.through, words))}` : '';
  return `${title}: ${when}.${through}`;
}

/** What the answer above rests on where it is not proved: a text for each inference, with whose it is. */
function inferencesOf({ heading, inference }: NoteView): readonly string[] {
  return inference === null || heading === 'older' || heading === 'unsettled' ? [] : inference.split('\n');
}

/** The words that the page's were held against, with what became of them; for facts, the figure. Null where there is nothing to say. */
function wordingLine({ kind, wording, speaker, flag }: NoteView, words: Words): string | null {
  const { reference, forms } = wording;
  const difference = flag.mark === 'words' || flag.mark === 'figure' ? reasonText(flag, words) : null;
  if (kind === 'fact') return difference ?? (wording.kind === 'figure-rounded' ? wordingText(wording, words) : null);
  if (reference === null) return forms > 1 ? words.n('wording.forms', forms) : null;
  return `${difference ?? wordingText(wording, words)}. ${speaker === null ? '' : `${speaker}: `}${words.t('quote', reference.text)}`;
}

function withLateness(said: string, order: NoteView['order'], words: Words): string {
  const later = latenessText(order, words);
  return later === null ? said : `${said} ${later}`;
}

/** Whom this page credits, and how much later it is. Null for one of several that may be earliest. */
function creditLine({ credit, order, heading }: NoteView, words: Words): string | null {
  if (heading === 'older') {
    return order.minutes === null || order.minutes < 1 ? words.t('credit.older') : words.t('credit.olderBy', durationText(order.minutes, words));
  }
  const names = namesText(credit.names, words);
  if (credit.mistaken.length > 0) return words.t('credit.mistaken', namesText(credit.mistaken, words));
  switch (credit.status) {
    case 'self': return heading === 'unsettled' ? null : words.t('credit.self');
    case 'nobody': return withLateness(words.t('credit.nobody'), order, words);
    default: return withLateness(words.t(`credit.${credit.status}`, names), order, words);
  }
}

/** Columns before a label, and before what it introduces. */
const INDENT = 5;
const LABEL = 11;
/** Columns by which the further lines of one inference stand back, so that they are not taken for another. */
const HANG = 2;

function block(view: NoteView, at: number, words: Words): string {
  const rows: readonly (readonly [label: string, text: string | null, hang?: number])[] = [
    ['Statement', view.statement],
    ['Earliest', earliestLine(view, words)],
    ...inferencesOf(view).map((text, at): readonly [string, string, number] => [at === 0 ? 'Rests on' : '', text, HANG]),
    ['Wording', wordingLine(view, words)],
    ['Credit', creditLine(view, words)],
    ['Why', `${words.t(view.why.rule.startsWith('wording') ? 'why.wording' : 'why.statement')}: ${words.t('quote', view.why.resembles)}`],
    ['Possible', view.possible ? words.t('note.possible') : null],
  ];
  const number = `${String(at + 1).padStart(INDENT - 2)}. `;
  const passage = words.t('quote', view.text.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, ''));
  return [
    paragraph(passage, number, INDENT),
    ...rows.flatMap(([label, text, hang = 0]) => (text === null ? [] : [paragraph(text, `${' '.repeat(INDENT)}${label.padEnd(LABEL)}`, INDENT + LABEL + hang)])),
  ].join('\n');
}

/** One file's notes for people: statement, earliest, wording, credit and the passage. The command line speaks English. */
export function asText(file: string, summary: PageSummary, views: readonly NoteView[], words: Words): string {
  const when = summary.published === null ? words.t('popup.undated') : words.t('popup.published', intervalText(summary.published, words));
  const head = [
    file,
    `${summary.page ?? words.t('popup.unnamed')} · ${when}`,
    ...summary.incidents.map(({ title, release }) => `${title} · ${words.t('popup.database', dayText(release, words.locale))}`),
    summary.incidents.length === 0 ? words.t('popup.nothing.title') : words.n('popup.coverage', summary.sentences, summary.stating),
  ].join('\n');
  return [head, ...views.map((view, at) => block(view, at, words))].join('\n\n');
}
