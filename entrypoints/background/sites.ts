import { openGates } from '../../platform/injection';
import { onInstalled, onStartup } from '../../platform/lifetime';
import { keepGateRegistered, onPermissionsChanged, sitesGranted, sitesOnRecord } from '../../platform/permissions';
import { lookOn, onSettingsChanged } from '../../platform/settings';

function settle(work: () => Promise<void>): void {
  work().catch((error: unknown) => { console.warn('First Reported could not set up where it runs:', error); });
}

/** Wherever the extension may look by itself. */
async function sites(): Promise<readonly string[]> {
  return [...sitesOnRecord(), ...await sitesGranted()];
}

/**
 * Keeps the gate where the reader lets it be, after an install, at each start and at every change of permissions. A page that is open
 * already when it may be looked at, or is switched on, need not be loaded again.
 */
export function keepSites(): void {
  onInstalled(() => {
    settle(async () => {
      await keepGateRegistered();
      await openGates(await sites());
    });
  });
  onStartup(() => { settle(keepGateRegistered); });
  onPermissionsChanged((added) => {
    settle(async () => {
      await keepGateRegistered();
      await openGates(added);
    });
  });
  // The gate asked for the rest once and was told no: it does not hear of settings.
  onSettingsChanged((now, before) => {
    settle(async () => { await openGates(await sites(), (host) => lookOn(before, host) === 'off' && lookOn(now, host) !== 'off'); });
  });
}
