import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { shortDay } from '../../core/view/dates';
import { creditAnchor, sourceAnchor } from '../../core/view/incident/address';
import type { IncidentView } from '../../core/view/incident/incident-view';
import { namesText } from '../../core/view/reason';
import { Names, Say } from '../say';
import { useWords } from '../words';
import { creditedName, Flow } from './Flow';
import { Select } from './MatrixControls';

/** Who credits whom: the flow, the credits that cannot be right, and the table behind. */
export function Credits({ incident: { credits } }: { readonly incident: IncidentView }): VNode {
  const words = useWords();
  const [lit, setLit] = useState('');
  const pages = credits.groups.flatMap((group) => group.pages).sort((a, b) => a.name.localeCompare(b.name, words.locale));
  const nameOf = (id: string): string => {
    const one = credits.credited.find((credited) => credited.id === id);
    return one === undefined ? id : creditedName(one, words);
  };
  const options = [
    ['', words.t('incident.credits.noneChosen')] as const,
    ...credits.credited.map((one) => [one.id, creditedName(one, words)] as const),
    ...pages.map(({ id, name, at }) => [id, words.t('incident.sourceDay', name, shortDay(at, words.locale))] as const),
  ];
  return (
    <>
      <p class="fr-soft fr-lead">{words.t('incident.credits.lead')}</p>
      <div class="fr-controls"><Select label={words.t('incident.credits.choose')} value={lit} options={options} onChoose={setLit} /></div>
      <Flow credits={credits} lit={lit === '' ? null : lit} onLight={(id) => { setLit(id === lit ? '' : id); }} />
      {credits.silent.length > 0
        && <p class="fr-soft">{words.t('incident.credits.silent', namesText([...new Set(credits.silent.map(({ name }) => name))], words))}</p>}
      {credits.mistaken.length > 0 && (
        <section class="fr-mistaken">
          <h3>{words.t('incident.credits.mistaken')}</h3>
          <ul>
            {credits.mistaken.map(({ claim, statement, credited, names }) => (
              <li key={`${claim} ${credited}`}>
                <a class="fr-link" href={`#${claim}`} dir="auto">{statement}</a>{' '}
                <span class="fr-soft"><Say of="incident.mistaken" with={[<Names key="by" names={names} />, <b key="to">{credited}</b>]} /></span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <details class="fr-behind">
        <summary>{words.n('incident.credits.table', pages.length)}</summary>
        <div class="fr-scroll" tabIndex={0} role="region" aria-label={words.t('incident.credits.caption')}>
          <table class="fr-table">
            <caption class="fr-unseen">{words.t('incident.credits.caption')}</caption>
            <thead><tr><th scope="col">{words.t('incident.table.page')}</th><th scope="col">{words.t('incident.table.credits')}</th></tr></thead>
            <tbody>
              {credits.groups.flatMap(({ to, pages: group }) => group.map(({ id, name, at }) => (
                <tr key={id} id={creditAnchor(id)}>
                  <th scope="row"><a class="fr-link" href={`#${sourceAnchor(id)}`}>{words.t('incident.sourceDay', name, shortDay(at, words.locale))}</a></th><td>{namesText(to.map(nameOf), words)}</td>
                </tr>
              )))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
