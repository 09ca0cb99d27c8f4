/**
 * The protocol between the parts of the extension: one map of names to signatures, from which sending and listening derive.
 * It holds JSON only, since Chrome's messages keep no other shapes.
 */
import browser from 'webextension-polyfill';
import * as v from 'valibot';
import type { Article } from '../core/article';
import type { PageToTake } from '../core/export/page-to-take';
import type { Found } from '../core/finding';
import type { MatchingPart } from '../core/matching-part';
import type { Pack, PackId } from '../core/model';
import type { ReadIn, TongueCode } from '../core/text/language';
import type { Catalogue } from '../core/view/catalogue';
import type { PageReport } from '../core/view/report';
import type { CarriersAsked, CarriersView } from '../core/view/shapes';
import type { PageSummary } from '../core/view/summary';
import type { Outcome } from './injection';
import { isGone } from './lifetime';
import type { Look, Settings } from './settings';

/** How it stands with a page that one of our scripts is in. */
export type PageState =
  | { readonly kind: 'reading' }
  /** It says nothing that we hold. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'annotated'; readonly summary: PageSummary; readonly origins: readonly string[] | null }
  /** It is in a language that the reader does not want annotated. */
  | { readonly kind: 'language' }
  | { readonly kind: 'off' }
  /** The browser shows it in a viewer of its own. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'failed' };

/** What a page's script begins with. */
export interface Beginning {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  /** How notes look in its tab, where the reader chose so for it alone. */
  readonly look: Look | null;
}

/** What may be asked of the background. */
export interface ToBackground {
  /** From the gate: this page speaks of an incident on record. */
  'annotate-here': () => void;
  packs: () => readonly Pack[];
  /** What it takes to match texts in a language with them. */
  matching: (language: ReadIn) => readonly MatchingPart[];
  /** The stems of words in a language. */
  stems: (language: TongueCode, words: readonly string[]) => readonly (string | null)[];
  /** What the evidence says of statements that were found in an article. */
  report: (article: Article, found: readonly Found[]) => PageReport;
  /** Who else states what a note of a pack is on. */
  carriers: (pack: PackId, asked: CarriersAsked) => CarriersView | null;
  /** How many different statements of the sender's page are on record; null where it is not read. */
  count: (statements: number | null) => void;
  /** What it takes to begin on the sender's page. */
  begin: () => Beginning;
  /** From the popup: how they are to look in one tab; null for as on the site. */
  'set-look-of-tab': (tab: number, look: Look | null) => void;
  /** From the popup: read this tab's page. */
  'annotate-tab': (tab: number) => Outcome;
}

/** What may be asked of the scripts in a page. */
export interface ToPage {
  /** Asked before injecting: whether the second script lives in this document. */
  present: () => true;
  state: () => PageState;
  /** The look that was chosen for this tab; null for as on the site. */
  'tab-look': (look: Look | null) => void;
  /** Scrolls to a note's passage and opens the note. False where it is gone. */
  'open-note': (id: string) => boolean;
  /** The page with its notes, to be taken along in another form; null where nothing on it is on record. */
  'take-along': () => PageToTake | null;
  /** Marks only passages that go back to these origins; all for null. */
  'show-origins': (keys: readonly string[] | null) => void;
  /** Goes to the next or previous note and puts the focus in it. */
  step: (by: 1 | -1) => void;
  /** Opens the notes on the selected words, or says that we hold nothing close to them. */
  'look-up': (words: string) => void;
  /** Reads the page again. */
  'read-again': () => void;
}

type Protocol = ToBackground & ToPage;

/** The shapes of what messages carry, by message. */
export type Shapes<Asked> = { readonly [Name in keyof Asked]: v.GenericSchema<unknown, Asked[Name] extends (...args: infer Arguments) => unknown ? Arguments : never> };

const ENVELOPE = v.object({ name: v.string(), args: v.array(v.unknown()) });
/** What a listener sends back. */
export const ANSWER = v.union([v.object({ failure: v.string() }), v.object({ value: v.optional(v.unknown()) })]);

/** Whoever sent a message. */
export interface Sender {
  /** The tab, where a script in a page sent it. */
  readonly tab: number | null;
  readonly address: string | null;
  /** Whether one of the extension's own pages sent it. */
  readonly own: boolean;
}

