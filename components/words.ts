import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../core/view/words';

export type { Words } from '../core/view/words';

/** The words that views take. A view without them is a mistake of ours, so there is no default. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the language on screen. Throws outside a `WordsContext.Provider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('a view was rendered without words');
  return words;
}
