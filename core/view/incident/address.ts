import type { ClaimId, Pack, PackId } from '../../model';

/** What an address of the incident page asks for. */
export interface Asked {
  /** Null where the pack that it names is not held. */
  readonly pack: Pack | null;
  /** The pack named, for the sentence that says it is not held. */
  readonly named: PackId | null;
}

/** Reads `?pack=<id>`: the pack of that id, or the first where none is named. */
export function askedPack(search: string, packs: readonly Pack[]): Asked {
  const named = new URLSearchParams(search).get('pack');
  return { named, pack: packs.find(({ id }) => named === null || id === named) ?? null };
}

/** The statement that `#<claim>` names; null without one. A broken escape names what it spells. */
export function askedClaim(hash: string): ClaimId | null {
  const name = hash.replace(/^#/, '');
  try {
    return name === '' ? null : decodeURIComponent(name);
  } catch {
    return name;
  }
}
