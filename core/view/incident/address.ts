import type { ClaimId, Pack, PackId, SourceId } from '../../model';

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

/** Where a source stands on the page. No statement's name has a colon. */
export function sourceAnchor(id: SourceId): string {
  return `source:${id}`;
}

/** Where it stands whom a page credits. */
export function creditAnchor(id: SourceId): string {
  return `credits:${id}`;
}

/** Whether a name is that of a place on the page that is no statement: there what is open stays open. */
export function isPlace(name: string | null, parts: ReadonlySet<string>): boolean {
  return name !== null && (parts.has(name) || name.includes(':'));
}

/** The statement, or the place on the page, that `#<name>` names; null without one. A broken escape names what it spells. */
export function nameIn(hash: string): ClaimId | null {
  const name = hash.replace(/^#/, '');
  try {
    return name === '' ? null : decodeURIComponent(name);
  } catch {
    return name;
  }
}
