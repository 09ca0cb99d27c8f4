import type { VNode } from 'preact';
import type { TextKey } from '../../core/view/message-keys';
import { Fold } from '../fold';
import type { Look } from '../popup/state';
import { useWords } from '../words';
import { Rows } from './Rows';
import { Section } from './Section';
import type { Choices, Sites } from './state';
import { Switch } from './Switch';

const LOOKS = { marks: 'popup.look.marks', margin: 'popup.look.margin', off: 'popup.look.off' } as const satisfies Record<Look, TextKey>;

export interface SitesDeeds {
  readonly onEverywhere: (wanted: boolean) => void;
  /** Asks for the sites on record that the browser withholds. */
  readonly onAllow: () => void;
  /** Gives a site's permission back. */
  readonly onTakeBack: (pattern: string) => void;
  /** Lets a host look as every site does. */
  readonly onForgetLook: (host: string) => void;
}

/** Where the extension reads pages, and how single sites look. */
export function SitesSection({ sites, looks, onEverywhere, onAllow, onTakeBack, onForgetLook }: SitesDeeds & { readonly sites: Sites; readonly looks: Choices['looks'] }): VNode {
  const words = useWords();
  const { onRecord, withheld, everywhere, granted } = sites;
  return (
    <Section title={words.t('settings.sites.title')} about={words.t('settings.sites.about')}>
      <div class="fr-option-text">
        <b>{words.n('settings.sites.onRecord', onRecord.length)}</b>
        <span class="fr-soft">{words.t('settings.sites.onRecordAbout')}</span>
        {withheld.length > 0 && (
          <span>{words.n('settings.sites.withheld', withheld.length)} <button type="button" class="fr-link" onClick={onAllow}>{words.t('settings.sites.allow')}</button></span>
        )}
        <Fold title={words.t('settings.sites.show')}><ul class="fr-hosts">{onRecord.map((host) => <li key={host}>{host}</li>)}</ul></Fold>
      </div>
      <Switch title={words.t('settings.sites.everywhere')} about={words.t('settings.sites.everywhereAbout')} on={everywhere} onChange={onEverywhere} />
      <Rows
        title={words.t('settings.sites.granted')} deed={words.t('settings.sites.takeBack')} onDeed={onTakeBack}
        rows={granted.map(({ pattern, host }) => ({ key: pattern, text: host, label: words.t('settings.sites.takeBackFrom', host) }))}
      />
      <Rows
        title={words.t('settings.sites.own')} deed={words.t('settings.sites.remove')} onDeed={onForgetLook}
        rows={Object.entries(looks).map(([host, look]) => ({ key: host, text: host, note: words.t(LOOKS[look]), label: words.t('settings.sites.removeFor', host) }))}
      />
    </Section>
  );
}
