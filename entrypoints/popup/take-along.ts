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

async function taken(tab: number, format: ExportFormat, words: Words): Promise<{ readonly page: PageToTake; readonly text: string; readonly format: PageFormat }> {
  const page = await askPage(tab, 'take-along');
  if (page === null || !isOfPage(format)) throw new Error('There are no notes to take along.');
  return { page, format, text: written(page, format, words) };
}

/** Puts a tab's notes on the clipboard. Rejects where there are none or the browser does not let us. */
export async function copyNotes(tab: number, format: ExportFormat, words: Words): Promise<void> {
  await navigator.clipboard.writeText((await taken(tab, format, words)).text);
}

/** Saves a tab's notes as a file, named after the page's host. */
export async function saveNotes(tab: number, asked: ExportFormat, words: Words): Promise<void> {
  const { page, format, text } = await taken(tab, asked, words);
  const [ending, type] = FILES[format];
  saveFile(`first-reported-${URL.parse(page.address)?.hostname ?? 'page'}.${ending}`, text, type);
}
