import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { TextKey } from '../../core/view/message-keys';
import { useWords } from '../words';
import { Section } from './Section';
import type { Choices } from './state';
import { Switch } from './Switch';

type Chosen = Pick<Choices, 'look' | 'rail'>;

interface Option {
  readonly title: TextKey;
  readonly about: TextKey;
  readonly chosen: Partial<Chosen>;
}

const OPTIONS: readonly Option[] = [
  { title: 'settings.look.both', about: 'settings.look.bothAbout', chosen: { look: 'marks', rail: true } },
  { title: 'settings.look.marks', about: 'settings.look.marksAbout', chosen: { look: 'marks', rail: false } },
  { title: 'settings.look.margin', about: 'settings.look.marginAbout', chosen: { look: 'margin' } },
  { title: 'settings.look.off', about: 'settings.look.offAbout', chosen: { look: 'off' } },
];

interface LookSectionProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Partial<Choices>) => void;
}

/** How much is shown on every page: underlines, the margin, dots. */
export function LookSection({ choices, onChoose }: LookSectionProps): VNode {
  const words = useWords();
  const name = useId();
  const holds = ({ chosen }: Option): boolean => chosen.look === choices.look && (chosen.rail === undefined || chosen.rail === choices.rail);
  return (
    <Section title={words.t('settings.look.title')} about={words.t('settings.look.about')}>
      <fieldset class="fr-options">
        <legend class="fr-unseen">{words.t('settings.look.title')}</legend>
        {OPTIONS.map((option) => (
          <label key={option.title} class="fr-option" data-chosen={holds(option)}>
            <input
              type="radio" name={name} aria-label={words.t(option.title)} aria-describedby={`${name}${option.title}`} checked={holds(option)}
              onChange={() => onChoose(option.chosen)}
            />
            <span class="fr-option-text"><b>{words.t(option.title)}</b><span id={`${name}${option.title}`} class="fr-soft">{words.t(option.about)}</span></span>
          </label>
        ))}
      </fieldset>
      <Switch
        title={words.t('settings.look.every')} about={words.t('settings.look.everyAbout')} on={choices.every}
        onChange={(every) => onChoose({ every })}
      />
      <p class="fr-label">{words.t('settings.look.single')}</p>
    </Section>
  );
}
