import type { VNode } from 'preact';
import type { LinkView } from '../../core/view/shapes';
import { Icon } from '../icons';
import { useWords } from '../words';

/** Where a reader can check it: links that leave the page, each saying so. */
export function Links({ links }: { readonly links: readonly LinkView[] }): VNode | null {
  const words = useWords();
  if (links.length === 0) return null;
  const label = ({ kind, name }: LinkView): string => words.t(kind === 'archive' ? 'links.archive' : kind === 'lookup' ? 'links.lookup' : 'links.source', name);
  return (
    <ul class="fr-links" aria-label={words.t('links.title')}>
      {links.map((link) => (
        <li key={link.url}>
          <a class="fr-link" href={link.url} target="_blank" rel="noreferrer noopener">{label(link)}<span class="fr-unseen">, {words.t('links.leaves')}</span></a>
          <Icon name="leaves" size={14} />
        </li>
      ))}
    </ul>
  );
}
