import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { IncidentView } from '../../core/view/incident/incident-view';
import type { WordChange } from '../../core/view/incident/shapes';
import type { TextKey } from '../../core/view/message-keys';
import { useWords } from '../words';
import { Select } from './MatrixControls';
import { changeText, printersText, WordingText } from './WordingList';

/** A branch's heading, and whether it tells: whether its wordings say something else than the root, or less. */
const BRANCHES: Readonly<Record<WordChange, { readonly title: TextKey; readonly telling: boolean }>> = {
  reference: { title: 'wording.recorded', telling: false },
  same: { title: 'incident.wordings.same', telling: false },
  'hedge-dropped': { title: 'incident.wordings.hedge', telling: true },
  'left-out': { title: 'incident.wordings.leftOut', telling: true },
  changed: { title: 'incident.wordings.changed', telling: true },
  'put-in': { title: 'incident.wordings.putIn', telling: true },
  translated: { title: 'incident.wordings.translated', telling: false },
};

/** The wordings of one quotation as a tree, from the earliest to what became of it. */
export function StemmaPart({ incident }: { readonly incident: IncidentView }): VNode | null {
  const words = useWords();
  const [first] = incident.quotations;
  const [chosen, setChosen] = useState(first?.id ?? '');
  const stemma = incident.stemma(chosen);
  if (stemma === null) return null;
  const { root, branches } = stemma;
  return (
    <>
      <p class="fr-soft fr-lead">{words.t('incident.wordings.lead')}</p>
      <div class="fr-controls">
        <Select class="fr-choose-wording" label={words.t('incident.wordings.choose')} value={chosen} options={incident.quotations.map(({ id, text }) => [id, words.t('quote', text)] as const)} onChoose={setChosen} />
        <a class="fr-link" href={`#${chosen}`}>{words.t('incident.allEvidence')}</a>
      </div>
      <div class="fr-stemma">
        <div class="fr-stemma-root">
          <p class="fr-label">{words.t('incident.wordings.root')}</p>
          <WordingText row={root} />
          <p class="fr-label">{changeText(root, words)} · {printersText(root, words)}</p>
        </div>
        <ul class="fr-stemma-branches">
          {branches.map(({ change, rows }) => (
            <li key={change} class={`fr-stemma-branch${BRANCHES[change].telling ? ' fr-stemma-telling' : ''}`}>
              <h3>{words.t(BRANCHES[change].title)}</h3>
              <ul class="fr-stemma-leaves">
                {rows.map((row) => (
                  <li key={row.id}>
                    <WordingText row={row} />
                    <p class="fr-label">{printersText(row, words)}{change !== 'translated' && <> · {changeText(row, words)}</>}</p>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
