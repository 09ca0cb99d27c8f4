import type { ExplainedSentence } from '../../core/explain';
import { dayText, durationText, intervalText, timeText } from '../../core/view/dates';
import { namesText, originText, reasonText } from '../../core/view/reason';
import type { NoteView } from '../../core/view/shapes';
import type { PageSummary } from '../../core/view/summary';
import type { Words } from '../../core/view/words';

/** Labels of the plain output. The command line speaks English; what the extension says too comes from its own words. */
function earliestLine({ heading, voices, origin }: NoteView, words: Words): string {
  const who = originText(origin.names, words);
  if (heading === 'unsettled') return `${words.t('note.unsettled')} ${namesText(origin.names, words)}`;
  const [voice] = voices;
  const when = voice === undefined ? '' : `, ${timeText(voice.time, words)}`;
  const through = voice !== undefined && voice.through.length > 0 ? ` (${words.t('note.through', namesText(voice.through, words))})` : '';
  const title = heading === 'likely' ? words.t('note.likely') : heading === 'sole' ? words.t('note.sole') : words.t('note.earliest');
  return `${title}: ${who}${when}${through}`;
}

function wordingLine({ kind, wording, speaker, flag }: NoteView, words: Words): string | null {
  const reason = flag.mark === 'words' || flag.mark === 'figure' ? reasonText(flag, words) : null;
  if (kind === 'fact') return reason;
  const { reference } = wording;
  const said = reference === null ? null : `${speaker === null ? '' : `${speaker}: `}${words.t('quote', reference.text)}`;
  const change = reason ?? (wording.kind === 'figure-differs' || wording.kind === 'figure-rounded' ? wording.kind : words.t(
    wording.kind === 'verbatim' ? 'wording.verbatim' : wording.kind === 'trimmed' ? 'wording.trimmed' : wording.kind === 'joined' ? 'wording.joined'
      : wording.kind === 'paraphrase' ? 'wording.paraphrase' : 'wording.changed'));
  return said === null ? change : `${said} — ${change}`;
}

function creditLine({ credit, order }: NoteView, words: Words): string {
  const later = order.relation === 'after' && order.minutes !== null && order.minutes > 0 ? durationText(order.minutes, words) : null;
  const names = namesText(credit.names, words);
  if (credit.mistaken.length > 0) return words.t('credit.mistaken', namesText(credit.mistaken, words));
  if (credit.status === 'self') return words.t('credit.self');
  if (credit.status === 'nobody') return later === null ? words.t('credit.nobody') : words.t('credit.nobodyLater', later);
  return later === null ? words.t('credit.earliest', names) : words.t('credit.earliestLater', names, later);
}

function block(view: NoteView, at: number, words: Words): string {
  const rows = [
    ['statement', view.statement],
    ['earliest', earliestLine(view, words)],
    ['wording', wordingLine(view, words)],
    ['credit', creditLine(view, words)],
    ['why', `${words.t(view.why.rule.startsWith('wording') ? 'why.wording' : 'why.statement')}: ${words.t('quote', view.why.resembles)}`],
  ] as const;
  const lines = rows.filter(([, text]) => text !== null).map(([label, text]) => `     ${label.padEnd(10)} ${text ?? ''}`);
  const possible = view.possible ? `  [${words.t('note.possible')}]` : '';
  return [`${String(at + 1).padStart(3)}. ${words.t('quote', view.text.replace(/\s+/g, ' '))}${possible}`, ...lines].join('\n');
}

/** One file's notes for people: statement, earliest, wording, credit and the passage. */
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

const MOST_CANDIDATES = 5;

/** What was considered for each sentence, and what decided. */
export function explanationText(file: string, sentences: readonly ExplainedSentence[]): string {
  const parts = sentences.map(({ start, end, text, hot, candidates }) => {
    const lines = candidates.slice(0, MOST_CANDIDATES).map(({ claim, score, least, rule, verdict, resembles, words }) =>
      `     ${verdict.padEnd(8)} ${score.toFixed(2)} of ${least.toFixed(2)}  ${claim}  (${rule})\n              held against “${resembles}”; words: ${words.join(' ')}`);
    return [`${start}–${end} ${hot ? 'hot' : 'cold'}  ${text.replace(/\s+/g, ' ').trim()}`, ...(lines.length > 0 ? lines : ['     nothing on record comes near'])].join('\n');
  });
  return [file, ...parts].join('\n\n');
}
