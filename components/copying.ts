import { useEffect, useState } from 'preact/hooks';
import type { TextKey } from '../core/view/message-keys';

/** Milliseconds for which a button says what became of copying. */
const OUTCOME_SHOWN = 2000;

/** What became of copying; `ready` before, and again after a while. */
export type Copying = 'ready' | 'done' | 'refused';

/** What a button that copies says. */
export const COPY_WORDS = { ready: 'action.copy', done: 'action.copied', refused: 'action.copyRefused' } as const satisfies Record<Copying, TextKey>;

interface UseCopying {
  readonly copying: Copying;
  /** Copies, and says for a while what became of it. `deed` rejects where the browser does not let us. */
  readonly copy: (deed: () => Promise<void> | void) => Promise<void>;
}

/** What became of copying, for a while after it. */
export function useCopying(): UseCopying {
  const [copying, setCopying] = useState<Copying>('ready');
  useEffect(() => {
    if (copying === 'ready') return undefined;
    const timer = setTimeout(() => setCopying('ready'), OUTCOME_SHOWN);
    return () => clearTimeout(timer);
  }, [copying]);
  const copy = async (deed: () => Promise<void> | void): Promise<void> => {
    try {
      await deed();
      setCopying('done');
    } catch {
      setCopying('refused');
    }
  };
  return { copying, copy };
}
