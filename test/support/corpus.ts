/** The optional corpus: real articles, in a folder that `CORPUS_DIR` names. It is no part of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['CORPUS_DIR'] ?? '';

export const hasCorpus = folder !== '' && existsSync(join(folder, 'seeds'));
export const corpusMissing = 'the optional corpus is not here (CORPUS_DIR names its folder): real articles were not tried';

export function corpusPath(...parts: readonly string[]): string {
  return join(folder, ...parts);
}

export function corpusText(...parts: readonly string[]): string {
  return readFileSync(corpusPath(...parts), 'utf8');
}

/** One of the corpus's articles in full, and where it was published so far as is known. */
export interface SeedArticle {
  readonly id: string;
  readonly url: string;
  readonly siteName: string;
  /** ISO 8601, as the page states it; null where it states nothing. */
  readonly published: string | null;
}

export const seedArticles: readonly SeedArticle[] = [
  { id: 'olympian', url: 'http://www.theolympian.com/news/nation-world/national/article187322978.html', siteName: 'The Olympian', published: '2017-11-30T09:57-08:00' },
  { id: 'daily-dot', url: 'http://www.dailydot.com/debug/bahtiyar-duysak-twitter/', siteName: 'The Daily Dot', published: '2017-11-30T09:02-06:00' },
  { id: 'washington-times', url: 'http://www.washingtontimes.com/news/2017/nov/30/bahtiyar-duysak-contractor-deactivated-trump/', siteName: 'The Washington Times', published: '2017-11-30' },
  { id: 'entrepreneur-pcmag', url: 'http://www.entrepreneur.com/article/305490', siteName: 'Entrepreneur', published: null },
  { id: 'daily-mail-style', url: 'http://expressdigest.com/contractor-who-deactivated-trumps-twitter-comes-forward', siteName: 'Express Digest', published: null },
];
