/**
 * Between the script that matches and the one of a page's session. What matches calls nothing of the browser's; it is a script by itself so that no
 * script of ours holds up the page for long while it is loaded. It is there before the session, and is found by its name in the extension's own
 * world of the page.
 */
import type { openingMatcher } from '../../core/find-matches';
import type { finding } from '../../core/finding';
import type { findNear } from '../../core/look-up';
import type { languageOf } from '../../core/text/language';
import type { tongueOf } from '../../core/text/tongue-of';
import type { english } from '../../core/text/tongues/english';
import type { wordsOf } from '../../core/text/words';

/** What of `core` a page is read and matched with. */
export interface Matching {
  readonly openingMatcher: typeof openingMatcher;
  readonly finding: typeof finding;
  readonly findNear: typeof findNear;
  readonly languageOf: typeof languageOf;
  readonly wordsOf: typeof wordsOf;
  readonly tongueOf: typeof tongueOf;
  readonly english: typeof english;
}

declare global {
  var firstReportedMatching: Matching | undefined;
}

/**
 * The other script's half.
 *
 * @throws Error where it was not loaded before.
 */
export function matching(): Matching {
  if (globalThis.firstReportedMatching === undefined) throw new Error('The script that matches was not loaded before that of the session.');
  return globalThis.firstReportedMatching;
}
