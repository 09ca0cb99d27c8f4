import '../../page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ASKED_OF_PAGE } from '../../platform/asked-of-page';
import { onOrphaned } from '../../platform/lifetime';
import { askBackground, listen } from '../../platform/messages';
import { stage } from '../stage/contract';
import { Lives } from './lives';
import { Session } from './session';

/** One page's session, injected after the stage and what matches where the gate or the reader asks. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Loading the script has held up the page. And Chromium notes where an extension calls it from: within the loading itself that
    // means reading the whole script twice more.
    await scheduler.yield();
    const ended = new AbortController();
    const signal = AbortSignal.any([ctx.signal, ended.signal]);
    const sessions = new Lives(async (life): Promise<Session> => {
      const living = AbortSignal.any([signal, life]);
      onOrphaned(() => { ended.abort(); }, living);
      const session = new Session(await askBackground('begin'), living);
      void session.start();
      return session;
    });
    const begin = (): Promise<unknown> => sessions.current().catch((error: unknown) => {
      console.warn('First Reported could not begin on this page:', error);
    });
    stage().onRewritten(document, () => {
      sessions.end();
      void begin();
    }, signal);
    const stop = listen(ASKED_OF_PAGE, {
      present: () => true,
      state: async () => (await sessions.current()).state,
      'tab-look': async (_, look) => { (await sessions.current()).lookInTab(look); },
      'open-note': async (_, id) => (await sessions.current()).openNote(id),
      'take-along': async () => (await sessions.current()).pageToTake,
      'show-origins': async (_, keys) => { (await sessions.current()).showOrigins(keys); },
      step: async (_, by) => (await sessions.current()).step(by),
      'look-up': async (_, words) => (await sessions.current()).lookUp(words),
      'read-again': async () => { (await sessions.current()).readAgain(); },
    });
    signal.addEventListener('abort', stop, { once: true });
    await begin();
  },
});
