import type { Pack } from './model';
import { indexOf, type PackIndex } from './pack-index';
import { type OwnOutlets, ownOutletsOf } from './shared-words';
import { type Speakers, speakersOf } from './speakers';

/** What it takes to match with a pack, as plain JSON. The evidence, which weighs more than all of this, is not among it. */
export interface MatchingPart extends Pick<Pack, 'id' | 'span' | 'gate' | 'names' | 'commonWords' | 'otherEvents' | 'claims'> {
  readonly ownOutlets: OwnOutlets;
  readonly index: PackIndex;
  readonly speakers: Speakers;
}

/**
 * The part of a pack that matching needs.
 *
 * @param index the pack's own, where it is at hand; else it is worked out, which takes longer than reading a page
 */
export function matchingPartOf(pack: Pack, index: PackIndex = indexOf(pack)): MatchingPart {
  const { id, span, gate, names, commonWords, otherEvents, claims } = pack;
  return { id, span, gate, names, commonWords, otherEvents, claims, ownOutlets: ownOutletsOf(pack), index, speakers: speakersOf(pack) };
}
