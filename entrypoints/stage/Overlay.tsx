import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ListEntry, NoteList } from '../../components/list/NoteList';
import { NoteCard, type NoteCardProps } from '../../components/note/NoteCard';
import { Only, ONLY } from '../../components/rail/Only';
import { Rail, type RailProps } from '../../components/rail/Rail';
import { WordsContext } from '../../components/words';
import type { Words } from '../../core/view/words';
import type { Column } from './placing';
import type { Place } from './showing';

/** The card that is open. */
export interface ShownCard {
  readonly content: NoteCardProps;
  /** Where its words are: where they are elsewhere, it is placed anew. */
  readonly place: Place;
  /** Places the card's element, and gives back what ends that. */
  readonly keepPlaced: (card: HTMLElement) => () => void;
  /** The column of text beside which it is placed: where that is another the card is placed anew. */
  readonly column: Column | null;
}

export interface OverlayProps {
  readonly words: Words;
  readonly entries: readonly ListEntry[];
  readonly card: ShownCard | null;
  readonly rail: RailProps | null;
  /** Whose passages alone are shown; null for all. */
  readonly only: string | null;
  /** A sentence said in answer to the reader; null for none. */
  readonly answer: string | null;
  readonly onChoose: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
  readonly onAll: () => void;
}

/** Holds the card in the top layer, above anything that the page shows there. */
function Card({ content, place, keepPlaced, column }: ShownCard): VNode {
  const holder = useRef<HTMLDivElement>(null);
  const { note: { id }, form, sheet } = content;
  // Before the card's own effects: what is not shown cannot take the focus.
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    if (!element.matches(':popover-open')) element.showPopover();
    return keepPlaced(element);
  }, [place, form, sheet, column?.left, column?.right, column?.taken]);
  return (
    <div ref={holder} popover="manual" class={sheet === true ? 'at-edge' : ''} data-note={id} data-form={form}>
      <NoteCard {...content} />
    </div>
  );
}

/** How far a page reaches from its upper left corner without what we draw over it, in CSS pixels. */
function extentWithout(holder: HTMLElement): readonly [width: number, height: number] {
  const root = document.documentElement;
  const { direction, writingMode } = getComputedStyle(root);
  holder.style.width = holder.style.height = '0';
  // A page that begins at its right edge goes on to the left of that corner.
  return [direction === 'rtl' || writingMode.endsWith('-rl') ? root.clientWidth : root.scrollWidth, root.scrollHeight];
}

/**
 * The rail, from the page's own corner: a page whose root element is positioned moves what lies in it. Nothing of it makes the page longer. It is
 * drawn once its place is known: to measure that, the browser would lay out all of it.
 */
function PlacedRail(props: RailProps): VNode {
  const holder = useRef<HTMLDivElement>(null);
  const [isPlaced, setPlaced] = useState(false);
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const [width, height] = extentWithout(element);
    const { style } = element;
    style.width = `${String(width)}px`;
    style.height = `${String(height)}px`;
    style.left = style.top = '0';
    const { left, top } = element.getBoundingClientRect();
    style.left = `${String(-left - window.scrollX)}px`;
    style.top = `${String(-top - window.scrollY)}px`;
    setPlaced(true);
  }, [props.layout.place]);
  return <div ref={holder} class="margin">{isPlaced && <Rail {...props} />}</div>;
}

/** A screen reader reads out what comes into a place that it knows: it is there, without a word, before the first sentence is. */
function Answer({ sentence }: { readonly sentence: string | null }): VNode {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => { setSaid(sentence); }, [sentence]);
  return <p class="fr-root answer" role="status">{said}</p>;
}

/** All that the extension draws over a page. */
export function Overlay({ words, entries, card, rail, only, answer, onChoose, onPoint, onAll }: OverlayProps): VNode {
  const current = card?.content.note.id ?? null;
  // Everything else is drawn with each step of scrolling.
  const list = useMemo(() => <NoteList entries={entries} current={current} onChoose={onChoose} onPoint={onPoint} />, [entries, current]);
  return (
    <WordsContext.Provider value={words}>
      {only !== null && <Only name={only} place={rail?.layout.place ?? null} footer={rail === null ? 0 : rail.footer - ONLY} onAll={onAll} />}
      {entries.length > 0 && <nav aria-label={words.t('list.title')}>{list}</nav>}
      {rail !== null && <PlacedRail {...rail} />}
      {card !== null && <Card key={card.content.form} {...card} />}
      <Answer sentence={answer} />
    </WordsContext.Provider>
  );
}
