import type { HiddenEntry, KeysOf, Sites } from '../../components/settings/state';
import type { Pack } from '../../core/model';
import { shortcuts } from '../../platform/commands';
import { packsFromBackground } from '../../platform/packs';
import { hostOf, isEverywhere, sitesGranted, sitesOnRecord, sitesWithheld } from '../../platform/permissions';
import { heldSettings, mutedKey, type Held } from '../../platform/settings';
import { bytesStored } from '../../platform/stored';

/** What the page shows, as it is at one moment. */
export interface Shown {
  readonly held: Held;
  readonly bytes: number | null;
  readonly sites: Sites;
  readonly keys: readonly KeysOf[];
  /** Null where the background could not hand them over. */
  readonly packs: readonly Pack[] | null;
}

/** Where the extension may read now. */
export async function sitesNow(): Promise<Sites> {
  const [granted, withheld] = await Promise.all([sitesGranted(), sitesWithheld()]);
  return {
    onRecord: sitesOnRecord().flatMap((pattern) => hostOf(pattern) ?? []),
    withheld,
    everywhere: granted.some(isEverywhere),
    granted: granted.filter((pattern) => !isEverywhere(pattern)).map((pattern) => ({ pattern, host: hostOf(pattern) ?? pattern })),
  };
}

async function packsOrNone(): Promise<readonly Pack[] | null> {
  try {
    return await packsFromBackground();
  } catch (error) {
    console.warn('First Reported could not get its databases:', error);
    return null;
  }
}

/** Everything that the page shows. */
export async function everythingShown(): Promise<Shown> {
  const [held, bytes, sites, keys, packs] = await Promise.all([heldSettings(), bytesStored(), sitesNow(), shortcuts(), packsOrNone()]);
  return { held, bytes, sites, keys, packs };
}

/**
 * Statements and passages by their names in the settings, with the words of the record.
 * @param packs null where they cannot be had: then a name has to do
 */
export function hiddenEntries(keys: readonly string[], packs: readonly Pack[] | null): HiddenEntry[] {
  const statements = new Map((packs ?? []).flatMap(({ id, claims }) => claims.map((claim) => [mutedKey(id, claim.id), claim.statement] as const)));
  return keys.map((key) => {
    const [, name = key, passage = null] = /^(\S+) (.*)$/s.exec(key) ?? [];
    return { key, passage, statement: statements.get(name) ?? (packs === null ? name : null) };
  });
}
