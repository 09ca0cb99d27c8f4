/** What our own code throws or says on a console, in pages, in the background and in pages of its own: there should be nothing. */
import type { CDPSession, Target } from 'puppeteer-core';
import { inFirefoxWindow } from '../../scripts/firefox-window';
import type { World } from './world';

export interface Noise {
  /** What was heard since it was last asked for. */
  heard(): Promise<readonly string[]>;
}

interface Frames { readonly callFrames: readonly { readonly url: string }[] }
interface Thrown { readonly exceptionDetails: { readonly text: string; readonly url?: string; readonly exception?: { readonly description?: string }; readonly stackTrace?: Frames } }
interface Said { readonly type: string; readonly args: readonly { readonly value?: unknown; readonly description?: string }[]; readonly stackTrace?: Frames }
interface Entry { readonly entry: { readonly text: string; readonly url?: string; readonly level: string } }

async function listenTo(session: CDPSession, base: string, note: (what: string) => void): Promise<void> {
  const ours = (url: string | undefined, frames: Frames | undefined): boolean =>
    url?.startsWith(base) === true || frames?.callFrames.some((frame) => frame.url.startsWith(base)) === true;
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception, stackTrace } }: Thrown) => {
    if (ours(url, stackTrace) || exception?.description?.includes(base) === true) note(`thrown: ${text} ${exception?.description ?? ''}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }: Said) => {
    if (ours(undefined, stackTrace)) note(`console.${type}: ${args.map((arg) => arg.description ?? JSON.stringify(arg.value)).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry: { text, url, level } }: Entry) => {
    if (url?.startsWith(base) === true || text.includes(base)) note(`${level}: ${text}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

async function inChrome({ browser, base }: World): Promise<Noise> {
  const heard: string[] = [];
  const follow = async (target: Target): Promise<void> => {
    if (!['page', 'other'].includes(target.type())) return;
    // A target may be gone before it can be listened to.
    await target.createCDPSession().then((session) => listenTo(session, base, (what) => { heard.push(`${target.url()}: ${what}`); })).catch(() => undefined);
  };
  browser.on('targetcreated', (target) => { void follow(target); });
  await Promise.all(browser.targets().map(follow));
  return { heard: () => Promise.resolve(heard.splice(0)) };
}

/** What Firefox remarks of any extension's script whose page is left with a message on its way, or closed while the script runs. */
const LEFT = /Promise (?:rejected|resolved) while context is inactive|Promise rejected after context unloaded|Promise resolved after context unloaded|Script terminated by timeout/;

/** Firefox keeps all that was said, of pages and of extensions, until it is told to forget it. */
function inFirefox({ browser, base }: World): Noise {
  return {
    async heard() {
      const found = await inFirefoxWindow(browser, `(() => {
        const said = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
        const plain = (each) => { try { return String(each?.message ?? each); } catch { return '?'; } };
        const all = [
          ...Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError).map((message) => ({ file: message.sourceName, text: message.errorMessage })),
          ...said.getEvents().map(({ filename, level, arguments: words }) => ({ file: filename, text: level + ': ' + [...words].map(plain).join(' ') })),
        ];
        Services.console.reset();
        said.clearEvents();
        return JSON.stringify(all);
      })()`);
      const all = JSON.parse(String(found)) as readonly { readonly file: string | null; readonly text: string }[];
      return all.filter(({ file, text }) => (file?.startsWith(base) === true || text.includes(base)) && !LEFT.test(text)).map(({ file, text }) => `${file ?? ''}: ${text}`);
    },
  };
}

/** Listens from now on. */
export function listenForNoise(world: World): Promise<Noise> {
  return world.name === 'chrome' ? inChrome(world) : Promise.resolve(inFirefox(world));
}
