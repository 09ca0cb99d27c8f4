import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openingMatcher } from '../../core/find-matches';
import { finding } from '../../core/finding';
import { findNear } from '../../core/look-up';
import { languageOf } from '../../core/text/language';
import { tongueOf } from '../../core/text/tongue-of';
import { english } from '../../core/text/tongues/english';
import { wordsOf } from '../../core/text/words';
import './contract';

/** What matches, injected before the session's script. */
export default defineUnlistedScript(() => {
  globalThis.firstReportedMatching = { openingMatcher, finding, findNear, languageOf, wordsOf, tongueOf, english };
});
