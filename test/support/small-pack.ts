import type { Claim, Pack, Sighting, Source, Wording } from '../../core/model';

const quotation = (id: string, text: string, variants: readonly string[] = []): Claim => ({
  id, kind: 'quotation', speaker: 'bahtiyar-duysak', statement: `Duysak said: ${text}`,
  variants: variants.map((variant) => ({ text: variant, language: 'en' })),
  wordings: [{ id: `${id}/printed`, text, language: 'en', form: 'printed', basis: 'printed by the Gazette' } satisfies Wording],
});

const fact = (id: string, statement: string, variants: readonly string[], more: Partial<Claim> = {}): Claim => ({
  id, kind: 'fact', statement, variants: variants.map((text) => ({ text, language: 'en' })), wordings: [], ...more,
});

const claims: readonly Claim[] = [
  fact('deactivated', "Trump's Twitter account was deactivated.", ["deactivated Trump's account", "Trump's Twitter account was taken down"],
    { required: [['deactivate', 'take down', 'shut down', 'down']] }),
  fact('minutes-offline', 'The account was offline for 11 minutes.', ['vanished for 11 minutes', "Trump's account was down for 11 minutes"],
    { unit: 'minutes', required: [['minutes']] }),
  fact('trust-and-safety', "Duysak worked in Twitter's Trust and Safety division.", ['worked for the Trust and Safety team']),
  fact('last-day', "It was the employee's last day of work.", ['on his last day at work', 'on his last day on the job']),
  fact('followers', 'The account had 41.7 million followers.', ['41.7 million followers'], { unit: 'followers', required: [['followers']] }),
  fact('gone-at-seven', 'The account disappeared shortly before 7 p.m.', ['went down just before 7pm']),
  quotation('did-a-mistake', 'It might be that I did a mistake', ['he may have made a mistake']),
  quotation('ordinary-life', 'I just want to continue an ordinary life', ['he wants to go back to an ordinary life']),
  quotation('did-not-hack', "I didn't hack anyone", ['he did not hack anybody']),
  quotation('mistake', 'mistake', ['he called it a mistake']),
  quotation('rogue', 'My Twitter account was taken down for 11 minutes by a rogue employee. I guess the word must finally be getting out-and having an impact'),
];

const sources: readonly Source[] = [
  {
    id: 'gazette-1', outlet: 'gazette', kind: 'article', url: 'https://gazette.example/duysak', language: 'en', seen: 'whole',
    published: { known: ['2017-11-29T21:00:00Z', '2017-11-29T21:00:59Z'], basis: 'stamp with zone' },
  },
  {
    id: 'courier-1', outlet: 'courier', kind: 'article', url: 'https://courier.example/who-did-it', language: 'en', seen: 'whole',
    published: { known: ['2017-11-30T12:00:00Z', '2017-11-30T12:00:59Z'], basis: 'stamp with zone' },
  },
];

const sighting = (claim: Claim, source: string): Sighting => ({
  claim: claim.id, source, credits: source === 'courier-1' ? [{ to: 'gazette-1' }] : [],
  ...(claim.wordings.length > 0 && { wordings: claim.wordings.map(({ id }) => id) }),
  ...(claim.id === 'minutes-offline' && { figure: { value: 11 } }),
});

/** A pack small enough to read: two outlets of no real place, and statements of the first incident. */
export const smallPack: Pack = {
  schema: 1, id: 'small', release: '2026-11-24', title: 'A small pack', summary: [],
  span: ['2017-11-02T22:35:00Z', '2018-04-01T23:59:59Z'], languages: ['en'],
  gate: { threshold: 35, anchors: [['duysak', 35], ['trump', 4], ['twitter', 5], ['deactivat', 12], ['11 minutes', 18], ['last day', 8], ['employee', 3]] },
  names: [{ name: 'Duysak', also: ['Dusyak'] }, { name: 'Bahtiyar', also: [] }, { name: 'Trump', also: [] }, { name: 'Twitter', also: [] }],
  synonyms: [['deactivate', 'take down', 'shut down', 'vanish', 'disappear', 'offline', 'down', 'go down'], ['division', 'team', 'department']],
  commonWords: ['account', 'deactivate', 'employee', 'tweet'], otherEvents: [], questions: [],
  outlets: [
    { id: 'gazette', name: 'The Gazette', aliases: [], hosts: ['gazette.example'], kind: 'newsroom' },
    { id: 'courier', name: 'The Courier', aliases: [], hosts: ['courier.example'], kind: 'newsroom' },
    { id: 'bahtiyar-duysak', name: 'Bahtiyar Duysak', aliases: ['Duysak'], hosts: [], kind: 'person', pronoun: 'he' },
  ],
  sources, claims,
  sightings: claims.flatMap((claim) => sources.map(({ id }) => sighting(claim, id))),
};
