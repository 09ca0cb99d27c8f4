/** Notes and a pack, small enough to read, for the tests of what a reader is shown. */
import type { Claim, Pack, Sighting, Source } from '../../../core/model';
import type { Annotation, Note, PageIdentity, Voice } from '../../../core/note';
import { holdingsOf } from '../../../core/provenance/holdings';
import { readWords } from '../../../scripts/words';
import { smallPack } from '../../support/small-pack';

export const words = readWords('en');

const gazette = smallPack.sources.find(({ id }) => id === 'gazette-1');
if (gazette === undefined) throw new Error('the small pack has no Gazette');

const wire: Source = {
  id: 'wire-1', outlet: 'wire', kind: 'post', language: 'en', seen: 'through others',
  published: { known: ['2017-11-29T20:00:00Z', '2017-11-29T20:00:00Z'], basis: 'as the Gazette has it' },
};

const hedged: Claim = {
  id: 'hedged', kind: 'quotation', speaker: 'bahtiyar-duysak', statement: 'Duysak said that he may have made a mistake.', variants: [],
  wordings: [
    { id: 'hedged/spoken', text: 'It might be that I did a mistake', language: 'en', form: 'spoken', basis: 'video' },
    { id: 'hedged/short', text: 'I did a mistake', language: 'en', form: 'printed', basis: 'printed by the Courier' },
  ],
};

const sightings: readonly Sighting[] = [
  { claim: 'hedged', source: 'gazette-1', wordings: ['hedged/spoken'], credits: [] },
  { claim: 'hedged', source: 'courier-1', wordings: ['hedged/short'], credits: [{ to: 'gazette-1' }, { to: 'unnamed' }] },
  { claim: 'hedged', source: 'wire-1', credits: [] },
];

/** The small pack with a quotation in two wordings, and an agency that was not itself read. */
export const pack: Pack = {
  ...smallPack, claims: [...smallPack.claims, hedged], sources: [...smallPack.sources, wire], sightings: [...smallPack.sightings, ...sightings],
  outlets: [...smallPack.outlets, { id: 'wire', name: 'The Wire', aliases: [], hosts: [], kind: 'agency' }],
};

export const holdings = holdingsOf(pack);

export const gazetteVoice: Voice = { outlet: 'gazette', sources: ['gazette-1'], time: gazette.published, through: [] };
export const wireVoice: Voice = { outlet: 'wire', sources: ['wire-1'], time: wire.published, through: ['gazette-1'] };

export const unknownPage: PageIdentity = { outlet: null, source: null, siteName: 'The Daily Specimen', published: null, printed: null, language: 'en', by: null };

/** A note on the quotation in its own words: settled, credited. */
export function note(more: Partial<Note> = {}): Note {
  return {
    id: 'hedged@0', pack: pack.id, claim: 'hedged', start: 0, end: 34, text: '“It might be that I did a mistake”', via: 'wording', score: 1, possible: false,
    wording: {
      kind: 'verbatim', reference: 'hedged/spoken', printed: 'hedged/spoken', hedge: null, forms: 2, figure: null, against: null,
      diff: [{ side: 'both', text: 'It might be that I did a mistake' }],
    },
    earliest: {
      status: 'settled', voices: [gazetteVoice], at: gazetteVoice.time, since: gazetteVoice.time.known[0], edges: [], inference: null, missing: [], newsroom: null, mistaken: [],
    },
    credit: { status: 'earliest', outlets: ['gazette'], mentions: [], reach: 'nearby', mistaken: [] },
    order: { relation: 'after', certainty: 'known', minutes: 120 }, figures: [],
    why: { rule: 'wording', resembles: 'It might be that I did a mistake', words: ['might', 'did', 'mistake'], corrected: [] },
    ...more,
  };
}

export function wording(more: Partial<Note['wording']>): Note['wording'] {
  return { ...note().wording, ...more };
}

export function annotation(notes: readonly Note[], page: Partial<PageIdentity> = {}): Annotation {
  return { page: { ...unknownPage, ...page }, incidents: [pack.id], notes, sentences: 10, stating: 4 };
}
