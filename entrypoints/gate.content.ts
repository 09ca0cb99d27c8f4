import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { gateOpens } from '../core/gate';
import type { Gate } from '../core/model';
import anchors from '../data/anchors.json';
import { watchPage } from '../page/changes';
import { shadowRootsIn } from '../page/shadow-roots';
import { member } from '../page/unclobbered';
import { isInViewer } from '../page/viewer';
import type { PageState, ToBackground } from '../platform/messages';

/** How long a page that never is idle is waited for, in milliseconds. */
const PATIENCE = 2_000;
/** The background may be stopped with a message on its way. Asked again after so many milliseconds, it wakes. */
const ASK_AGAIN = [500, 2_000, 4_000];

// To TypeScript a JSON module's pairs are arrays; what the builder wrote was validated.
const gates = anchors as unknown as readonly Gate[];

/**
 * All that an unrelated page pays for: looks whether the page speaks of an incident on record, again when its text or address
 * changes, and asks the background for the rest where it does. It speaks the protocol of `platform/messages` without that
 * module, whose checks and polyfill would be several times its own size.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const opened = new AbortController();
    const signal = AbortSignal.any([ctx.signal, opened.signal]);
    let looked = false;

    const ask = ([wait, ...waits]: readonly number[]): void => {
      // After an update the new release looks at the page itself.
      if (ctx.isInvalid) return;
      const name: keyof ToBackground = 'annotate-here';
      browser.runtime.sendMessage({ name, args: [] }).catch(() => null).then((answer: unknown) => {
        if (wait !== undefined && (answer === null || answer === undefined)) ctx.setTimeout(() => { ask(waits); }, wait);
      }, () => undefined);
    };
    const look = (): void => {
      if (ctx.isInvalid || opened.signal.aborted) return;
      looked = true;
      // Typed as always there, but a picture has none.
      const body = member(document, 'body') as HTMLElement | null;
      if (body === null) return;
      if (!speaks(body.textContent)) {
        // An article may stand in shadow roots, whose text is none of the page's. To look for them takes a few times as long.
        const roots = shadowRootsIn(body);
        watchRoots(roots);
        if (!speaks(roots.map(({ textContent }) => textContent).join('\n'))) return;
      }
      opened.abort();
      ask(ASK_AGAIN);
    };
    const speaks = (text: string): boolean => gates.some((gate) => gateOpens(gate, text));
    const lookWhenIdle = (): void => { ctx.requestIdleCallback(look, { timeout: PATIENCE }); };

    const watchRoots = watchPage(document, { signal, onText: lookWhenIdle, onAddress: lookWhenIdle, onShown: () => { if (!looked) lookWhenIdle(); } });
    if (member(document, 'visibilityState') === 'visible') lookWhenIdle();

    const answer = (message: unknown, _sender: unknown, respond: (answer: { value: PageState }) => void): void => {
      const asked = typeof message === 'object' && message !== null && 'name' in message && message.name === 'state';
      // Once open, the other script answers.
      if (asked && !opened.signal.aborted) respond({ value: { kind: isInViewer(document) ? 'forbidden' : looked ? 'nothing' : 'reading' } });
    };
    browser.runtime.onMessage.addListener(answer);
    signal.addEventListener('abort', () => {
      // Typed as always there, but an extension that was updated away takes its interface with it.
      (browser.runtime as typeof browser.runtime | undefined)?.onMessage.removeListener(answer);
    }, { once: true });
  },
});
