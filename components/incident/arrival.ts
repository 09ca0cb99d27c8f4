import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings a statement that was chosen elsewhere (a link, the address) onto the screen and gives it the focus, as soon as it is
 * drawn.
 * @param below where all that is held of it is shown, if not beside its row
 * @returns called with a statement that is chosen where the reader looks: nothing moves for it
 */
export function useArrival(claim: string | null, below: RefObject<HTMLElement | null>): (chosenHere: string | null) => void {
  const here = useRef<string | null>(null);
  const arriving = useRef<string | null>(null);
  useLayoutEffect(() => {
    arriving.current = claim === here.current ? null : claim;
    here.current = null;
  }, [claim]);
  // After every drawing, for what hides the row may still be about to open.
  useLayoutEffect(() => {
    const row = arriving.current === null ? null : document.getElementById(arriving.current);
    if (row === null) return;
    arriving.current = null;
    (below.current ?? row).scrollIntoView({ block: 'start' });
    (below.current ?? row.querySelector('button'))?.focus({ preventScroll: true });
  });
  return (chosenHere) => {
    here.current = chosenHere;
  };
}
