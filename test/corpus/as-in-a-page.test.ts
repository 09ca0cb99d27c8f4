// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { judging, type Matcher, matching, openingMatcher } from '../../core/find-matches';
import { inOneGo } from '../../core/in-one-go';
import { matcherOf } from '../../core/matcher-of';
import { matchingPartOf } from '../../core/matching-part';
import { TONGUES } from '../../core/text/language';
import { sentencesOf } from '../../core/text/sentences';
import { nativeStemOf } from '../../core/text/tongues/all';
import { tongueOf } from '../../core/text/tongue-of';
import { english } from '../../core/text/tongues/english';
import { wordsOf } from '../../core/text/words';
import { packs } from '../../data';
import { UNSEEN_SETS, unseenArticles } from '../../scripts/evaluate/labelled';

const articles = unseenArticles(UNSEEN_SETS.find(({ folder }) => folder === 'abroad-first') ?? UNSEEN_SETS[0] as never);

function scoresIn(text: string, matcher: Matcher): unknown {
  const article = articleOfText(text);
  return inOneGo(matching(text, inOneGo(judging(article, sentencesOf(article), matcher)), matcher)).map(({ claim, start, end, score, possible }) => [claim.id, start, end, score, possible]);
}

// A page has no stemmer: it is told the stems of its own words, and with the record those of the record's texts.
describe.each(TONGUES)('a page in “%s”', (language) => {
  const own = articles.filter(({ name }) => name.startsWith(language));

  it('states what the same text states elsewhere', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const pack of packs) {
      const part = JSON.parse(JSON.stringify(matchingPartOf(pack, language))) as ReturnType<typeof matchingPartOf>;
      for (const { text } of own) {
        const known = new Map<string, string | null>([...part.stems, ...wordsOf(text).map(({ norm }) => [norm, nativeStemOf(language, norm)] as const)]);
        const matcher = inOneGo(openingMatcher(part, part.tongue === null ? english : tongueOf(part.tongue, (norm) => known.get(norm) ?? null)));
        expect(scoresIn(text, matcher)).toEqual(scoresIn(text, matcherOf(pack, language)));
      }
    }
  });
});
