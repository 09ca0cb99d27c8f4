import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './contract';
import { Stage } from './stage';

/** The views, injected before the script that reads the page. */
export default defineUnlistedScript(() => {
  globalThis.firstReportedStage = (backing) => new Stage(backing);
});
