import type { ExportFormat } from '../../components/export/ExportMenu';
import { notesAsMarkdown } from '../../core/export/markdown';
import type { PageToTake } from '../../core/export/page-to-take';
import { notesAsSchemaOrg } from '../../core/export/schema-org';
import { notesAsWebAnnotations } from '../../core/export/web-annotations';
import type { Words } from '../../core/view/words';
import { saveFile } from '../../page/save-file';
import { askPage } from '../../platform/ask-page';

type PageFormat = Exclude<ExportFormat, 'csv'>;

/** What a page's notes can be taken along as. */
export const PAGE_FORMATS: readonly PageFormat[] = ['markdown', 'web-annotations', 'schema-org'];

const FILES: Readonly<Record<PageFormat, readonly [ending: string, type: string]>> = {
  markdown: ['md', 'text/markdown'], 'web-annotations': ['annotations.jsonld', 'application/ld+json'], 'schema-org': ['claims.jsonld', 'application/ld+json'],
};

function written(page: PageToTake, format: PageFormat, words: Words): string {
  switch (format) {
    case 'markdown': return notesAsMarkdown(page, words);
    case 'web-annotations': return notesAsWebAnnotations(page, words, () => `urn:uuid:${crypto.randomUUID()}`);
    case 'schema-org': return notesAsSchemaOrg(page, words);
  }
}

function isOfPage(format: ExportFormat): format is PageFormat {
  return format !== 'csv';
}

/** A tab's notes in a form; null where its page has none any more. */
async function taken(tab: number, format: PageFormat, words: Words): Promise<{ readonly page: PageToTake; readonly text: string } | null> {
  const page = await askPage(tab, 'take-along');
  return page === null ? null : { page, text: written(page, format, words) };
}

/** Puts a tab's notes on the clipboard. Rejects where there are none or the browser does not let us. */
export async function copyNotes(tab: number, asked: ExportFormat, words: Words): Promise<void> {
  const notes = isOfPage(asked) ? await taken(tab, asked, words) : null;
  if (notes === null) throw new Error('There are no notes to take along.');
  await navigator.clipboard.writeText(notes.text);
}

/** Saves a tab's notes as a file, named after the page's host. False where there are none; rejects where no file comes of them. */
export async function saveNotes(tab: number, asked: ExportFormat, words: Words): Promise<boolean> {
  if (!isOfPage(asked)) return false;
  const notes = await taken(tab, asked, words);
  if (notes === null) return false;
  const [ending, type] = FILES[asked];
  saveFile(`first-reported-${URL.parse(notes.page.address)?.hostname ?? 'page'}.${ending}`, notes.text, type);
  return true;
}
