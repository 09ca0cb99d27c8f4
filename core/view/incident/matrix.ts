/** Who has what, as a reader asks for it: which statements, which sources, in which order, and what each topic sums up to. */
import type { SourceId, Topic, TopicId } from '../../model';
import type { CellState, CellView, SourceView, StatementView } from './shapes';

export type StatementChoice = 'all' | 'unsettled' | 'differing' | 'sole';
export type SourceChoice = 'telling' | 'earliest' | 'all';
export type RowOrder = 'topic' | 'carried' | 'time';

export interface MatrixChoice {
  readonly statements: StatementChoice;
  readonly sources: SourceChoice;
  /** Sources that the reader picked; then no others are shown. */
  readonly picked: readonly SourceId[];
  readonly order: RowOrder;
  readonly query: string;
}

export const FIRST_CHOICE: MatrixChoice = { statements: 'all', sources: 'telling', picked: [], order: 'topic', query: '' };

/** With so many statements must a source be the earliest to be among the telling ones. */
const TELLING = 2;

/** Statements under one heading; the heading is null where they are not sorted by topic, or have none. */
export interface StatementGroup {
  readonly topic: Topic | null;
  readonly statements: readonly StatementView[];
}

/** The sources that a reader asks for, in order of time. */
export function chosenSources(sources: readonly SourceView[], { sources: choice, picked }: MatrixChoice): readonly SourceView[] {
  if (picked.length > 0) return sources.filter(({ id }) => picked.includes(id));
  const least = choice === 'telling' ? TELLING : choice === 'earliest' ? 1 : 0;
  return sources.filter(({ earliest }) => earliest >= least);
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function isChosen(statement: StatementView, choice: StatementChoice, query: string): boolean {
  const { status, cells, text, statement: said, speaker } = statement;
  const fits = choice === 'all' || (choice === 'unsettled' && status === 'unsettled') || (choice === 'sole' && status === 'sole')
    || (choice === 'differing' && cells.some(({ differs }) => differs));
  return fits && plain(query).split(/\s+/).every((word) => plain(`${text} ${said} ${speaker ?? ''}`).includes(word));
}

/** The statements that a reader asks for, under their topics or in one list. */
export function chosenStatements(statements: readonly StatementView[], topics: readonly Topic[], { statements: choice, order, query }: MatrixChoice): readonly StatementGroup[] {
  const chosen = statements.filter((statement) => isChosen(statement, choice, query.trim()));
  if (order === 'topic') {
    const byTopic = Map.groupBy(chosen, ({ topic }) => topics.find(({ id }) => id === topic)?.id ?? null);
    const groups = [...topics, null].map((topic) => ({ topic, statements: byTopic.get(topic?.id ?? null) ?? [] }));
    return groups.filter((group) => group.statements.length > 0).map((group) => ({ ...group, statements: inTime(group.statements) }));
  }
  return chosen.length === 0 ? [] : [{ topic: null, statements: order === 'time' ? inTime(chosen) : byCarriers(chosen) }];
}

function byCarriers(statements: readonly StatementView[]): StatementView[] {
  return [...statements].sort((a, b) => b.cells.length - a.cells.length || (a.id < b.id ? -1 : 1));
}

/** By when the earliest we hold was out, then when it began. */
function inTime(statements: readonly StatementView[]): StatementView[] {
  const key = ({ at, id }: StatementView): string => `${at?.[1] ?? '9'} ${at?.[0] ?? '9'} ${id}`;
  return [...statements].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** How much of a topic a source has. */
export interface SumView {
  readonly has: number;
  readonly earliest: number;
}

/** For each source, how many of some statements it has, and with how many of them it is the earliest. */
export function sumsOf(statements: readonly StatementView[]): ReadonlyMap<SourceId, SumView> {
  const sums = new Map<SourceId, SumView>();
  for (const { source, state } of statements.flatMap(({ cells }) => cells)) {
    const { has, earliest } = sums.get(source) ?? { has: 0, earliest: 0 };
    sums.set(source, { has: has + 1, earliest: earliest + (state === 'earliest' ? 1 : 0) });
  }
  return sums;
}

/** A mark in the table: how a cell looks. */
export type CellMark = CellState | 'differs';

/** The one thing that a cell shows: being earliest, or one of them, says more than how the words differ. */
export function markOf({ state, differs }: CellView): CellMark {
  return state === 'has' && differs ? 'differs' : state;
}

/** The topic under which a statement stands; null where it has none. */
export function topicOf(id: string, statements: readonly StatementView[]): TopicId | null {
  return statements.find((statement) => statement.id === id)?.topic ?? null;
}
