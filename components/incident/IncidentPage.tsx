import type { ComponentChildren, VNode } from 'preact';
import { dayText, shortDay } from '../../core/view/dates';
import type { IncidentView } from '../../core/view/incident/incident-view';
import { listFormat, numberFormat } from '../../core/view/intl';
import type { TextKey } from '../../core/view/message-keys';
import { Sign } from '../icons';
import { useWords, type Words } from '../words';
import { Credits } from './Credits';
import { Happened } from './Happened';
import { Matrix } from './Matrix';
import { OpenQuestions } from './OpenQuestions';
import { useReveal } from './reveal';
import { StemmaPart } from './Stemma';
import { Timeline } from './Timeline';

const PARTS: readonly (readonly [id: string, title: TextKey])[] = [
  ['part-happened', 'incident.parts.happened'], ['part-timeline', 'incident.parts.timeline'], ['part-matrix', 'incident.parts.matrix'],
  ['part-credits', 'incident.parts.credits'], ['part-wordings', 'incident.parts.wordings'], ['part-open', 'incident.parts.open'],
];

/** The anchors of the page's own parts, which are no statements. */
export const PART_IDS: ReadonlySet<string> = new Set(PARTS.map(([id]) => id));

export interface IncidentPageProps {
  readonly incident: IncidentView;
  /** The statement that is open. */
  readonly claim: string | null;
  readonly onClaim: (claim: string | null) => void;
  /** Saves the incident as a table; without it there is no button. */
  readonly onExport?: () => void;
}

function Part({ id, title, children }: { readonly id: string; readonly title: TextKey; readonly children: ComponentChildren }): VNode {
  const words = useWords();
  return <section class="fr-part-of-page" id={id} aria-labelledby={`${id}-title`}><h2 id={`${id}-title`}>{words.t(title)}</h2>{children}</section>;
}

/** Head of the page, the same whatever it holds. */
export function PageFrame({ nav, children }: { readonly nav?: ComponentChildren; readonly children: ComponentChildren }): VNode {
  const words = useWords();
  return (
    <div class="fr-root fr-incident">
      <header class="fr-in-head"><Sign /><b>{words.t('extension.name')}</b>{nav}</header>
      <main class="fr-in-main">{children}</main>
    </div>
  );
}

/** How the counts on the page go together: its sources, the texts that they are, and how often these state something. */
function countsText({ pages, counts: { texts, reprints, silent, times } }: IncidentView, words: Words): string {
  const parts = [
    words.n('incident.counts.texts', texts), ...(reprints > 0 ? [words.n('incident.counts.reprints', reprints)] : []),
    ...(silent > 0 ? [words.n('incident.counts.silent', silent)] : []),
  ];
  return words.t('incident.counts.are', words.n('incident.sources', pages), listFormat(words.locale, {}).format(parts), numberFormat(words.locale, {}).format(times));
}

/** One incident in full: what happened, when, who has what, who credits whom, what became of the words, what is open. */
export function IncidentPage({ incident, claim, onClaim, onExport }: IncidentPageProps): VNode {
  const words = useWords();
  useReveal();
  const known = claim === null || incident.statements.some(({ id }) => id === claim);
  const nav = (
    <>
      <nav aria-label={words.t('incident.nav')}><ul>{PARTS.map(([id, title]) => <li key={id}><a href={`#${id}`}>{words.t(title)}</a></li>)}</ul></nav>
      {onExport !== undefined && <button type="button" class="fr-button fr-in-save" onClick={onExport}>{words.t('incident.save')}</button>}
    </>
  );
  return (
    <PageFrame nav={nav}>
      <h1>{incident.title}</h1>
      <p class="fr-soft">
        {words.n('incident.size', incident.statements.length, incident.pages, shortDay(incident.span, words.locale), dayText(incident.release, words.locale))}
        {' '}{words.t('incident.subtitle')}
      </p>
      <p class="fr-soft">{countsText(incident, words)}</p>
      {!known && <p class="fr-in-unknown" role="alert">{words.t('incident.unknownClaim', claim)}</p>}
      <Part id="part-happened" title="incident.parts.happened"><Happened lines={incident.summary} /></Part>
      <Part id="part-timeline" title="incident.parts.timeline"><Timeline incident={incident} /></Part>
      <Part id="part-matrix" title="incident.parts.matrix"><Matrix incident={incident} claim={known ? claim : null} onClaim={onClaim} /></Part>
      <Part id="part-credits" title="incident.parts.credits"><Credits incident={incident} /></Part>
      <Part id="part-wordings" title="incident.parts.wordings"><StemmaPart incident={incident} /></Part>
      <Part id="part-open" title="incident.parts.open"><OpenQuestions incident={incident} /></Part>
    </PageFrame>
  );
}

/** What stands in place of an incident that is not held. */
export function UnknownIncident({ named, incidents }: { readonly named: string | null; readonly incidents: readonly { readonly id: string; readonly title: string }[] }): VNode {
  const words = useWords();
  return (
    <PageFrame>
      <h1>{words.t('incident.unknown.title')}</h1>
      {named !== null && <p class="fr-soft">{words.t('incident.unknown.text', named)}</p>}
      {incidents.length > 0 && <p>{words.n('popup.nothing.incidents', incidents.length)}</p>}
      <ul>{incidents.map(({ id, title }) => <li key={id}><a class="fr-link" href={`?pack=${encodeURIComponent(id)}`}>{title}</a></li>)}</ul>
    </PageFrame>
  );
}
