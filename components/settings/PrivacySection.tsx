import type { VNode } from 'preact';
import { Say } from '../say';
import { useWords } from '../words';
import { Section } from './Section';

/** Where the test lies that proves it, in the source code. */
const PROOF = 'test/e2e/trust.e2e.test.ts';

/** What "sends nothing" means. The popup leads here. */
export function PrivacySection(): VNode {
  const words = useWords();
  return (
    <Section id="privacy" title={words.t('settings.privacy.title')} about={words.t('settings.privacy.about')}>
      <div class="fr-prose">
        <p>{words.t('settings.privacy.requests')}</p>
        <p>{words.t('settings.privacy.links')}</p>
        <p>{words.t('settings.privacy.page')}</p>
        <p><Say of="settings.privacy.proof" with={[<code key="proof">{PROOF}</code>]} /></p>
      </div>
    </Section>
  );
}
