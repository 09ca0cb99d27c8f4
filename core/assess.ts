/** What the evidence says of the statements that were found in an article: the half of the engine that matches nothing. */
import type { Article } from './article';
import type { Found } from './finding';
import type { Annotation, Note } from './note';
import { withIds } from './note-ids';
import { noteOf } from './note-of';
import { creditsIn } from './provenance/article-credits';
import { shareCredits } from './provenance/credit-elsewhere';
import type { Holdings } from './provenance/holdings';
import { identityOf } from './provenance/page';
import { sentencesOf, type Sentence } from './text/sentences';

type Unnamed = Omit<Note, 'id'>;

/** By start, then longest first; at one place, by claim: a pack's claims have no order of their own. */
function inReadingOrder(a: Unnamed, b: Unnamed): number {
  return a.start - b.start || b.end - a.end || (a.claim < b.claim ? -1 : 1);
}

/** Sentences that a note lies in which is shown. */
function statingAmong(sentences: readonly Sentence[], notes: readonly Unnamed[]): number {
  const shown = notes.filter(({ possible }) => !possible);
  return sentences.filter(({ start, end }) => shown.some((note) => note.start < end && start < note.end)).length;
}

/**
 * Annotates an article in which statements were found. Matches with packs or claims that are not held are left out.
 *
 * @param holdings all packs at hand: by them a page's outlet is recognised where nothing was found
 */
export function assess(article: Article, found: readonly Found[], holdings: readonly Holdings[]): Annotation {
  const open = found.flatMap(({ pack, matches }) => holdings.filter((own) => own.pack.id === pack).map((own) => ({ own, matches })));
  const page = identityOf(article.facts, open.length > 0 ? open.map(({ own }) => own) : holdings);
  const sentences = sentencesOf(article);
  const notes = open.flatMap(({ own, matches }) => {
    const credits = creditsIn(article, sentences, own);
    return matches.flatMap((match): Unnamed[] => {
      const claim = own.claim(match.claim);
      return claim === undefined ? [] : [noteOf({ ...match, claim }, article, page, credits, own)];
    });
  });
  return {
    page, incidents: open.map(({ own }) => own.pack.id), notes: withIds(shareCredits(notes).sort(inReadingOrder)),
    sentences: sentences.length, stating: statingAmong(sentences, notes),
  };
}
