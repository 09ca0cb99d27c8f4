import { parseArgs } from 'node:util';
import type { StatedDate } from '../../core/article';
import { statedDate } from '../../page/stated-date';

export interface Options {
  readonly files: readonly string[];
  /** `text` prints the article's text as read, for the offsets of an .html file. */
  readonly output: 'people' | 'json' | 'text' | 'explanation';
  readonly url: string | null;
  readonly published: StatedDate | null;
}

export const usage = `Usage: npm run --silent annotate -- [--json | --text | --explain] [--url URL] [--published TIME] FILE...

Prints the notes that the engine makes on .txt and .html files.
  --json            one array with an object for each file
  --text            the text of the article as read: the offsets of the notes refer to it
  --explain         for each sentence the statements considered, their scores and the rule that decided
  --url URL         the address of the page, for one file
  --published TIME  when it was published, for one file: 2017-11-30, or 2017-11-30T15:40Z with the zone`;

/** A call that cannot be carried out: the message is a whole sentence for people. */
export class UsageError extends Error {}

function urlOf(written: string): string {
  if (!URL.canParse(written)) throw new UsageError(`"${written}" is no address; --url takes one like https://example.org/article.`);
  return written;
}

function dateOf(written: string): StatedDate {
  const date = statedDate(written, 'caller', false);
  if (date === null) throw new UsageError(`"${written}" is no time; --published takes one like 2017-11-30 or 2017-11-30T15:40Z.`);
  return date;
}

/** @throws UsageError with a sentence that says what is off. */
export function optionsOf(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args], allowPositionals: true,
      options: { json: flag, text: flag, explain: flag, url: { type: 'string' }, published: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values: { json, text, explain, url, published }, positionals: files } = parsed;
  if (files.length === 0) throw new UsageError('Name at least one .txt or .html file.');
  if ([json, text, explain].filter(Boolean).length > 1) throw new UsageError('--json, --text and --explain exclude one another.');
  if (files.length > 1 && (url !== undefined || published !== undefined)) throw new UsageError('--url and --published speak of one page: name one file with them.');
  return {
    files, output: json ? 'json' : text ? 'text' : explain ? 'explanation' : 'people',
    url: url === undefined ? null : urlOf(url), published: published === undefined ? null : dateOf(published),
  };
}
