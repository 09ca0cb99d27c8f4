import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { originText } from '../../core/view/reason';
import type { OriginShare, PageSummary } from '../../core/view/summary';
import { Icon } from '../icons';
import { useWords } from '../words';

/** Origins that have a shade of their own; and how many chips are shown unasked. */
const SHADES = 3;
const CHIPS = 4;

function shadeOf(share: OriginShare, at: number): string {
  return share.unsettled ? 'fr-shade-open' : at < SHADES ? `fr-shade-${String(at + 1)}` : 'fr-shade-rest';
}

interface OriginsProps {
  readonly summary: PageSummary;
  /** Key of the origin whose passages alone are shown. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** What share of the page's statements goes back to whom: a bar, and chips that name its parts and show only theirs. */
export function Origins({ summary: { origins, statements }, chosen, onChoose }: OriginsProps): VNode {
  const words = useWords();
  const [all, setAll] = useState(origins.findIndex(({ key }) => key === chosen) >= CHIPS);
  const shown = all || origins.length <= CHIPS + 1 ? origins : origins.slice(0, CHIPS);
  const hidden = origins.length - shown.length;
  return (
    <div class="fr-origins">
      <div class="fr-bar" aria-hidden="true">
        {origins.map((share, at) => <span key={share.key} class={shadeOf(share, at)} style={{ flexGrow: share.statements }} />)}
      </div>
      <ul class="fr-chips" aria-label={words.n('popup.origins', statements)}>
        {shown.map((share, at) => (
          <li key={share.key}>
            <button type="button" class="fr-chip" aria-pressed={share.key === chosen} onClick={() => onChoose(share.key === chosen ? null : share.key)}>
              <span class={`fr-swatch ${shadeOf(share, at)}`} aria-hidden="true" />
              <span class="fr-chip-name">{originText(share.names, words)}{share.unsettled && <span class="fr-unseen">, {words.t('popup.notSettled')}</span>}</span>{' '}
              <span class="fr-chip-count">{share.statements}</span>
            </button>
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <button type="button" class="fr-chip" aria-label={words.n('popup.othersLabel', hidden)} onClick={() => setAll(true)}>
              {words.t('popup.others', hidden)}<Icon name="down" size={12} />
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
