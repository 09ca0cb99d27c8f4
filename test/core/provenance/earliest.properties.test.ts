import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credit, Pack, Source } from '../../../core/model';
import { testimonyFor } from '../../../core/provenance/attest';
import { holdingsOf } from '../../../core/provenance/holdings';
import { histories, hours } from './histories';
import { interval, source, states, verdictOn } from './record';

const RUNS = { numRuns: 700 };
const minuteOf = (instant: string): number => Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
const namedIn = (pack: Pack): string[] => verdictOn(pack).voices.flatMap(({ sources }) => sources);

/** Wider by some minutes at either end. */
function widened(one: Source, before: number, after: number): Source {
  const [from, to] = one.published.known;
  return { ...one, published: { ...one.published, known: interval(hours(minuteOf(from) - before, minuteOf(to) + after)) } };
}

describe('who was earliest', () => {
  it('does not hang on the order of the record', () => {
    fc.assert(fc.property(histories.chain(({ pack }) => fc.record({
      pack: fc.constant(pack),
      sources: fc.shuffledSubarray([...pack.sources], { minLength: pack.sources.length }),
      sightings: fc.shuffledSubarray([...pack.sightings], { minLength: pack.sightings.length })
        .map((all) => all.map((one) => ({ ...one, credits: [...one.credits].reverse() }))),
    })), ({ pack, sources, sightings }) => {
      expect(verdictOn({ ...pack, sources, sightings })).toEqual(verdictOn(pack));
    }), RUNS);
  });

  it('is never a copy', () => {
    fc.assert(fc.property(histories, ({ pack }) => {
      const copies = new Set(pack.sources.filter(({ copyOf }) => copyOf !== undefined).map(({ id }) => id));
      const { voices, newsroom } = verdictOn(pack);
      const named = [...voices, ...(newsroom === null ? [] : [newsroom])].flatMap(({ sources }) => sources);
      expect(named.filter((id) => copies.has(id))).toEqual([]);
    }), RUNS);
  });

  it('is settled only as it really was', () => {
    fc.assert(fc.property(histories, ({ pack, truth }) => {
      const { status, voices } = verdictOn(pack);
      fc.pre(status === 'settled' && pack.sightings.every(({ credits }) => credits.every(({ to }) => to !== 'unnamed')));
      const minuteIn = (ids: readonly string[]): number => Math.min(...ids.map((id) => truth.get(id) ?? Infinity));
      const all = testimonyFor('said', holdingsOf(pack), null).attestations.map((one) => one.source.id);
      expect(minuteIn(voices.flatMap(({ sources }) => sources))).toBe(minuteIn(all));
    }), RUNS);
  });

  it('stays as settled when something later turns up that credits nobody', () => {
    fc.assert(fc.property(histories, fc.integer({ min: 1, max: 300 }), fc.nat(300), ({ pack }, later, length) => {
      const { status, voices, at } = verdictOn(pack);
      fc.pre(status === 'settled' && at !== null);
      const from = minuteOf(at?.known[1] ?? '') + later;
      fc.pre(from < 23 * 60);
      const more = source('more', { known: interval(hours(from, from + length)), basis: 'stamp' });
      expect(verdictOn({
        ...pack, sources: [...pack.sources, more], sightings: [...pack.sightings, states('more')],
        outlets: [...pack.outlets, { id: 'more', name: 'more', aliases: [], hosts: [], kind: 'newsroom' }],
      })).toMatchObject({ status, voices, at });
    }), RUNS);
  });

  it('never becomes the source that adds a credit', () => {
    fc.assert(fc.property(histories, fc.nat(), fc.nat(), ({ pack }, which, whom) => {
      const said = pack.sightings.filter(({ claim }) => claim === 'said');
      const crediting = said[which % Math.max(1, said.length)];
      const index = pack.sources.findIndex(({ id }) => id === crediting?.source);
      const credited = pack.sources[whom % Math.max(1, index)];
      fc.pre(crediting !== undefined && index > 0 && credited !== undefined);
      const added: Credit = { to: credited?.id ?? '' };
      const after = {
        ...pack, sightings: pack.sightings.map((one) => (one === crediting ? { ...one, credits: [...one.credits, added] } : one)),
      };
      const before = new Set(namedIn(pack));
      expect(namedIn(after).filter((id) => id === crediting?.source && !before.has(id))).toEqual([]);
    }), RUNS);
  });

  it('is not settled by knowing less', () => {
    fc.assert(fc.property(histories, fc.nat(), fc.nat(600), fc.nat(600), ({ pack }, which, before, after) => {
      const wide = pack.sources.map((one, index) => (index === which % pack.sources.length ? widened(one, before, after) : one));
      fc.pre(!['settled', 'sole'].includes(verdictOn(pack).status));
      expect(verdictOn({ ...pack, sources: wide }).status).not.toBe('settled');
    }), RUNS);
  });
});
