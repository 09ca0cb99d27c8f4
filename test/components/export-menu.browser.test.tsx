import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ExportMenu, type ExportMenuProps } from '../../components/export/ExportMenu';
import { clear, lines, show } from './show';

async function open(more: Partial<ExportMenuProps> = {}): Promise<HTMLElement> {
  const shown = await show(<div class="fr-root"><ExportMenu formats={['markdown', 'web-annotations', 'schema-org']} onCopy={() => undefined} onSave={() => undefined} {...more} /></div>);
  await page.getByRole('button', { name: 'Take it with you' }).click();
  return shown;
}

afterEach(clear);

describe('taking it along', () => {
  it('offers each form in a few words, and only those that it was given', async () => {
    expect(lines(await open())).toEqual([
      'Take it with you', 'Markdown', 'notes as text with links', 'Copy', 'Save', 'Web Annotations', 'for tools that annotate pages', 'Copy', 'Save',
      'schema.org', 'statements as linked data', 'Copy', 'Save',
    ]);
  });

  it('copies and saves the form that was chosen', async () => {
    const onCopy = vi.fn();
    const onSave = vi.fn();
    await open({ onCopy, onSave });
    await page.getByRole('button', { name: 'Copy: schema.org' }).click();
    await page.getByRole('button', { name: 'Save: Markdown' }).click();
    expect([onCopy.mock.calls, onSave.mock.calls]).toEqual([[['schema-org']], [['markdown']]]);
    await expect.element(page.getByRole('button', { name: 'On the clipboard' })).toBeVisible();
  });

  it('says where the browser does not let it copy', async () => {
    await open({ onCopy: () => Promise.reject(new Error('not allowed')) });
    await page.getByRole('button', { name: 'Copy: Markdown' }).click();
    await expect.element(page.getByRole('button', { name: 'The browser did not let us copy' })).toBeVisible();
  });
});
