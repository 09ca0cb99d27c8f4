/** The evaluation as people read it. */
import type { Marked, Scored } from './score';

const share = (part: number, whole: number): string => whole === 0 ? '    –' : (part / whole).toFixed(3).padStart(5);
const of = (part: number, whole: number): string => `${part}/${whole}`.padStart(9);

const HEAD = `${'article'.padEnd(34)}     found  recall     right  precision  unjudged  earliest  overlap`;

/** One line of the table. */
function row(scored: Scored): string {
  const must = scored.found.length + scored.missed.length;
  const judged = scored.right.length + scored.wrong.length;
  return `${scored.name.padEnd(34)} ${of(scored.found.length, must)}   ${share(scored.found.length, must)} ${of(scored.right.length, judged)}      ${share(scored.right.length, judged)}`
    + `  ${String(scored.unjudged.length).padStart(8)} ${of(scored.earliestRight.length, scored.earliestAsked.length)}    ${scored.overlap.toFixed(2).padStart(5)}`;
}

/** A table with a line for each. */
export function table(title: string, scores: readonly Scored[]): string {
  return [`\n${title}`, HEAD, ...scores.map(row)].join('\n');
}

/** The counts, for a file. */
export function countsOf({ name, found, missed, right, wrong, unjudged, earliestAsked, earliestRight, overlap }: Scored): object {
  return {
    name, found: found.length, missed: missed.length, right: right.length, wrong: wrong.length, unjudged: unjudged.length,
    earliestAsked: earliestAsked.length, earliestRight: earliestRight.length, overlap: Math.round(overlap * 1000) / 1000,
  };
}

/** Recall by kind of statement. */
export function byKind(scored: Scored): string {
  return (['quote', 'fact'] as const).map((kind) => {
    const found = scored.found.filter((label) => label.kind === kind).length;
    const missed = scored.missed.filter((label) => label.kind === kind).length;
    return `${kind}s found ${found}/${found + missed}`;
  }).join(', ');
}

/** By how the notes were come by: how many are right. */
export function byClass(scored: Scored): string {
  const kinds = new Map<string, { right: number; all: number }>();
  const count = (notes: readonly Marked[], right: number): void => {
    for (const { note } of notes) {
      const kind = note?.wording.kind ?? 'none';
      const before = kinds.get(kind) ?? { right: 0, all: 0 };
      kinds.set(kind, { right: before.right + right, all: before.all + 1 });
    }
  };
  count(scored.right, 1);
  count(scored.wrong, 0);
  return [...kinds].map(([kind, { right, all }]) => `${kind} ${right}/${all}`).join(', ');
}

/** Every wrong, unjudged and missed passage, with the reason. */
export function details(scored: Scored, text: string): string {
  const line = (word: string, { start, end, claim, note }: Marked): string =>
    `  ${word} ${claim}: ${JSON.stringify(text.slice(start, end))} · ${note === undefined ? '' : `${note.score.toFixed(2)} ${note.why.rule}, like ${JSON.stringify(note.why.resembles)}`}`;
  return [
    `\n${scored.name}`,
    ...scored.wrong.map((note) => line('wrong   ', note)),
    ...scored.unjudged.map((note) => line('unjudged', note)),
    ...scored.earliestAsked.filter((label) => !scored.earliestRight.includes(label))
      .map((label) => `  earliest ${label.claims.join('|')}: the labellers have ${label.earliest ?? ''}, the record another: ${JSON.stringify(label.text)}`),
    ...scored.missed.map((label) => `  missed   ${label.claims.join('|') || '(no claim)'}: ${JSON.stringify(label.text)} · ${label.states}`),
  ].join('\n');
}
