import '../../page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onRewritten } from '../../page/changes';
import { highlightNames } from '../../page/marks';
import { onOrphaned } from '../../platform/lifetime';
import { listen } from '../../platform/messages';
import { wordsOfBrowser } from '../../platform/words';
import { Session } from './session';

/** The engine and the views, injected where the gate or the reader asks. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const ended = new AbortController();
    const signal = AbortSignal.any([ctx.signal, ended.signal]);
    // What a release before this one left when it was updated away.
    for (const name of highlightNames()) CSS.highlights.delete(name);
    let session: Session;
    let life = new AbortController();
    const begin = (): Promise<void> => {
      life.abort();
      life = new AbortController();
      const living = AbortSignal.any([signal, life.signal]);
      onOrphaned(() => { ended.abort(); }, living);
      session = new Session(wordsOfBrowser(), living);
      return session.start();
    };
    onRewritten(document, () => { void begin(); }, signal);
    const begun = begin();
    const stop = listen({
      present: () => true,
      state: () => session.state,
      'tab-look': (_, look) => { session.lookInTab(look); },
      'open-note': (_, id) => session.openNote(id),
      'take-along': () => session.pageToTake,
      'show-origins': (_, keys) => { session.showOrigins(keys); },
      step: (_, by) => session.step(by),
      'look-up': (_, words) => session.lookUp(words),
      'read-again': () => { session.readAgain(); },
    });
    signal.addEventListener('abort', stop, { once: true });
    await begun;
  },
});
