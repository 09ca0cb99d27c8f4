import type { drawnWith } from '../../platform/settings';
import type { PageNotes } from './page-notes';

/** What is to be shown of a page. */
export interface Shown {
  readonly notes: PageNotes;
  /** What is drawn: lines, faint dots under whatever is plainly on record, names in the margin. */
  readonly drawn: ReturnType<typeof drawnWith>;
  /** Whether the margin is to be explained. */
  readonly hint: boolean;
}
