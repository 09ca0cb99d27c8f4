import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { creditAnchor } from '../../core/view/incident/address';
import { UNNAMED, type CreditedView, type CreditingGroup, type CreditsView } from '../../core/view/incident/credits';
import { useWords, type Words } from '../words';
import { layoutFlow } from './flow-layout';
import { textWidth, useRoom } from './width';

/** How a name looks that is credited. */
export function creditedName({ name }: CreditedView, words: Words): string {
  return name ?? words.t('incident.unnamed');
}

/** As many of a group's names as fit, and how many more there are. */
function groupText({ pages }: CreditingGroup, room: number, words: Words): string {
  const names = [...new Set(pages.map(({ name }) => name))];
  for (let shown = names.length; shown > 1; shown -= 1) {
    const some = names.slice(0, shown).join(', ');
    const text = shown === names.length ? some : words.n('incident.namesAndMore', names.length - shown, some);
    if (textWidth(text, false) <= room) return text;
  }
  const [first = ''] = names;
  return names.length === 1 ? first : words.n('incident.namesAndMore', names.length - 1, first);
}

/** Whom the pages of a group credit, after their names as they are shown. */
function groupLabel(shown: string, { to }: CreditingGroup, { credited }: CreditsView, words: Words): string {
  return words.t('incident.credits.group', shown, credited.filter(({ id }) => to.includes(id)).map((one) => creditedName(one, words)).join(', '));
}

/** The picture needs so much; where there is less it scrolls. */
const LEAST = 640;
const LEFT = 204;
const RIGHT = 0.42;

interface FlowProps {
  readonly credits: CreditsView;
  /** The page, or the one credited, whose lines are lit. */
  readonly lit: string | null;
  /** Lights the lines of somebody credited. */
  readonly onLight: (id: string) => void;
}

/** Who credits whom, drawn. What it shows stands in a table too. */
export function Flow({ credits, lit, onLight }: FlowProps): VNode {
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { width: room, rtl } = useRoom(box);
  const width = Math.max(room, LEAST);
  const left = LEFT;
  const right = Math.max(left + 120, Math.round(width * RIGHT));
  const place = (x: number): number => (rtl ? width - x : x);
  const { height, credited, rows, links } = layoutFlow(credits, place(left), place(right));
  const isLit = (from: string, group: number): boolean =>
    lit !== null && (from === lit || credits.groups[group]?.pages.some((page) => page.id === lit) === true);
  const litPage = lit !== null && credits.groups.some(({ pages }) => pages.some((page) => page.id === lit));
  return (
    <div ref={box} class="fr-flow" {...(width > room && { tabIndex: 0, role: 'region', 'aria-label': words.t('incident.parts.credits') })}>
      <svg role="group" aria-labelledby={`${id}t ${id}d`} width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
        <title id={`${id}t`}>{words.t('incident.parts.credits')}</title>
        <desc id={`${id}d`}>{words.t('incident.credits.desc')}</desc>
        {links.toSorted((a, b) => Number(isLit(a.from, a.group)) - Number(isLit(b.from, b.group))).map(({ from, group, path, width: line }) => (
          <path
            key={`${from} ${String(group)}`} d={path} stroke-width={from === UNNAMED ? 1.5 : line}
            class={`fr-flow-line${from === UNNAMED ? ' fr-flow-unnamed' : ''}${isLit(from, group) ? ' fr-flow-lit' : ''}`}
          />
        ))}
        {credited.map(({ id: node, y, height: tall }, at) => {
          const one = credits.credited[at];
          if (one === undefined) return null;
          return (
            <g
              key={node} class="fr-svg-link" role="button" tabindex={0} aria-pressed={node === lit}
              onClick={() => onLight(node)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                onLight(node);
              }}
            >
              <rect class="fr-flow-node" x={place(left) - 2} y={y} width={4} height={Math.max(3, tall)} />
              <text class={node === lit ? 'fr-flow-from fr-flow-chosen' : 'fr-flow-from'} x={place(left - 10)} y={y + tall / 2 + 4} text-anchor="end">
                {creditedName(one, words)}<tspan class="fr-flow-count" dx="6">{one.pages}</tspan>
              </text>
            </g>
          );
        })}
        {credits.groups.map((group, at) => {
          const chosen = litPage && group.pages.some((page) => page.id === lit);
          const [first] = group.pages;
          const text = groupText(group, width - right - 20, words);
          return (
            <a key={group.to.join(' ')} class="fr-svg-link" href={`#${creditAnchor(first?.id ?? '')}`} aria-label={groupLabel(text, group, credits, words)}>
              <text class={chosen ? 'fr-flow-to fr-flow-chosen' : 'fr-flow-to'} x={place(right + 8)} y={(rows[at] ?? 0) + 4}>
                <title>{group.pages.map(({ name }) => name).join(', ')}</title>
                {text}
              </text>
            </a>
          );
        })}
      </svg>
    </div>
  );
}
