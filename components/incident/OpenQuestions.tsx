import type { VNode } from 'preact';
import type { DisagreementView, UnsettledView } from '../../core/view/incident/open-questions';
import type { IncidentView } from '../../core/view/incident/incident-view';
import { dayText } from '../../core/view/dates';
import { countedText, namesText, someNames } from '../../core/view/reason';
import { useWords } from '../words';

function Disagreement({ one }: { readonly one: DisagreementView }): VNode {
  const words = useWords();
  return (
    <li>
      <h4>{one.question}</h4>
      <ul class="fr-answers">
        {one.answers.map(({ claim, text, names }) => (
          <li key={claim}><a class="fr-link" href={`#${claim}`} dir="auto">{text}</a> <span class="fr-soft">{someNames(names, words)}</span></li>
        ))}
        {one.figures.map(({ asOf, figures }) => figures.map(({ figure, names }) => (
          <li key={JSON.stringify(figure)}>
            {asOf !== null && <span class="fr-label">{words.t('incident.open.asOf', dayText(asOf, words.locale))} </span>}
            <b class="fr-plum">{countedText(figure, one.unit, words)}</b> <span class="fr-soft">{someNames(names, words)}</span>
          </li>
        )))}
      </ul>
    </li>
  );
}

/** So many are shown unasked: those that most sources have. */
const FIRST = 12;

interface FoldedProps<T> {
  readonly list: readonly T[];
  readonly show: (some: readonly T[]) => VNode;
}

/** The head of a list, and the rest on request. */
function Folded<T>({ list, show }: FoldedProps<T>): VNode {
  const words = useWords();
  const rest = list.slice(FIRST);
  return (
    <>
      {show(list.slice(0, FIRST))}
      {rest.length > 0 && <details class="fr-behind"><summary>{words.n('incident.open.more', rest.length)}</summary>{show(rest)}</details>}
    </>
  );
}

function UnsettledList({ list }: { readonly list: readonly UnsettledView[] }): VNode {
  const words = useWords();
  return (
    <ul class="fr-questions">
      {list.map(({ id, text, names, missing }) => (
        <li key={id}>
          <a class="fr-link" href={`#${id}`} dir="auto">{text}</a>
          <p class="fr-plum">{namesText(names, words, 'disjunction')}</p>
          {missing.length > 0 && <p class="fr-soft">{words.t('unsettled.missing', namesText(missing, words))}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What the record does not settle, and what its sources disagree on. */
export function OpenQuestions({ incident }: { readonly incident: IncidentView }): VNode {
  const words = useWords();
  return (
    <div class="fr-open">
      <section>
        <h3>{words.t('incident.open.disagree')}</h3>
        <p class="fr-soft fr-lead">{words.t('incident.open.disagreeLead')}</p>
        <Folded list={incident.disagreements} show={(some) => <ul class="fr-questions">{some.map((one) => <Disagreement key={one.id} one={one} />)}</ul>} />
      </section>
      <section>
        <h3>{words.t('incident.open.unsettled')}</h3>
        <p class="fr-soft fr-lead">{words.t('incident.open.unsettledLead')}</p>
        <Folded list={incident.unsettled} show={(some) => <UnsettledList list={some} />} />
      </section>
    </div>
  );
}
