/** The unrelated pages of the optional corpus, as rough plain text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { corpusDir } from './labelled';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, pre';

/** Each page's text, a block a line; none where the corpus is absent. */
export function unrelatedPages(): { readonly name: string; readonly text: string }[] {
  const folder = join(corpusDir, 'pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.html')).sort().map((file) => {
    const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
    for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
    const lines = [...document.querySelectorAll(BLOCKS)]
      .filter((element) => element.querySelector(BLOCKS) === null)
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim());
    return { name: file.replace('.html', ''), text: lines.filter((line) => line !== '').join('\n') };
  });
}
