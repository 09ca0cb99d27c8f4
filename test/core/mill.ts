/** A record of our own about a mill that burned, whose claims share no word unless a test says so; and what is found in a text. */
import { articleOfText } from '../../core/article-of-text';
import { explain, type ExplainedCandidate } from '../../core/explain';
import { judging, matching } from '../../core/find-matches';
import { inOneGo } from '../../core/in-one-go';
import { matcherOf } from '../../core/matcher-of';
import type { Match } from '../../core/match';
import type { Claim, Pack } from '../../core/model';
import type { ReadIn } from '../../core/text/language';
import { sentencesOf } from '../../core/text/sentences';
import { smallPack } from '../support/small-pack';

/** Something that the miller said, in these words, with our own statements of it. */
export function saying(id: string, text: string, statement = `It is ${id}.`, more: Partial<Claim> = {}): Claim {
  return {
    id, kind: 'quotation', speaker: 'miller', statement, variants: [],
    wordings: [{ id: `${id}/printed`, text, language: 'en', form: 'printed', basis: 'printed' }], ...more,
  };
}

export function fact(id: string, statement: string, more: Partial<Claim> = {}): Claim {
  return { id, kind: 'fact', statement, variants: [], wordings: [], ...more };
}

/** A record of these claims. Text that names the mill is about it. */
export function mill(claims: readonly Claim[], more: Partial<Pack> = {}): Pack {
  return { ...smallPack, gate: { threshold: 10, anchors: [['mill', 10]] }, names: [], synonyms: [], commonWords: [], claims, sightings: [], ...more };
}

export const CONTEXT = 'The mill burned.\n';

/** All matches of a passage that stands in text about the mill; offsets are those of the passage. */
export function matched(pack: Pack, passage: string, language: ReadIn = 'en'): Match[] {
  return matchedIn(pack, CONTEXT + passage, language).filter(({ start }) => start >= CONTEXT.length)
    .map((match) => ({ ...match, start: match.start - CONTEXT.length, end: match.end - CONTEXT.length }));
}

/** All matches of a text. */
export function matchedIn(pack: Pack, text: string, language: ReadIn = 'en'): Match[] {
  const matcher = matcherOf(pack, language);
  const article = articleOfText(text);
  return inOneGo(matching(text, inOneGo(judging(article, sentencesOf(article), matcher)), matcher));
}

/** What is shown of a passage: by claim, the words that are marked. */
export function shown(pack: Pack, passage: string, language: ReadIn = 'en'): Record<string, string> {
  return Object.fromEntries(matched(pack, passage, language).filter(({ possible }) => !possible)
    .map(({ claim, start, end }) => [claim.id, passage.slice(start, end)]));
}

/** By which rule a claim was taken or left in a passage: the best of its candidates. */
export function judged(pack: Pack, passage: string, claim: string, language: ReadIn = 'en'): Pick<ExplainedCandidate, 'rule' | 'verdict'> | null {
  const candidates = explain(articleOfText(CONTEXT + passage), [matcherOf(pack, language)]).slice(1).flatMap((sentence) => sentence.candidates);
  const candidate = candidates.find((one) => one.claim === claim);
  return candidate === undefined ? null : { rule: candidate.rule, verdict: candidate.verdict };
}
