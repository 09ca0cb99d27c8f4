import type { ComponentChildren, VNode } from 'preact';
import { listFormat } from '../core/view/intl';
import type { TextKey } from '../core/view/message-keys';
import { useWords } from './words';

/** Stands for a part while the words are put together. From the private use area, so no language has it. */
const HOLE = '\uE000';

interface SayProps {
  readonly of: TextKey;
  /** What stands for `$1` and on: text, or something to be shown in its place. */
  readonly with: readonly ComponentChildren[];
}

/** A message with parts that are more than text, such as a name in bold. The order of the parts is the language's own. */
export function Say({ of, with: parts }: SayProps): VNode {
  const words = useWords();
  const holes = parts.map((_, at) => `${HOLE}${String(at)}${HOLE}`);
  const pieces = words.t(of, ...holes).split(HOLE);
  // Every second piece is the number of a part.
  return <>{pieces.map((piece, at) => (at % 2 === 0 ? piece : parts[Number(piece)]))}</>;
}

/** Names in bold, joined as the language joins them. */
export function Names({ names, type = 'conjunction' }: { readonly names: readonly string[]; readonly type?: 'conjunction' | 'disjunction' }): VNode {
  const { locale } = useWords();
  const parts = listFormat(locale, { type }).formatToParts(names);
  return <>{parts.map(({ type: kind, value }) => (kind === 'element' ? <b key={value}>{value}</b> : value))}</>;
}
