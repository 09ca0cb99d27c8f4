import type { VNode } from 'preact';
import type { TextKey } from '../../core/view/message-keys';
import { useWords } from '../words';
import { Section } from './Section';
import type { KeysOf } from './state';

const COMMANDS = {
  next: 'command.next', previous: 'command.previous', toggle: 'command.toggle', 'look-up': 'command.lookUp',
} as const satisfies Record<KeysOf['command'], TextKey>;

/** Keys that browsers call by name and keyboards print as a sign. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

function Keys({ keys }: { readonly keys: string }): VNode {
  const words = useWords();
  if (keys === '') return <span class="fr-label">{words.t('settings.keyboard.none')}</span>;
  return <span class="fr-keys" dir="ltr">{keys.split('+').map((key) => <kbd key={key}>{SIGNS[key] ?? key}</kbd>)}</span>;
}

/** The keyboard commands, as their keys are now, and the way to change them. */
export function KeyboardSection({ keys, onChange }: { readonly keys: readonly KeysOf[]; readonly onChange: () => void }): VNode {
  const words = useWords();
  return (
    <Section title={words.t('settings.keyboard.title')} about={words.t('settings.keyboard.about')}>
      <dl class="fr-facts">
        {keys.map((each) => <div key={each.command}><dt>{words.t(COMMANDS[each.command])}</dt><dd><Keys keys={each.keys} /></dd></div>)}
      </dl>
      <p><button type="button" class="fr-link" onClick={onChange}>{words.t('settings.keyboard.change')}</button></p>
      <p class="fr-label">{words.t('settings.keyboard.where')}</p>
    </Section>
  );
}
