import type { VNode } from 'preact';
import { timeText } from '../../core/view/dates';
import type { EvidenceView, TestimonyView } from '../../core/view/incident/shapes';
import { figureText, namesText } from '../../core/view/reason';
import { Links } from '../note/Links';
import { useWords, type Words } from '../words';
import { CellGlyph } from './CellMark';

function creditsText({ credits, unnamed, mistaken, copyOf }: TestimonyView, words: Words): string {
  const all = [...credits, ...(unnamed ? [words.t('incident.unnamed')] : [])];
  const parts = [
    ...(copyOf !== null ? [words.t('carriers.copyOf', copyOf)] : []),
    ...(all.length > 0 ? [words.t('carriers.credits', namesText(all, words))] : []),
    ...(mistaken.length > 0 ? [words.t('incident.creditsMistaken', namesText(mistaken, words))] : []),
  ];
  return parts.length === 0 ? words.t('carriers.creditsNobody') : namesText(parts, words);
}

function Line({ children }: { readonly children: string }): VNode {
  return <span class="fr-soft fr-in-line">{children}</span>;
}

function TestimonyRow({ one, chosen }: { readonly one: TestimonyView; readonly chosen: boolean }): VNode {
  const words = useWords();
  const { through } = one;
  return (
    <tr class={chosen ? 'fr-chosen' : undefined} aria-current={chosen ? 'true' : undefined}>
      <th scope="row">
        {one.state !== 'has' && <CellGlyph mark={one.state} />} {one.name}
        {one.about !== null && <Line>{one.about}</Line>}
        {through.length > 0 && <Line>{words.t('note.through', one.name, namesText(through, words))}</Line>}
        <Links links={one.links} />
      </th>
      <td>
        {timeText(one.time, words)}
        <Line>{one.time.basis}</Line>
        {one.time.inference !== null && <Line>{words.t('note.rests', one.time.inference)}</Line>}
        {one.updated !== null && <Line>{words.t('incident.readAsOf', timeText(one.updated, words))}</Line>}
      </td>
      <td>
        {one.words.map((text) => <q key={text} class="fr-ev-words" dir="auto">{text}</q>)}
        {one.figure !== null && <span class="fr-in-line">{figureText(one.figure, words)}</span>}
        {one.basis !== null && <Line>{one.basis}</Line>}
      </td>
      <td>{creditsText(one, words)}</td>
    </tr>
  );
}

/** Everybody who states it: when, in which words or with which figure, crediting whom, and where to check it. */
export function TestimonyTable({ evidence: { testimony, statement }, source }: { readonly evidence: EvidenceView; readonly source: string | null }): VNode {
  const words = useWords();
  return (
    <table class="fr-table">
      <caption class="fr-unseen">{words.t('incident.evidenceCaption', statement.statement)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('incident.table.source')}</th><th scope="col">{words.t('incident.table.when')}</th>
          <th scope="col">{words.t('incident.table.words')}</th><th scope="col">{words.t('incident.table.credits')}</th>
        </tr>
      </thead>
      <tbody>{testimony.map((one) => <TestimonyRow key={one.source} one={one} chosen={one.source === source} />)}</tbody>
    </table>
  );
}
