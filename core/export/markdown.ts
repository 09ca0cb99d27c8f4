import { creditLineMarkdown } from '../view/credit-line';
import { dayText, intervalText } from '../view/dates';
import { markdownLink, markdownText } from '../view/markdown';
import { reasonText } from '../view/reason';
import type { NoteView } from '../view/shapes';
import type { Words } from '../view/words';
import { notesToTake, type PageToTake } from './page-to-take';

/** The page's words, why they are worth a look, and the credit line. */
function noteLines(view: NoteView, words: Words): string {
  const reason = reasonText(view.flag, words);
  return [`> ${markdownText(view.text)}`, ...(reason === null ? [] : [`**${markdownText(reason)}**`]), creditLineMarkdown(view, words)].join('\n\n');
}

/** A page's notes as Markdown: whose page it is, then each passage with the earliest report of it that we hold. */
export function notesAsMarkdown(page: PageToTake, words: Words): string {
  const { address, summary } = page;
  const name = summary.page ?? words.t('popup.unnamed');
  const when = summary.published === null ? words.t('popup.undated') : words.t('popup.published', intervalText(summary.published, words));
  const databases = summary.incidents.map(({ title, release }) => words.t('takeAlong.database', title, dayText(release, words.locale)));
  return `${[
    `# ${markdownText(words.t('takeAlong.heading'))}`,
    `${markdownLink(name, address)}, ${markdownText(when)}`,
    markdownText(words.n('popup.coverage', summary.sentences, summary.stating)),
    ...notesToTake(page).map((view) => noteLines(view, words)),
    '---',
    ...databases.map(markdownText),
  ].join('\n\n')}\n`;
}
