import type { VNode } from 'preact';
import type { TextKey } from '../../core/view/message-keys';
import { useWords } from '../words';
import type { Choices } from './state';

const LINES = ['solid', 'dashed', 'double', 'thin', 'dotted'] as const;
type Line = typeof LINES[number];

const KEY: Readonly<Record<Line, readonly [name: TextKey, means: TextKey]>> = {
  solid: ['settings.specimen.solid', 'settings.specimen.solidMeans'],
  dashed: ['settings.specimen.dashed', 'settings.specimen.dashedMeans'],
  double: ['settings.specimen.double', 'settings.specimen.doubleMeans'],
  thin: ['settings.specimen.thin', 'settings.specimen.thinMeans'],
  dotted: ['settings.specimen.dotted', 'settings.specimen.dottedMeans'],
};

interface PassageProps {
  readonly text: TextKey;
  readonly line: Line | null;
  /** What the margin says; null where there is none. */
  readonly margin: { readonly name?: string; readonly day?: string; readonly reason?: string } | null;
}

function Passage({ text, line, margin }: PassageProps): VNode {
  const words = useWords();
  return (
    <>
      {margin !== null && (
        <span class="fr-specimen-margin">
          {margin.name !== undefined && <b>{margin.name}</b>}
          {margin.day !== undefined && <span class="fr-label">{margin.day}</span>}
          {margin.reason !== undefined && <span class="fr-specimen-reason">{margin.reason}</span>}
        </span>
      )}
      {margin !== null && <span class={margin.reason === undefined ? 'fr-specimen-stem' : 'fr-specimen-stem fr-specimen-bead'} />}
      <span class="fr-specimen-text"><span class={line === null ? '' : `fr-line-${line}`}>{words.t(text)}</span></span>
    </>
  );
}

/** A piece of a page as it looks with these choices, and the key to its lines. */
export function Specimen({ choices: { look, rail, every } }: { readonly choices: Choices }): VNode {
  const words = useWords();
  const marks = look === 'marks';
  const margin = look === 'margin' || (marks && rail);
  return (
    <aside class="fr-specimen" aria-label={words.t('settings.specimen.title')}>
      <h2 class="fr-specimen-head">{words.t('settings.specimen.title')}</h2>
      <div class="fr-specimen-page" data-margin={margin}>
        <div class="fr-specimen-run fr-specimen-bracket">
          <Passage text="settings.specimen.ordinary" line={marks && every ? 'dotted' : null} margin={margin ? { name: 'TechCrunch', day: words.t('settings.specimen.day') } : null} />
          <Passage text="settings.specimen.changed" line={marks ? 'solid' : null} margin={margin ? { reason: words.t('settings.specimen.changedReason') } : null} />
        </div>
        <div class="fr-specimen-run">
          <Passage
            text="settings.specimen.uncredited" line={marks ? 'dashed' : null}
            margin={margin ? { name: 'BuzzFeed News', reason: words.t('settings.specimen.uncreditedReason') } : null}
          />
        </div>
        {look === 'off' && <p class="fr-label">{words.t('settings.specimen.off')}</p>}
      </div>
      <h3 class="fr-unseen">{words.t('settings.specimen.key')}</h3>
      <dl class="fr-key">
        {LINES.map((line) => (
          <div key={line}><dt><span class={`fr-line-${line}`}>{words.t(KEY[line][0])}</span></dt><dd class="fr-soft">{words.t(KEY[line][1])}</dd></div>
        ))}
      </dl>
    </aside>
  );
}
