import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { reasonText } from '../../core/view/reason';
import type { NoteView } from '../../core/view/shapes';
import { Icon, type IconName } from '../icons';
import { useWords } from '../words';
import { Against } from './Against';
import { Carriers, type Carrying } from './Carriers';
import { Difference } from './Difference';
import { Figures } from './Figures';
import { Foot, type FootProps } from './Foot';
import { Links } from './Links';
import { Spans } from './Spans';
import { Heading, Who } from './Who';
import { Why } from './Why';

/** Where one is among several notes: from 1 to `of`. */
export interface Place {
  readonly at: number;
  readonly of: number;
}

export interface NoteCardProps extends FootProps {
  readonly note: NoteView;
  /** Who else states it. */
  readonly carriers?: Carrying;
  /** `glance`: who and when, no controls, for pointing. `full`: everything. */
  readonly form: 'glance' | 'full';
  /** A glance was clicked. */
  readonly onOpen?: () => void;
  /** How it is set: beside the sentence, or along the window's edge where that is narrow. */
  readonly sheet?: boolean;
  /** Place among the notes on the same words, if they are more than one. */
  readonly here?: Place;
  readonly onHere?: (step: 1 | -1) => void;
  /** Place among the notes of the page. */
  readonly place?: Place;
  readonly onStep?: (step: 1 | -1) => void;
  readonly onClose?: () => void;
  /** Whether focus goes into the card when it opens or its note changes. */
  readonly focus?: boolean;
}

interface PagerProps {
  readonly place: Place;
  readonly onStep: (step: 1 | -1) => void;
  readonly keys: { readonly label: 'note.position' | 'note.here' | 'note.near'; readonly previous: 'note.previous' | 'note.previousHere'; readonly next: 'note.next' | 'note.nextHere' };
}

function Pager({ place: { at, of }, onStep, keys }: PagerProps): VNode {
  const words = useWords();
  const button = (step: 1 | -1, icon: IconName, label: string): VNode => (
    <button type="button" class="fr-square" aria-label={label} onClick={() => onStep(step)}><Icon name={icon} /></button>
  );
  return (
    <span class="fr-pager">
      {button(-1, 'previous', words.t(keys.previous))}
      <span class="fr-pager-place">{words.t(keys.label, at, of)}</span>
      {button(1, 'next', words.t(keys.next))}
    </span>
  );
}

/** What we hold on one passage, as a card. Escape and the placing are its owner's. */
export function NoteCard(props: NoteCardProps): VNode {
  const { note, carriers = null, form, sheet = false, here, onHere, place, onStep, onOpen, onClose, focus = false } = props;
  const words = useWords();
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) card.current?.focus({ preventScroll: true });
  }, [focus, note.id]);

  if (form === 'glance') {
    // Other reasons stand in the lines above it already.
    const reason = note.flag.mark === 'words' || note.flag.mark === 'figure' ? reasonText(note.flag, words) : null;
    return (
      <div class="fr-root fr-card fr-glance" role="dialog" aria-labelledby={titleId} onClick={onOpen}>
        <div class="fr-part"><Heading note={note} /><Who note={note} glance titleId={titleId} /><Against note={note} />{reason !== null && <p class="fr-plum">{reason}</p>}</div>
      </div>
    );
  }
  return (
    <div ref={card} class={`fr-root fr-card${sheet ? ' fr-sheet' : ''}`} role="dialog" aria-modal="false" aria-label={words.t('note.label', note.statement)} tabIndex={-1}>
      <div class="fr-card-head">
        <Heading note={note} />
        {place !== undefined && place.of > 1 && onStep !== undefined
          && <Pager place={place} onStep={onStep} keys={{ label: 'note.position', previous: 'note.previous', next: 'note.next' }} />}
        {onClose !== undefined
          && <button type="button" class="fr-square" aria-label={words.t('note.close')} onClick={onClose}><Icon name="close" /></button>}
      </div>
      <div class="fr-card-rest">
        {here !== undefined && here.of > 1 && onHere !== undefined && (
          <div class="fr-card-here"><Pager place={here} onStep={onHere} keys={{ label: note.possible ? 'note.near' : 'note.here', previous: 'note.previousHere', next: 'note.nextHere' }} /></div>
        )}
        <div class="fr-card-middle" key={note.id}>
          <section class="fr-part fr-part-top"><Who note={note} glance={false} titleId={titleId} /><Against note={note} /></section>
          <Spans note={note} />
          <Difference note={note} />
          <Figures note={note} />
          <section class="fr-part">
            <Carriers note={note} carriers={carriers} />
            <Why note={note} />
            <Links links={note.links} />
          </section>
        </div>
        <Foot {...props} />
      </div>
    </div>
  );
}
