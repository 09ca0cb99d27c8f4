import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EDGE, HEAD_HEIGHT, headBottom } from '../../core/view/rail/clear';
import { itemId, nearScreen, offScreen, type Stretch, underCounts } from '../../core/view/rail/layout';
import type { RailItem as Item, RailLayout } from '../../core/view/rail/shapes';
import { Icon, Sign } from '../icons';
import { useWords } from '../words';
import { RailItem } from './RailItem';

export interface RailProps {
  readonly layout: RailLayout;
  /** What of the page can be seen, from its top: without what lies under a bar that stays, over which nothing of the rail is drawn. */
  readonly seen: Stretch;
  /** Height of what stays at the window's top while the page scrolls. */
  readonly header: number;
  /** And at its bottom. */
  readonly footer: number;
  /** The colours that stand out from the page's ground: those for a light or a dark one, or the page's own ink, as CSS writes it. */
  readonly ink: 'deep' | 'pale' | { readonly own: string };
  /** Key of the origin whose passages are lit. */
  readonly lit: string | null;
  /** The note that is open. */
  readonly current: string | null;
  /** Whether to explain the rail, as on the first visit. */
  readonly hint: boolean;
  /** An origin is pointed at or has the focus; null when none is any more. */
  readonly onPoint: (key: string | null) => void;
  /** A button was pressed: the notes it stands for, in reading order. */
  readonly onOpen: (ids: readonly string[]) => void;
  /** What is nearest of the notes that are not on screen is to be scrolled to. */
  readonly onJump: (id: string) => void;
  readonly onGotIt: () => void;
}

/** Height of the tallest label: three rows of two lines. */
const LABEL = 96;

/** So many items are drawn at a time: a millisecond's work, and some ten where nothing is compiled yet and the processor slow. */
const PIECE = 5;

/**
 * The items to draw: those near the screen, piece by piece. To draw a whole page's would hold the page up for what a reader may never
 * scroll to. What was drawn once stays: it may have the focus.
 */
function useDrawn(layout: RailLayout, seen: Stretch): readonly Item[] {
  const before = useRef(new Set<string>());
  const [, drawMore] = useState(0);
  const missing = nearScreen(layout, seen).map(itemId).filter((key) => !before.current.has(key));
  for (const key of missing.slice(0, PIECE)) before.current.add(key);
  useEffect(() => { if (missing.length > PIECE) drawMore((times) => times + 1); });
  return layout.items.filter((item) => before.current.has(itemId(item)));
}

const px = (length: number): string => `${String(Math.round(length))}px`;

function Head({ bottom, hint, onGotIt }: { readonly bottom: number; readonly hint: boolean; readonly onGotIt: () => void }): VNode {
  const words = useWords();
  return (
    <div class="fr-rail-head" style={{ bottom: `calc(100% - ${px(bottom)})` }}>
      <span class="fr-rail-title"><Sign size={14} /> {words.t('rail.title')}</span>
      {hint && <span class="fr-rail-hint">{words.t('rail.hint')} <button type="button" class="fr-link fr-plum" onClick={onGotIt}>{words.t('rail.gotIt')}</button></span>}
    </div>
  );
}

/** Width of a digit in a wide font. */
const DIGIT = 8;

interface MoreProps {
  readonly items: readonly Item[];
  /** How many it lies over, and counts with them. */
  readonly under: number;
  readonly where: 'above' | 'below';
  /** Whether there is a place for it. */
  readonly fits: boolean;
  readonly at: number;
  readonly form: string;
  /** The width that it has where it has one column with the brackets. */
  readonly width: number;
  readonly onJump: (id: string) => void;
}

