import type { VNode } from 'preact';
import { COPY_WORDS, type Copying } from './copying';
import { useWords } from './words';

/** Says to a screen reader what became of copying: what a button is called anew is not read out. Its place is always there, so that it is heard when it fills. */
export function Outcome({ of }: { readonly of: readonly Copying[] }): VNode {
  const words = useWords();
  const outcome = of.find((each) => each !== 'ready');
  return <span class="fr-unseen" role="status">{outcome !== undefined && words.t(COPY_WORDS[outcome])}</span>;
}
