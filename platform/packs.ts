import type { MatchingPart } from '../core/matching-part';
import type { Pack } from '../core/model';
import type { ReadIn } from '../core/text/language';
import { askBackground } from './messages';

/** Asks once in a document's life, by argument. Where the background could not answer, the next call asks again. */
function askedOnce<Argument, T>(ask: (argument: Argument) => Promise<T>): (argument: Argument) => Promise<T> {
  const held = new Map<Argument, Promise<T>>();
  return (argument) => {
    const known = held.get(argument);
    if (known !== undefined) return known;
    const asked = ask(argument).catch((error: unknown) => {
      held.delete(argument);
      throw error;
    });
    held.set(argument, asked);
    return asked;
  };
}

/**
 * The packs, as the background holds them.
 *
 * @throws Error where the background could not hand them over.
 */
const packsOnce = askedOnce((_: null) => askBackground('packs'));
export const packsFromBackground = (): Promise<readonly Pack[]> => packsOnce(null);

/**
 * What matching texts in a language needs of the packs.
 *
 * @throws Error where the background could not hand it over.
 */
export const matchingFromBackground = askedOnce((language: ReadIn): Promise<readonly MatchingPart[]> => askBackground('matching', language));
