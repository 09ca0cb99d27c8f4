import type { Gate } from './model';

/** Characters within which anchors count together. A paragraph or two: what a passage about the incident fills. */
const WINDOW = 350;

interface Scanner {
  readonly pattern: RegExp;
  /** For each term, itself and the shorter ones within it: "last day on the job" is a "last day" too. */
  readonly within: ReadonlyMap<string, Gate['anchors']>;
}

const scanners = new WeakMap<Gate, Scanner>();

const asPattern = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** One alternation, grouped by first letters: twice as fast as a flat one over text that has none of the terms. */
function patternOf(terms: readonly string[]): RegExp {
  const rests = new Map<string, string[]>();
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    const first = term.charAt(0);
    rests.set(first, [...rests.get(first) ?? [], asPattern(term.slice(1))]);
  }
  return new RegExp([...rests].map(([first, rest]) => `${asPattern(first)}(?:${rest.join('|')})`).join('|'), 'gi');
}

function scannerFor(gate: Gate): Scanner {
  const known = scanners.get(gate);
  if (known !== undefined) return known;
  const scanner = {
    pattern: patternOf(gate.anchors.map(([term]) => term)),
    within: new Map(gate.anchors.map(([term]) => [term, gate.anchors.filter(([shorter]) => term.includes(shorter))])),
  };
  scanners.set(gate, scanner);
  return scanner;
}

/**
 * Whether a term that follows a character stands within a word. After a letter of a script without cases it does not: Chinese puts no space before a
 * foreign name, Arabic joins small words to it.
 */
const isInWord = (before: string): boolean => before.toLowerCase() !== before.toUpperCase() || /\d/.test(before);

/** An anchor found in a text. */
interface Anchor {
  readonly at: number;
  readonly term: string;
  readonly weight: number;
}

/** The anchors of a text, in order. An anchor stands at the beginning of a word, and the word may go on after it. */
export function* anchorsIn(gate: Gate, text: string): Generator<Anchor, void> {
  if (gate.anchors.length === 0) return;
  const { pattern, within } = scannerFor(gate);
  for (const match of text.matchAll(pattern)) {
    const at = match.index;
    if (at > 0 && isInWord(text.charAt(at - 1))) continue;
    const found = within.get(match[0].toLowerCase().replace(/\s+/g, ' ')) ?? [];
    for (const [term, weight] of found) yield { at, term, weight };
  }
}

/**
 * Whether a text speaks of a pack's incident: whether some window of 350 characters holds anchors of enough weight, or all of
 * it more of them, the names of the story among them. Each term counts once: a page that says one name over and over is not
 * yet about the incident.
 */
export function gateOpens(gate: Gate, text: string): boolean {
  const inside: Anchor[] = [];
  const times = new Map<string, number>();
  let weight = 0;
  for (const anchor of anchorsIn(gate, text)) {
    for (let gone = inside[0]; gone !== undefined && anchor.at - gone.at > WINDOW; gone = inside[0]) {
      inside.shift();
      const left = (times.get(gone.term) ?? 1) - 1;
      times.set(gone.term, left);
      if (left === 0) weight -= gone.weight;
    }
    const before = times.get(anchor.term) ?? 0;
    inside.push(anchor);
    times.set(anchor.term, before + 1);
    if (before === 0) weight += anchor.weight;
    if (weight >= gate.threshold) return true;
  }
  const { threshold = Infinity, terms = [] } = gate.wholePage ?? {};
  const all = gate.anchors.reduce((sum, [term, anchor]) => times.has(term) ? sum + anchor : sum, 0);
  return all >= threshold && terms.every((term) => times.has(term));
}
