import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onRewritten, watchPage } from '../../page/changes';
import { watchFolds } from '../../page/folds';
import { highlightNames } from '../../page/marks';
import { readingOf } from '../../page/read-article';
import { isInViewer } from '../../page/viewer';
import './contract';
import { DrawnPage } from './drawn-page';

/** All that touches the page, injected before the session's script. */
export default defineUnlistedScript(() => {
  // What a release before this one left when it was updated away.
  for (const name of highlightNames()) CSS.highlights.delete(name);
  globalThis.firstReportedStage = { isInViewer, readingOf, watchPage, watchFolds, onRewritten, draw: (backing) => new DrawnPage(backing) };
});
