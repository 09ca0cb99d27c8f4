import type { ExplainedSentence } from '../../core/explain';
import { paragraph } from './paragraph';

/** How many of the statements considered are printed for a sentence. */
const MOST_CANDIDATES = 5;
const INDENT = 5;

/** What was considered for each sentence, and what decided. */
export function explanationText(file: string, sentences: readonly ExplainedSentence[]): string {
  const parts = sentences.map(({ start, end, text, hot, candidates }) => {
    const lines = candidates.slice(0, MOST_CANDIDATES).flatMap(({ claim, score, least, rule, verdict, resembles, words }) => [
      `${' '.repeat(INDENT)}${verdict.padEnd(8)} ${score.toFixed(2)} of ${least.toFixed(2)}  ${claim}  (${rule})`,
      paragraph(`held against “${resembles}”; words: ${words.join(' ')}`, ' '.repeat(INDENT + 9), INDENT + 9),
    ]);
    const head = paragraph(text.trim(), `${String(start)}–${String(end)} ${hot ? 'hot' : 'cold'}  `, INDENT);
    return [head, ...(lines.length > 0 ? lines : [`${' '.repeat(INDENT)}nothing on record comes near`])].join('\n');
  });
  return [file, ...parts].join('\n\n');
}
