import type { MatchingPart } from '../core/matching-part';
import type { Pack } from '../core/model';
import { askBackground } from './messages';

/** Asks once in a document's life. Where the background could not answer, the next call asks again. */
function askedOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let held: Promise<T> | null = null;
  return () => held ??= ask().catch((error: unknown) => {
    held = null;
    throw error;
  });
}

/**
 * The packs, as the background holds them.
 *
 * @throws Error where the background could not hand them over.
 */
export const packsFromBackground: () => Promise<readonly Pack[]> = askedOnce(() => askBackground('packs'));

/**
 * What matching needs of the packs.
 *
 * @throws Error where the background could not hand it over.
 */
export const matchingFromBackground: () => Promise<readonly MatchingPart[]> = askedOnce(() => askBackground('matching'));
