import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article, StatedDate } from '../../core/article';
import { articleOfText } from '../../core/article-of-text';
import { readArticle } from '../../page/read-article';

/** What the caller knows of a file's page that the file may not say. */
export interface Told {
  readonly url: string | null;
  readonly published: StatedDate | null;
}

/** A file that cannot be annotated: the message is a whole sentence for people. */
export class UnreadableFile extends Error {}

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new UnreadableFile(`${file}: there is no such file.`);
    if (code === 'EISDIR') throw new UnreadableFile(`${file} is a folder; name the files in it.`);
    throw new UnreadableFile(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (bytes.length === 0) throw new UnreadableFile(`${file} is empty.`);
  if (bytes.includes(0)) throw new UnreadableFile(`${file} is not text: it holds bytes that no text has.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${file} is not UTF-8 text.`);
  }
}

function withTold(article: Article, { url, published }: Told): Article {
  const { facts } = article;
  return {
    ...article,
    facts: {
      ...facts,
      ...(url !== null && { urls: [url, ...facts.urls], addressByCaller: true }),
      ...(published !== null && { dates: [published, ...facts.dates] }),
    },
  };
}

/**
 * The article that a .txt or .html file holds. Offsets are UTF-16 units of the file for .txt, of the text read off the page for .html.
 *
 * @throws UnreadableFile for a missing, empty or binary file.
 */
export function articleOfFile(file: string, told: Told): Article {
  const text = textOf(file);
  if (text.trim() === '') throw new UnreadableFile(`${file} holds nothing but white space.`);
  const isPage = ['.html', '.htm', '.xhtml'].includes(extname(file).toLowerCase());
  if (!isPage) return withTold(articleOfText(text), told);
  const { document } = parseHTML(text);
  return withTold(readArticle(document, { address: told.url ?? '' }).article, told);
}
