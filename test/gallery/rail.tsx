/** The rail beside an article of our own, laid out from where its passages are drawn. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Rail } from '../../components/rail/Rail';
import { useWords } from '../../components/words';
import { labelled } from '../../core/view/label';
import { railLayout } from '../../core/view/rail/layout';
import { railPassage } from '../../core/view/rail/passage';
import type { RailLayout } from '../../core/view/rail/shapes';
import type { NoteView } from '../../core/view/shapes';
import { creditsMistaken, creditsNobody, figureDiffers, hedgeDropped, noteFixture, ownReport, twitter, unsettled } from '../components/views';

type Piece = string | NoteView;

const techcrunch = (id: string, text: string): NoteView => noteFixture({ id, text });
const cnn = (id: string, text: string): NoteView => noteFixture({ id, text, origin: { key: 'cnn', names: ['CNN'], at: ['2017-11-29T00:00:00Z', '2017-11-30T23:59:59Z'] } });
const tweets = (id: string, text: string): NoteView => noteFixture({ id, text, origin: { key: 'twitter', names: ['Twitter'], at: twitter.time.known } });

const article: readonly (readonly Piece[])[] = [
  ['On that evening people who looked for the president on Twitter found nothing. ', figureDiffers, ' By the end of the month ', techcrunch('t1', 'the man behind it had talked to TechCrunch'), '.'],
  [techcrunch('t2', 'He grew up in Germany, and his family came from Turkey.'), ' ', techcrunch('t3', 'His desk was in customer support, in the part that Twitter calls Trust and Safety.'), ' ',
    techcrunch('t4', 'Late on the last of his days there somebody reported the account, and he set things going that end in a deactivation; then he shut his computer and left.'), ' ',
    techcrunch('t5', 'That it would come to pass he did not expect.')],
  [techcrunch('t6', '“I had a wild time in America,”'), ' he says in the video. ', techcrunch('t7', '“I was tired sometimes. And everyone can do mistakes.'), ' ', hedgeDropped, '”'],
  [unsettled, ', a firm that lends out staff; ', techcrunch('t8', 'another had placed him at Google and at YouTube before'), '. It is a small story about a large switch.'],
  [cnn('c1', 'With CNN he spoke of “a hectic day”.'), ' ', cnn('c2', '“You have a headache, you are tired,”'), ' he said. ', cnn('c3', '“We are not machines.”'), ' ', cnn('c4', 'That it had been he, he learnt from the news.')],
  [creditsNobody],
  [tweets('w1', 'Twitter called it human error to begin with.'), ' ', tweets('w2', 'Two hours on it was somebody in customer support, on a last day at work, and there would be a full internal review.'), ' ', creditsMistaken],
  ['Nobody at this paper has ever switched off anybody. The nearest that we came was the coffee machine, which was back within the hour, and which nobody has dared to touch since, though there are those who say that it has never been the same.'],
  [ownReport, ', it wrote to us.'],
];

const notes = article.flatMap((paragraph) => paragraph.filter((piece) => typeof piece !== 'string'));
const LINES: Readonly<Record<NoteView['mark'], string>> = { words: '2px solid', figure: '2px solid', unsettled: '1px double', credit: '2px dashed', own: '1px solid', ordinary: '0' };

/** The article with its rail: `ground` is what a page may have behind its text. */
export function RailPage({ ground, hint, lit }: { readonly ground: 'light' | 'dark' | 'grey'; readonly hint: boolean; readonly lit: string | null }): VNode {
  const words = useWords();
  const column = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<RailLayout | null>(null);
  useLayoutEffect(() => {
    const element = column.current;
    if (element === null) return;
    const box = element.getBoundingClientRect();
    const { clientWidth: width } = document.documentElement;
    const passages = notes.map((note) => railPassage(labelled(note, words), Array.from(document.getElementById(note.id)?.getClientRects() ?? [])));
    const free = { left: box.left, right: width - box.right };
    const direction = getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
    setLayout(railLayout(passages, { left: box.left, right: box.right, free, least: free, offset: { left: 0, right: 0 }, direction }, width, words));
  }, []);
  const nothing = (): void => undefined;
  const ink = ground === 'light' ? 'deep' : ground === 'dark' ? 'pale' : { own: '#111' };
  return (
    <div class={`specimen specimen-${ground}`}>
      <div ref={column} class="column">
        <h1>One last shift</h1>
        {article.map((paragraph, at) => (
          <p key={at}>
            {paragraph.map((piece) => (typeof piece === 'string' ? piece
              : <span key={piece.id} id={piece.id} style={{ textDecoration: piece.mark === 'ordinary' ? 'none' : `underline ${LINES[piece.mark]} var(--ink)`, textUnderlineOffset: '4px' }}>{piece.text}</span>))}
          </p>
        ))}
      </div>
      {layout !== null && (
        <Rail
          layout={layout} seen={{ top: 0, bottom: window.innerHeight }} header={0} footer={0} ink={ink} lit={lit} current={hedgeDropped.id} hint={hint}
          onPoint={nothing} onOpen={nothing} onJump={nothing} onGotIt={nothing}
        />
      )}
    </div>
  );
}
