import { useEffect } from 'preact/hooks';
import { nameIn } from '../../core/view/incident/address';

/** Unfolds what a link within the page leads to, and brings it onto the screen. */
export function useReveal(): void {
  useEffect(() => {
    const reveal = (): void => {
      const name = nameIn(location.hash);
      const place = name === null ? null : document.getElementById(name);
      const folded = place?.closest('details');
      if (!folded || folded.open) return;
      folded.open = true;
      place?.scrollIntoView({ block: 'center' });
    };
    reveal();
    addEventListener('hashchange', reveal);
    return () => { removeEventListener('hashchange', reveal); };
  }, []);
}
