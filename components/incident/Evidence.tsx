import type { VNode } from 'preact';
import { timeText } from '../../core/view/dates';
import type { EvidenceView } from '../../core/view/incident/shapes';
import { namesText } from '../../core/view/reason';
import type { TextKey } from '../../core/view/message-keys';
import { Icon } from '../icons';
import { Names, Say } from '../say';
import { useWords, type Words } from '../words';
import { TestimonyTable } from './TestimonyTable';
import { WordingList } from './WordingList';

const HEADINGS: Readonly<Record<EvidenceView['statement']['status'], TextKey>> = {
  settled: 'note.earliest', likely: 'note.likely', sole: 'note.sole', 'sole-figure': 'note.soleFigure', unsettled: 'note.unsettled',
};

function reasonLine({ rule, likely, count }: EvidenceView['reasons'][number], words: Words): string {
  const key = rule === 'credits-for-it' ? 'incident.reasons.credits' : rule === 'cites' ? 'incident.reasons.cites' : likely ? 'incident.reasons.likely' : 'incident.reasons.clock';
  return words.n(key, count);
}

/** Who was earliest, when, and how that is known. */
function VerdictPart({ evidence }: { readonly evidence: EvidenceView }): VNode {
  const words = useWords();
  const { statement: { status }, voices, newsroom, inference, missing, reasons } = evidence;
  return (
    <div class="fr-ev-verdict">
      <p class="fr-label">{words.t(HEADINGS[status])}</p>
      <ul class="fr-ev-voices">
        {voices.map(({ outlet, name, time, about, through }) => (
          <li key={outlet}>
            <b class="fr-ev-name">{name}</b> {timeText(time, words)}
            {about !== null && <span class="fr-soft fr-in-line">{about}</span>}
            <span class="fr-soft fr-in-line">{words.t('incident.howKnown', time.basis)}</span>
            {time.inference !== null && <span class="fr-soft fr-in-line">{words.t('note.rests', time.inference)}</span>}
            {through.length > 0 && <span class="fr-soft fr-in-line">{words.t('note.through', name, namesText(through, words))}</span>}
          </li>
        ))}
      </ul>
      {status === 'unsettled' && <p class="fr-soft">{words.t(voices.length > 2 ? 'unsettled.overlapMany' : 'unsettled.overlap')}</p>}
      {missing.length > 0 && <p class="fr-soft">{words.t('unsettled.missing', namesText(missing, words))}</p>}
      {newsroom !== null && <p class="fr-soft">{words.t('note.newsroom', newsroom.name, timeText(newsroom.time, words))}</p>}
      {reasons.length > 0 && <p class="fr-soft">{words.t('incident.reasons.others', namesText(reasons.map((reason) => reasonLine(reason, words)), words))}</p>}
      {inference !== null && <p class="fr-soft">{words.t('note.rests', inference.replaceAll('\n', '; '))}</p>}
    </div>
  );
}

function OtherAnswers({ evidence: { question, otherAnswers } }: { readonly evidence: EvidenceView }): VNode | null {
  const words = useWords();
  if (question === null || otherAnswers.length === 0) return null;
  return (
    <section>
      <h4>{words.t('incident.otherAnswers', question)}</h4>
      <ul class="fr-ev-list">
        {otherAnswers.map(({ id, text, sources }) => <li key={id}><a class="fr-link" href={`#${id}`} dir="auto">{text}</a> <span class="fr-label">{words.n('incident.sources', sources)}</span></li>)}
      </ul>
    </section>
  );
}

function MistakenPart({ evidence: { testimony } }: { readonly evidence: EvidenceView }): VNode | null {
  const mistaken = testimony.flatMap(({ name, mistaken: to }) => to.map((credited) => ({ name, credited })));
  const groups = [...Map.groupBy(mistaken, ({ credited }) => credited)];
  if (groups.length === 0) return null;
  return (
    <>
      {groups.map(([credited, by]) => (
        <p key={credited}><Say of="incident.mistaken" with={[<Names key="by" names={[...new Set(by.map(({ name }) => name))]} />, <b key="to">{credited}</b>]} /></p>
      ))}
    </>
  );
}

interface EvidenceProps {
  readonly evidence: EvidenceView | null;
  /** The source whose cell was chosen. */
  readonly source: string | null;
  readonly onClose: () => void;
}

/** All that is held of one statement: who was earliest and why, in which words, who carries it and whom each credits. */
export function Evidence({ evidence, source, onClose }: EvidenceProps): VNode | null {
  const words = useWords();
  if (evidence === null) return null;
  const { statement, wordings } = evidence;
  return (
    <article class="fr-ev" aria-label={statement.statement}>
      <header class="fr-ev-head">
        <h3 dir="auto">{statement.statement}</h3>
        <a class="fr-link" href={`#${statement.id}`}>{words.t('incident.linkHere')}</a>
        <button type="button" class="fr-square" aria-label={words.t('note.close')} title={words.t('note.close')} onClick={onClose}><Icon name="close" /></button>
      </header>
      <VerdictPart evidence={evidence} />
      <MistakenPart evidence={evidence} />
      {wordings.length > 0 && <section><h4>{words.n('incident.wordings.count', wordings.length)}</h4><WordingList rows={wordings} /></section>}
      <OtherAnswers evidence={evidence} />
      <section>
        <h4>{words.n('incident.carriers', evidence.testimony.length)}</h4>
        <TestimonyTable evidence={evidence} source={source} />
      </section>
    </article>
  );
}