/** As its root tells: of an element in another window than the one in front, too. */
const hasFocus = (element: Element): boolean => (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** Counts what is off screen. While it has the keyboard's focus it stays, with nothing left to count too: its reader would be lost without it. */
function More({ items, under, where, fits, at, form, width, onJump }: MoreProps): VNode | null {
  const words = useWords();
  const [held, hold] = useState(false);
  const nearest = where === 'above' ? items.at(-1) : items[0];
  const id = where === 'above' ? nearest?.ids.at(-1) : nearest?.ids[0];
  if (!held && (id === undefined || !fits)) return null;
  const count = items.length + under;
  const text = words.n(where === 'above' ? 'rail.above' : 'rail.below', count);
  return (
    <button
      type="button" class="fr-rail-more" aria-label={text} aria-disabled={id === undefined} {...(form !== 'names' && { title: text })} style={where === 'above' ? { top: px(at) } : { bottom: px(at) }}
      onFocus={({ currentTarget }) => hold(currentTarget.matches(':focus-visible'))} onBlur={({ currentTarget }) => hold(hasFocus(currentTarget))} onClick={() => { if (id !== undefined) onJump(id); }}
    >
      <Icon name={where === 'above' ? 'up' : 'down'} size={12} />
      {/* Where it would be wider than its ground it is written on its side. */}
      {form === 'names' ? text : <span class={String(count).length * DIGIT > width ? 'fr-rail-on-side' : undefined}>{count}</span>}
    </button>
  );
}

/**
 * The rail in the margin: what goes back to whom, and what is worth a look. It lies on the page and moves with it, so it is drawn where
 * `layout` says from the page's own top and left edge; its owner measures anew when the page's layout changes, not when it scrolls.
 */
export function Rail({ layout, seen, header, footer, ink, lit, current, hint, onPoint, onOpen, onJump, onGotIt }: RailProps): VNode | null {
  const words = useWords();
  const { place: { form, side, stem, reach, room }, items, without } = layout;
  const shownItems = useDrawn(layout, seen);
  if (items.length === 0) return null;
  const { above, below } = offScreen(layout, seen);
  const under = underCounts(layout, seen);
  const hidden = [...under.above, ...under.below];
  const colours = typeof ink === 'string' ? {} : { '--rail-own': ink.own };
  const countWidth = Math.min(18, 2 * reach - 4);
  const shown = { '--rail-stem': px(stem), '--rail-reach': px(reach), '--rail-count': px(countWidth), '--rail-room': px(room), '--rail-header': px(header), '--rail-footer': px(footer), ...colours };
  // Cut off only where something stays at the window's edge: what follows the scrolling is always a frame late.
  const cut = header > 0 ? seen.top : 0;
  const headEnd = headBottom(items);
  // Half under the bar it could be neither read nor put away.
  const explains = hint && headEnd - HEAD_HEIGHT >= cut;
  const end = footer > 0 ? seen.bottom : Math.max(...items.map(({ bottom, label }) => Math.max(bottom, (label?.top ?? 0) + LABEL)));
  return (
    <div class={`fr-root fr-rail fr-rail-${form} fr-rail-${side}`} data-ink={typeof ink === 'string' ? ink : 'own'} role="group" aria-label={words.t('rail.title')} style={shown}>
      <More items={above} under={under.above.length} where="above" fits={!without.includes('above')} at={header + EDGE} form={form} width={countWidth} onJump={onJump} />
      <div class="fr-rail-seen" style={{ top: px(cut), height: px(Math.max(0, end - cut)) }}>
        <div class="fr-rail-page" style={{ top: px(-cut) }}>
          {form === 'names' && !without.includes('head') && <Head bottom={headEnd} hint={explains} onGotIt={onGotIt} />}
          {shownItems.map((item) => (
            <RailItem
              key={itemId(item)} item={item} form={form} under={hidden.includes(item)} lit={item.key === lit}
              current={current !== null && item.ids.includes(current)} onPoint={onPoint} onOpen={onOpen}
            />
          ))}
        </div>
      </div>
      <More items={below} under={under.below.length} where="below" fits={!without.includes('below')} at={footer + EDGE} form={form} width={countWidth} onJump={onJump} />
    </div>
  );
}
