/** The table of cues as expressions that can be tried, as few as there can be: each costs when it is first used. */
import { lazily } from '../lazily';
import { AS_A_PLACE, BETWEEN_NAMES, CUE_ROWS, type CueOf, type CueRow, REFERENCE_ROWS } from './credit-cues';
import { LETTERS, SHORTHANDS } from './credit-shorthands';

/** A cue that was found at a name. */
export interface Cue {
  readonly cue: string;
  /** Whether the whole page is said to be that outlet's. */
  readonly whole: boolean;
}

/** Cues that are tried in one go: what must stand before the name, and after it. One group of the expression for each cue. */
export interface CueSet {
  readonly cues: readonly Cue[];
  /** Ends at the name; null where nothing need stand before it. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/** Shorthands may stand within shorthands. */
function spelt(pattern: string): string {
  return pattern.replace(/\{(\w+)\}/g, (printed, name: string) => (SHORTHANDS[name] === undefined ? printed : spelt(SHORTHANDS[name])));
}

const source = (pattern: string): string => spelt(pattern).toLowerCase().replaceAll(' ', '\\s+');
const NO_WORD_BEFORE = `(?<![${LETTERS}0-9])`;
const NO_WORD_AFTER = `(?![${LETTERS}])`;
/** A closing mark, and the end of a name that is an address. */
const AFTER_NAME = '["”»’]?(?:\\.(?:com|net|org|de))?';
/** What leads from a phrase to the name, which many phrases share. */
const LEAD = /(?:\{\w+\})?$/;

interface Sides extends Cue {
  readonly left: string;
  readonly right: string;
}

function sidesOf([cue, pattern, whole]: CueRow): Sides {
  const [left = '', right = ''] = pattern.split('X');
  return { cue, whole: whole !== undefined, left, right };
}

/** Phrases that stand on one side of the name, with the same lead to it, can be tried together. */
function keyOf({ left, right, whole }: Sides): string {
  if (left !== '' && right !== '') return `${left}X${right}`;
  return left === '' ? `after ${String(whole)}` : `before ${String(whole)} ${LEAD.exec(left)?.[0] ?? ''}`;
}

function groups(patterns: readonly string[]): string {
  return `(?:${patterns.map((pattern) => `(${source(pattern)})`).join('|')})`;
}

function cueSetOf(sides: readonly Sides[]): CueSet {
  const [first] = sides;
  const lead = LEAD.exec(first?.left ?? '')?.[0] ?? '';
  return {
    cues: sides.map(({ cue, whole }) => ({ cue, whole })),
    before: first === undefined || first.left === '' ? null
      : new RegExp(`${NO_WORD_BEFORE}${groups(sides.map(({ left }) => left.slice(0, left.length - lead.length)))}${source(lead)}$`),
    after: first === undefined || first.right === '' ? null : new RegExp(`^${AFTER_NAME}${groups(sides.map(({ right }) => right))}${NO_WORD_AFTER}`),
  };
}

function setsOf(rows: readonly CueRow[]): CueSet[] {
  return [...Map.groupBy(rows.map(sidesOf), keyOf).values()].map(cueSetOf);
}

/** The sets of cues by whom they may credit, in the order in which they are to be tried. */
export const cueSets = lazily((): Readonly<Record<CueOf, readonly CueSet[]>> => {
  const press = setsOf(CUE_ROWS.press);
  return { press, agency: [...setsOf(CUE_ROWS.agency), ...press], company: setsOf(CUE_ROWS.company), person: setsOf(CUE_ROWS.person) };
});

/** Which of a set's cues an expression of it has found. */
export function cueFound({ cues }: CueSet, match: RegExpExecArray): Cue | undefined {
  return cues[match.slice(1).findIndex((group: string | undefined) => group !== undefined)];
}

/** Text in lower case, place for place: only the dotted capital I would become longer. */
export function lowered(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** Credits without a name. */
export const references = lazily(() => REFERENCE_ROWS.map(([cue, to, pattern]) =>
  ({ cue, to, pattern: new RegExp(`${NO_WORD_BEFORE}(?:${source(pattern)})${NO_WORD_AFTER}`, 'g') })));

/** Stands before a company that is meant as a place. */
export const BEFORE_A_PLACE = new RegExp(`${NO_WORD_BEFORE}${source(AS_A_PLACE)}$`);

/** All that stands between the names of outlets that are credited together. */
export const BETWEEN = new RegExp(`^${source(BETWEEN_NAMES)}$`);
