/** A page with notes on it, for the tests of what is taken along. */
import type { PageToTake } from '../../../core/export/page-to-take';
import type { NoteView } from '../../../core/view/shapes';
import { creditsNobody, hedgeDropped, noteFixture, ownReport, summaryFixture, unsettled } from '../../components/views';

export const notes: readonly NoteView[] = [
  noteFixture({ id: 'wild@0' }), hedgeDropped, unsettled, creditsNobody, ownReport, noteFixture({ id: 'maybe@1', claim: 'maybe', text: 'It was a strange week.', possible: true }),
];

/** A page on which these notes' passages stand, each in a paragraph of its own between words that nobody has on record. */
export function pageWith(views: readonly NoteView[], more: Partial<PageToTake> = {}): PageToTake {
  let text = 'A shift 🌙 at the Daily Specimen\n\n';
  const placed = views.map((view) => {
    const start = text.length + 'So they say: '.length;
    text += `So they say: ${view.text} Thus far.\n\n`;
    return { ...view, start, end: start + view.text.length };
  });
  return {
    address: 'https://specimen.example/one-last-shift?edition=2#:~:text=shift', text: text.trimEnd(), readAt: '2026-11-25T16:00:00Z', summary: summaryFixture, views: placed, ...more,
  };
}
