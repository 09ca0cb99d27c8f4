import type { Pack } from '../core/model';
import { askBackground } from './messages';

let held: Promise<readonly Pack[]> | null = null;

/**
 * The packs, as the background holds them: asked for once in a document's life.
 *
 * @throws Error where the background could not hand them over. The next call asks again.
 */
export function packsFromBackground(): Promise<readonly Pack[]> {
  held ??= askBackground('packs').catch((error: unknown) => {
    held = null;
    throw error;
  });
  return held;
}
