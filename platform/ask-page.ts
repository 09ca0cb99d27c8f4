import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { ANSWERS } from './answers';
import { ANSWER, NOBODY, type ToPage } from './messages';

type Answer<Name extends keyof ToPage> = ReturnType<ToPage[Name]>;

/** Null, with a warning, where a page's answer has another form than the message's. */
function checked<Name extends keyof ToPage>(name: Name, value: unknown): Answer<Name> | null {
  const read = v.safeParse(ANSWERS[name], value, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  console.warn(`First Reported took a page's answer to "${name}" for none: it has not the form of one (${v.getDotPath(issue) ?? 'at all'}, ${issue.type}).`);
  return null;
}

/**
 * Asks the page in a tab. Null where no script of ours is there to answer, or what answers in its place has not the form of an answer.
 *
 * @throws Error with the handler's sentence where it failed.
 */
export async function askPage<Name extends keyof ToPage>(tab: number, name: Name, ...args: Parameters<ToPage[Name]>): Promise<Answer<Name> | null> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tab, { name, args }, { frameId: 0 });
  } catch (error) {
    if (error instanceof Error && NOBODY.test(error.message)) return null;
    throw error;
  }
  if (answer === undefined || answer === null) return null;
  const given = v.safeParse(ANSWER, answer);
  if (!given.success) return checked(name, answer);
  if ('failure' in given.output) throw new Error(given.output.failure);
  return checked(name, given.output.value);
}
