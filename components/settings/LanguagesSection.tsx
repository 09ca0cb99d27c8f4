import type { VNode } from 'preact';
import { isReadIn } from '../../core/text/language';
import { useWords } from '../words';
import { Section } from './Section';

interface LanguagesSectionProps {
  /** Those that the databases know. */
  readonly known: readonly string[];
  /** Null for all. */
  readonly chosen: readonly string[] | null;
  readonly onChoose: (languages: readonly string[] | null) => void;
}

/** Of which languages pages are annotated. */
export function LanguagesSection({ known, chosen, onChoose }: LanguagesSectionProps): VNode {
  const words = useWords();
  const names = new Intl.DisplayNames(words.locale, { type: 'language' });
  const named = known.map((language) => ({ language, name: names.of(language) ?? language })).sort((a, b) => a.name.localeCompare(b.name, words.locale));
  const isChosen = (language: string): boolean => chosen === null || chosen.includes(language);
  const choose = (language: string, wanted: boolean): void => {
    const next = known.filter((each) => (each === language ? wanted : isChosen(each)));
    // All is all that come later, too.
    onChoose(next.length === known.length ? null : next);
  };
  return (
    <Section title={words.t('settings.languages.title')} about={words.t('settings.languages.about')}>
      <fieldset class="fr-ticks">
        <legend class="fr-unseen">{words.t('settings.languages.title')}</legend>
        {named.map(({ language, name }) => (
          <label key={language} class="fr-tick">
            <input
              type="checkbox" checked={isChosen(language)}
              onChange={({ currentTarget }) => {
                const wanted = currentTarget.checked;
                currentTarget.checked = !wanted;
                choose(language, wanted);
              }}
            />
            <span>{name}{!isReadIn(language) && <span class="fr-label"> {words.t('settings.languages.quoted')}</span>}</span>
          </label>
        ))}
      </fieldset>
      {!known.some(isChosen) && <p class="fr-soft">{words.t('settings.languages.none')}</p>}
    </Section>
  );
}
