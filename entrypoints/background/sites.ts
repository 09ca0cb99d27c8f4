import { openGates } from '../../platform/injection';
import { onInstalled, onStartup } from '../../platform/lifetime';
import { keepGateRegistered, onPermissionsChanged, sitesGranted, sitesOnRecord } from '../../platform/permissions';

function settle(work: () => Promise<void>): void {
  work().catch((error: unknown) => { console.warn('First Reported could not set up where it runs:', error); });
}

/** Keeps the gate where the reader lets it be, after an install, at each start and at every change of permissions. */
export function keepSites(): void {
  onInstalled(() => {
    settle(async () => {
      await keepGateRegistered();
      await openGates([...sitesOnRecord(), ...await sitesGranted()]);
    });
  });
  onStartup(() => { settle(keepGateRegistered); });
  onPermissionsChanged(() => { settle(keepGateRegistered); });
}
