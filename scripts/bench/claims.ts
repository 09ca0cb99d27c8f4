/** Packs of any size: the record's own claims, and made-up ones that resemble them. */
import type { Claim, ClaimId, Pack } from '../../core/model';
import { isStop } from '../../core/text/stop-words';
import { stemOf } from '../../core/text/stems';
import { randoms } from '../evaluate/baselines';

const SYLLABLES = 'ba be bo da de do fa fi ga go ka ke ko la le li lo ma me mi mo na ne no pa po ra re ri ro sa se si so ta te ti to va ve vo'.split(' ');
/** A made-up claim keeps words that stand in so many real ones, for the most part: claims of one field resemble each other. */
const LEAST_SHARED = 4;
const KEPT = 0.7;

/** The nth made-up word: "ba", "be", …; never the same for two. */
function madeWord(nth: number): string {
  let word = '';
  for (let rest = nth + SYLLABLES.length * SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}

const WORDS = /\p{L}{3,}/gu;

/** The words that the claims of a pack share. */
function sharedWords(claims: readonly Claim[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { statement, variants } of claims) {
    const words = new Set([statement, ...variants.map(({ text }) => text)].flatMap((text) => text.toLowerCase().match(WORDS) ?? []));
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= LEAST_SHARED).map(([word]) => word));
}

/** A claim with the shape of a real one, the words that tell it apart replaced by made-up ones, few of them common. */
function madeClaim(like: Claim, nth: number, shared: ReadonlySet<string>, random: () => number): Claim {
  const words = new Map<string, string>();
  const madeUp = (): string => madeWord(Math.floor(20_000 ** random()));
  const change = (text: string): string => {
    const changed = text.replace(WORDS, (word) => {
      const key = word.toLowerCase();
      if (isStop(stemOf(key))) return word;
      const after = words.get(key) ?? (shared.has(key) && random() < KEPT ? word : madeUp());
      words.set(key, after);
      return after;
    });
    // One that kept all its words would be the real claim again.
    return changed !== text ? changed : `${changed} ${madeUp()} ${madeUp()}`;
  };
  return {
    id: `made-${String(nth)}`, kind: like.kind, statement: change(like.statement),
    variants: like.variants.map(({ text, language }) => ({ text: change(text), language })),
    wordings: like.wordings.map((wording, at) => ({ ...wording, id: `made-${String(nth)}/${String(at)}`, text: change(wording.text) })),
  };
}

/** The pack with as many claims as asked: those named first, then its others, then made-up ones. */
export function packOf(pack: Pack, size: number, named: ReadonlySet<ClaimId>): Pack {
  const real = [...pack.claims].sort((a, b) => Number(named.has(b.id)) - Number(named.has(a.id))).slice(0, size);
  const numbers = randoms(size);
  const random = (): number => numbers.next().value;
  const shared = sharedWords(pack.claims);
  const made = Array.from({ length: size - real.length }, (_, nth) => madeClaim(pack.claims[nth % pack.claims.length] as Claim, nth, shared, random));
  const ids = new Set(real.map(({ id }) => id));
  return { ...pack, claims: [...real, ...made], sightings: pack.sightings.filter(({ claim }) => ids.has(claim)) };
}
