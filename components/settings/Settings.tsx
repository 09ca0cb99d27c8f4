import type { VNode } from 'preact';
import { Sign } from '../icons';
import { useWords } from '../words';
import { HiddenSection } from './HiddenSection';
import { KeyboardSection } from './KeyboardSection';
import { LanguagesSection } from './LanguagesSection';
import { LookSection } from './LookSection';
import { Notice, type NoticeProps } from './Notice';
import { PrivacySection } from './PrivacySection';
import { SitesSection, type SitesDeeds } from './SitesSection';
import { Specimen } from './Specimen';
import type { Choices, HiddenEntry, KeysOf, Sites } from './state';
import { StoredSection, type StoredDeeds, type StoredProps } from './StoredSection';

export interface SettingsProps extends SitesDeeds, StoredDeeds, Pick<StoredProps, 'databases' | 'bytes'> {
  /** As they are stored: a choice that was not saved does not show. */
  readonly choices: Choices;
  readonly muted: readonly HiddenEntry[];
  readonly rejected: readonly HiddenEntry[];
  readonly sites: Sites;
  /** Languages of the databases. */
  readonly languages: readonly string[];
  readonly keys: readonly KeysOf[];
  /** What is amiss with storage as a whole; null for nothing. */
  readonly trouble: 'partly' | 'unavailable' | null;
  readonly notice: NoticeProps | null;
  readonly onChoose: (choices: Partial<Choices>) => void;
  readonly onBringBack: (key: string) => void;
  readonly onUnreject: (key: string) => void;
  readonly onKeys: () => void;
}

/** The settings page. Everything is saved as it is chosen. */
export function Settings(props: SettingsProps): VNode {
  const { choices, muted, rejected, trouble, notice, onChoose } = props;
  const words = useWords();
  return (
    <div class="fr-root fr-settings">
      <header class="fr-settings-head">
        <Sign /><b>{words.t('extension.name')}</b><span class="fr-soft">{words.t('settings.saved')}</span>
      </header>
      <main class="fr-settings-main">
        <h1>{words.t('settings.title')}</h1>
        {trouble !== null && <p class="fr-trouble" role="alert">{words.t(trouble === 'partly' ? 'settings.partly' : 'settings.unavailable')}</p>}
        <LookSection choices={choices} onChoose={onChoose} />
        <Specimen choices={choices} />
        <SitesSection
          sites={props.sites} looks={choices.looks}
          onEverywhere={props.onEverywhere} onAllow={props.onAllow} onTakeBack={props.onTakeBack} onForgetLook={props.onForgetLook}
        />
        <LanguagesSection known={props.languages} chosen={choices.languages} onChoose={(languages) => onChoose({ languages })} />
        <HiddenSection muted={muted} rejected={rejected} onBringBack={props.onBringBack} onUnreject={props.onUnreject} />
        <KeyboardSection keys={props.keys} onChange={props.onKeys} />
        <StoredSection
          databases={props.databases} bytes={props.bytes} counts={{ sites: Object.keys(choices.looks).length, muted: muted.length, rejected: rejected.length }}
          onSave={props.onSave} onLoad={props.onLoad} onReset={props.onReset}
        />
        <PrivacySection />
      </main>
      <Notice {...notice} />
    </div>
  );
}