type Result<Name extends keyof Protocol> = ReturnType<Protocol[Name]>;
type Handler<Name extends keyof Protocol> = (sender: Sender, ...args: Parameters<Protocol[Name]>) => Result<Name> | Promise<Result<Name>>;
/** Answers to some messages. A message that nobody here answers is left to other listeners. */
export type Handlers<Names extends keyof Protocol = keyof Protocol> = { readonly [Name in Names]?: Handler<Name> };

/** No script of ours listens there. */
export const NOBODY = /Receiving end does not exist|Could not establish connection|message port closed|message channel closed|message manager disconnected|before query '\w+' was resolved/i;

/** The background is a process of the extension alone: what it answers comes from a handler of this very type. */
function valueOf<Name extends keyof ToBackground>(name: Name, answer: unknown): Result<Name> {
  const parsed = v.safeParse(ANSWER, answer);
  if (!parsed.success) throw new Error(`Nobody answered the message "${name}".`);
  if ('failure' in parsed.output) throw new Error(parsed.output.failure);
  return parsed.output.value as Result<Name>;
}

/** The background may be stopped with a message on its way. Asked again after so many milliseconds, it wakes. */
const ASK_AGAIN = [200, 1_000, 3_000];

/** Null where the message or its answer was lost. */
async function send(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message) ?? null;
  } catch (error) {
    if (error instanceof Error && NOBODY.test(error.message)) return null;
    throw error;
  }
}

/**
 * Asks the background, again where it was stopped meanwhile: no harm is done by hearing any of its messages twice.
 *
 * @throws Error with the handler's sentence where it failed, or where nobody answered.
 */
export async function askBackground<Name extends keyof ToBackground>(name: Name, ...args: Parameters<ToBackground[Name]>): Promise<Result<Name>> {
  let answer = await send({ name, args });
  for (const wait of ASK_AGAIN) {
    if (answer !== null) break;
    await new Promise((resolve) => { setTimeout(resolve, wait); });
    answer = await send({ name, args });
  }
  return valueOf(name, answer);
}

function senderOf({ tab, url }: browser.Runtime.MessageSender): Sender {
  const own = url?.startsWith(browser.runtime.getURL('')) === true;
  return { tab: own ? null : tab?.id ?? null, address: url ?? null, own };
}

async function answerTo(handler: (sender: Sender, ...args: unknown[]) => unknown, sender: Sender, args: readonly unknown[]): Promise<v.InferOutput<typeof ANSWER>> {
  try {
    return { value: await handler(sender, ...args) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Answers messages from other parts of this extension, and from nobody else. Gives back what ends it.
 *
 * @param shapes whoever sends a message may be a page's process gone astray: names and arguments are checked where they arrive
 */
export function listen<Asked extends ToBackground | ToPage>(shapes: Shapes<Asked>, handlers: Handlers<keyof Asked & keyof Protocol>): () => void {
  const answering = (message: unknown, from: browser.Runtime.MessageSender, answer: (response: unknown) => void): true | undefined => {
    if (from.id !== browser.runtime.id) return undefined;
    const envelope = v.safeParse(ENVELOPE, message);
    if (!envelope.success || !Object.hasOwn(handlers, envelope.output.name)) return undefined;
    const name = envelope.output.name as keyof Asked & keyof Protocol;
    const args = v.safeParse(shapes[name], envelope.output.args);
    // One signature in place of their union: the arguments are checked against the one that the name has.
    const handler = handlers[name] as ((sender: Sender, ...args: unknown[]) => unknown) | undefined;
    if (handler === undefined) return undefined;
    // Whoever asks in another form is told so: silence would be taken for a place where nobody listens.
    if (!args.success) answer({ failure: `The message "${name}" has not the form that it should have.` });
    else void answerTo(handler, senderOf(from), args.output as readonly unknown[]).then(answer);
    // Keeps the channel open. A returned promise would do with the polyfill alone.
    return true;
  };
  // The polyfill's types know no listener that sometimes leaves a message to others.
  const listener = answering as browser.Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  return () => { if (!isGone()) browser.runtime.onMessage.removeListener(listener); };
}
