import '../../page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ASKED_OF_PAGE } from '../../platform/asked-of-page';
import { onOrphaned } from '../../platform/lifetime';
import { askBackground, listen } from '../../platform/messages';
import { stage } from '../stage/contract';
import { Session } from './session';

/** What matches, injected after the stage where the gate or the reader asks. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Loading the script has held up the page. And Chromium notes where an extension calls it from: within the loading itself that
    // means reading the whole script twice more.
    await scheduler.yield();
    const ended = new AbortController();
    const signal = AbortSignal.any([ctx.signal, ended.signal]);
    let life = new AbortController();
    const begin = async (): Promise<Session> => {
      life.abort();
      life = new AbortController();
      const living = AbortSignal.any([signal, life.signal]);
      onOrphaned(() => { ended.abort(); }, living);
      return new Session(await askBackground('begin'), living);
    };
    let session = begin();
    stage().onRewritten(document, () => {
      session = begin();
      void session.then((begun) => begun.start());
    }, signal);
    const stop = listen(ASKED_OF_PAGE, {
      present: () => true,
      state: async () => (await session).state,
      'tab-look': async (_, look) => { (await session).lookInTab(look); },
      'open-note': async (_, id) => (await session).openNote(id),
      'take-along': async () => (await session).pageToTake,
      'show-origins': async (_, keys) => { (await session).showOrigins(keys); },
      step: async (_, by) => (await session).step(by),
      'look-up': async (_, words) => (await session).lookUp(words),
      'read-again': async () => { (await session).readAgain(); },
    });
    signal.addEventListener('abort', stop, { once: true });
    await (await session).start();
  },
});
