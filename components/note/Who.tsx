import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { timeText, intervalText } from '../../core/view/dates';
import type { NoteView, TimeView } from '../../core/view/shapes';
import { Fold } from '../fold';
import { Names, Say } from '../say';
import { useWords } from '../words';

/** The line above the name: what kind of answer this is. */
export function Heading({ note }: { readonly note: NoteView }): VNode {
  const words = useWords();
  const key = {
    settled: 'note.earliest', 'settled-figure': 'note.earliestFigure', likely: 'note.likely', 'likely-figure': 'note.likelyFigure', sole: 'note.sole', 'sole-figure': 'note.soleFigure',
    unsettled: 'note.unsettled', self: 'note.earliest', older: 'note.earliest',
  } as const;
  return <p class="fr-label fr-card-kind">{words.t(key[note.heading])}</p>;
}

/** The time, and behind a dotted line how it is known. */
function When({ time, more, glance }: { readonly time: TimeView; readonly more: string | null; readonly glance: boolean }): VNode {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const text = timeText(time, words);
  const rest = more === null ? null : <span>, {more}</span>;
  if (glance) return <p class="fr-card-when">{text}{rest}</p>;
  return (
    <div class="fr-card-when">
      <button type="button" class="fr-dotted" aria-expanded={open} aria-controls={id} title={words.t('note.howKnown')} onClick={() => setOpen(!open)}>{text}</button>{rest}
      <div id={id} class="fr-card-basis" hidden={!open}>
        {time.inference !== null && <p>{words.t('note.rests', time.inference)}</p>}
        <p>{time.likely !== null && `${words.t('note.provedOnly', intervalText(time.known, words))} `}<span dir="auto">{time.basis}</span></p>
      </div>
    </div>
  );
}

/** Who, and when. */
export function Who({ note, glance, titleId }: { readonly note: NoteView; readonly glance: boolean; readonly titleId: string }): VNode {
  const words = useWords();
  const [voice] = note.voices;
  const inferences = note.inference?.split('\n');
  const own = note.heading === 'self' || note.heading === 'older';
  return (
    <>
      <h2 class="fr-card-name" id={titleId}>
        {own ? words.t('note.thisPage')
          : note.heading === 'unsettled' ? <span class="fr-either"><Names names={note.voices.map(({ name }) => name)} /></span> : voice?.name}
      </h2>
      {note.heading === 'unsettled' || voice === undefined ? null
        : <When time={voice.time} more={note.heading === 'self' ? voice.name : null} glance={glance} />}
      {note.heading === 'older' && voice !== undefined
        && <p class="fr-soft">{words.t('note.nextEarliest', voice.name, timeText(voice.time, words))}</p>}
      {!glance && note.voices.filter(({ through }) => through.length > 0).map(({ outlet, name, through }) => (
        <p class="fr-soft" key={outlet}><Say of="note.through" with={[name, <Names key="names" names={through} />]} /></p>
      ))}
      {!glance && note.newsroom !== null
        && <p class="fr-soft"><Say of="note.newsroom" with={[<b key="name">{note.newsroom.name}</b>, timeText(note.newsroom.time, words)]} /></p>}
      {!glance && inferences !== undefined && (
        <Fold title={words.t('note.restsOn')} hint={words.n('note.inferences', inferences.length)}>{inferences.map((each) => <p key={each} class="fr-soft" dir="auto">{each}</p>)}</Fold>
      )}
      {note.possible && <><p class="fr-soft">{words.t('note.possible')}</p><p dir="auto">{note.statement}</p></>}
    </>
  );
}
