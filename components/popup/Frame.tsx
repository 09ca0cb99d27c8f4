import type { ComponentChildren, VNode } from 'preact';
import { dayText } from '../../core/view/dates';
import { Drawing, Sign } from '../icons';
import { useWords } from '../words';

/** What only the extension's own page shows is drawn here: over other pages it would be carried for nothing. */
const SETTINGS = 'M2 5h4m4 0h4M2 11h3m4 0h5M6 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0';
const LOCK = 'M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2';

export interface FrameProps {
  /** `YYYY-MM-DD`; null where the database could not be opened. */
  readonly release: string | null;
  readonly onIncident?: () => void;
  readonly onSettings?: () => void;
  /** Opens what "sends nothing" means. */
  readonly onPromise?: () => void;
}

/** Head and foot of the popup, the same in every state. */
export function Frame({ release, onIncident, onSettings, onPromise, children }: FrameProps & { readonly children: ComponentChildren }): VNode {
  const words = useWords();
  return (
    <div class="fr-root fr-popup">
      <header class="fr-popup-head">
        <Sign /><h1>{words.t('extension.name')}</h1>
        {onIncident !== undefined && <button type="button" class="fr-deed" onClick={onIncident}>{words.t('popup.incident')}</button>}
        {onSettings !== undefined
          && <button type="button" class="fr-square" aria-label={words.t('popup.settings')} title={words.t('popup.settings')} onClick={onSettings}><Drawing path={SETTINGS} /></button>}
      </header>
      <main class="fr-popup-main">{children}</main>
      <footer class="fr-popup-foot">
        <Drawing path={LOCK} size={14} />
        {onPromise === undefined ? <span>{words.t('popup.sendsNothing')}</span>
          : <button type="button" class="fr-dotted" onClick={onPromise}>{words.t('popup.sendsNothing')}</button>}
        {release !== null && <span class="fr-popup-release">{words.t('popup.database', dayText(release, words.locale))}</span>}
      </footer>
    </div>
  );
}
