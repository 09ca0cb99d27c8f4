import type { Gate, Pack } from './model';
import { packIn } from './pack-in';
import { indexOf, type PackIndex } from './pack-index';
import { type OwnOutlets, ownOutletsOf } from './shared-words';
import { type Speakers, speakersOf } from './speakers';
import type { ReadIn, TongueCode } from './text/language';
import type { TongueWords } from './text/tongue';
import { nativeStemOf, tongueWords } from './text/tongues/all';
import { wordsOf } from './text/words';

/** What it takes to match texts in a language with a pack, as plain JSON. The evidence, which weighs more than all of this, is not among it. */
export interface MatchingPart extends Pick<Pack, 'id' | 'span' | 'gate' | 'names' | 'commonWords' | 'otherEvents' | 'claims'> {
  readonly language: ReadIn;
  /** What tells, besides the gate's anchors, that a passage in the language is about the story. */
  readonly warmth: Gate['anchors'];
  readonly ownOutlets: OwnOutlets;
  readonly index: PackIndex;
  readonly speakers: Speakers;
  /** The words of the language, where it is not English. */
  readonly tongue: TongueWords | null;
  /** The stems of the words of its texts in the language: a page has no stemmer, and reads these texts as it reads itself. */
  readonly stems: readonly (readonly [norm: string, stem: string])[];
}

function stemsOf({ claims }: Pick<Pack, 'claims'>, language: TongueCode): [string, string][] {
  const texts = claims.flatMap(({ variants, wordings }) => [...variants, ...wordings]).filter((each) => each.language === language);
  const norms = new Set(texts.flatMap(({ text }) => wordsOf(text)).map(({ norm }) => norm));
  return [...norms].flatMap((norm): [string, string][] => {
    const stem = nativeStemOf(language, norm);
    return stem === null ? [] : [[norm, stem]];
  });
}

/**
 * The part of a pack that matching needs.
 *
 * @param index the pack's own for this language, where it is at hand; else it is worked out, which takes longer than reading a page
 */
export function matchingPartOf(whole: Pack, language: ReadIn, index?: PackIndex): MatchingPart {
  const pack = packIn(whole, language);
  const { id, span, gate, names, commonWords, otherEvents, claims } = pack;
  return {
    id, language, span, gate, warmth: pack.warmth?.[language] ?? [], names, commonWords, otherEvents, claims,
    ownOutlets: ownOutletsOf(pack), index: index ?? indexOf(pack, language), speakers: speakersOf(pack), tongue: language === 'en' ? null : tongueWords[language],
    stems: language === 'en' ? [] : stemsOf(pack, language),
  };
}
