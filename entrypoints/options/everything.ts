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

function hostsOnRecord(): readonly string[] {
  return sitesOnRecord().flatMap((pattern) => hostOf(pattern) ?? []);
}

/** Where the extension may read now. */
export async function sitesNow(): Promise<Sites> {
  const [granted, withheld] = await Promise.all([sitesGranted(), sitesWithheld()]);
  return {
    onRecord: hostsOnRecord(),
    withheld,
    everywhere: granted.some(isEverywhere),
    granted: granted.filter((pattern) => !isEverywhere(pattern)).map((pattern) => ({ pattern, host: hostOf(pattern) ?? pattern })),
  };
}

/** What the browser or the background was asked for; what stands in for it where it cannot be had. One part less is no reason to show none. */
async function or<T>(fallback: T, what: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    console.warn(`First Reported could not get ${what}:`, error);
    return fallback;
  }
}

/** Everything that the page shows. */
export async function everythingShown(): Promise<Shown> {
  const [held, bytes, sites, keys, packs] = await Promise.all([
    heldSettings(), bytesStored(),
    or({ onRecord: hostsOnRecord(), withheld: [], everywhere: false, granted: [] }, 'its permissions', sitesNow()),
    or([], 'its keys', shortcuts()),
    or(null, 'its databases', packsFromBackground()),
  ]);
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
