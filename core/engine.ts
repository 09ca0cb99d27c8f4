/** The engine: an article and packs in, notes with their evidence out. What a page states is found first, then assessed. */
import type { Article } from './article';
import { assess } from './assess';
import { matcherOf, type Matcher } from './find-matches';
import { finding } from './finding';
import { inOneGo } from './in-one-go';
import type { Pack } from './model';
import type { Annotation } from './note';
import type { PackIndex } from './pack-index';
import { type Holdings, holdingsOf } from './provenance/holdings';

/** A pack, made ready for annotating. */
export interface Prepared {
  readonly pack: Pack;
  readonly holdings: Holdings;
  readonly matcher: Matcher;
}

/**
 * Makes a pack ready. What it gives is worth keeping as long as the pack is.
 *
 * @param index the pack's own, where it is at hand; else it is worked out, which takes longer than reading a page
 */
export function prepare(pack: Pack, index?: PackIndex): Prepared {
  return { pack, holdings: holdingsOf(pack), matcher: matcherOf(pack, index) };
}

/** Annotates an article in one go. */
export function annotate(article: Article, prepared: readonly Prepared[]): Annotation {
  const found = inOneGo(finding(article, prepared.map(({ matcher }) => matcher)));
  return assess(article, found, prepared.map(({ holdings }) => holdings));
}
