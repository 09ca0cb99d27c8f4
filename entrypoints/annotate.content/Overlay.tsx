import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { NoteList } from '../../components/list/NoteList';
import { NoteCard, type NoteCardProps } from '../../components/note/NoteCard';
import { WordsContext } from '../../components/words';
import type { SummaryEntry } from '../../core/view/summary';
import type { Words } from '../../core/view/words';

/** The card that is open. */
export interface CardProps extends NoteCardProps {
  /** Places the card's element, and gives back what ends that. */
  readonly place: (card: HTMLElement) => () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

export interface OverlayProps {
  readonly words: Words;
  readonly entries: readonly SummaryEntry[];
  readonly card: CardProps | null;
  /** A sentence said in answer to the reader; null for none. */
  readonly answer: string | null;
  readonly onChoose: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
}

/** Holds the card in the top layer, above anything that the page shows there. */
function Card({ place, onEnter, onLeave, ...card }: CardProps): VNode {
  const holder = useRef<HTMLDivElement>(null);
  const { note: { id }, form, sheet } = card;
  // Before the card's own effects: what is not shown cannot take the focus.
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    if (!element.matches(':popover-open')) element.showPopover();
    return place(element);
  }, [id, form, sheet]);
  return (
    <div ref={holder} popover="manual" class={sheet === true ? 'at-edge' : ''} data-note={id} data-form={form} onPointerEnter={onEnter} onPointerLeave={onLeave}>
      <NoteCard {...card} />
    </div>
  );
}

/** All that the extension draws over a page. */
export function Overlay({ words, entries, card, answer, onChoose, onPoint }: OverlayProps): VNode {
  return (
    <WordsContext.Provider value={words}>
      <nav aria-label={words.t('list.title')}>
        <NoteList entries={entries} current={card?.note.id ?? null} onChoose={onChoose} onPoint={onPoint} />
      </nav>
      {card !== null && <Card key={card.form} {...card} />}
      {answer !== null && <p class="fr-root answer" role="status">{answer}</p>}
    </WordsContext.Provider>
  );
}
