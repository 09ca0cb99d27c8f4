/** The engine: an article and packs in, notes with their evidence out. What a page states is found first, then assessed. */
import type { Article } from './article';
import { assess } from './assess';
import type { Matcher } from './find-matches';
import { finding } from './finding';
import { inOneGo } from './in-one-go';
import { matcherOf } from './matcher-of';
import type { Pack } from './model';
import type { Annotation } from './note';
import type { PackIndex } from './pack-index';
import { type Holdings, holdingsOf } from './provenance/holdings';
import { languageOf, type ReadIn } from './text/language';

/** A pack, made ready for annotating. */
export interface Prepared {
  readonly pack: Pack;
  readonly holdings: Holdings;
  /** What matches texts in a language, made ready when it is first asked for. */
  readonly matcherIn: (language: ReadIn) => Matcher;
}

/**
 * Makes a pack ready. What it gives is worth keeping as long as the pack is.
 *
 * @param index the pack's own for English, where it is at hand; else it is worked out, which takes longer than reading a page
 */
export function prepare(pack: Pack, index?: PackIndex): Prepared {
  const made = new Map<ReadIn, Matcher>();
  const matcherIn = (language: ReadIn): Matcher => {
    const matcher = made.get(language) ?? matcherOf(pack, language, language === 'en' ? index : undefined);
    made.set(language, matcher);
    return matcher;
  };
  return { pack, holdings: holdingsOf(pack), matcherIn };
}

/** Annotates an article in one go. */
export function annotate(article: Article, prepared: readonly Prepared[]): Annotation {
  const language = languageOf(article.text);
  const found = inOneGo(finding(article, prepared.map(({ matcherIn }) => matcherIn(language))));
  return assess(article, found, prepared.map(({ holdings }) => holdings));
}
