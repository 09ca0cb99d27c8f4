import { describe, expect, it } from 'vitest';
import { compileSeeds, HERALD, INCIDENT, OUTLETS, sound } from './seeds';

const compilation = compileSeeds(sound);
const [pack] = compilation.packs;

describe('sound seeds', () => {
  it('compile without a problem', () => {
    expect(compilation.problems).toEqual([]);
    expect(compilation.packs.map(({ id }) => id)).toEqual(['flood']);
    expect(compilation.hosts).toEqual(['archive.example', 'courier.example']);
  });

  it('give the same pack in whatever order the files come', () => {
    const reversed = compileSeeds(Object.fromEntries(Object.entries(sound).reverse()));
    expect(reversed).toEqual(compilation);
  });

  it('have outlets with their aliases longest first', () => {
    expect(pack?.outlets[0]).toEqual({
      id: 'courier', name: 'The Courier', aliases: ['The Courier Online', 'Courier'], hosts: ['courier.example'], kind: 'newsroom', zone: 'Europe/Berlin',
    });
  });

  it('expand a stamp to its minute, and a day to all zones where that of the outlet is not known', () => {
    expect(pack?.sources.map(({ published }) => published)).toEqual([
      { known: ['2020-01-10T08:30:00Z', '2020-01-10T08:30:59Z'], basis: 'stamp with zone' },
      {
        known: ['2020-01-10T10:00:00Z', '2020-01-12T11:59:59Z'],
        likely: ['2020-01-11T12:00:00Z', '2020-01-11T12:00:59Z'],
        basis: 'day printed on the page',
        inference: 'the evening edition says this noon',
      },
    ]);
  });

  it('take the zone of a part from the outlet that it is part of', () => {
    const outlets = `${sound[OUTLETS] ?? ''}courier-online: { name: Courier Online, kind: newsroom, partOf: courier }\n`;
    const herald = (sound[HERALD] ?? '').replace('outlet: herald', 'outlet: courier-online');
    const { packs, problems } = compileSeeds({ ...sound, [OUTLETS]: outlets, [HERALD]: herald });
    expect(problems).toEqual([]);
    expect(packs[0]?.sources[1]?.published.known).toEqual(['2020-01-10T23:00:00Z', '2020-01-11T22:59:59Z']);
  });

  it('name wordings by their claim', () => {
    expect(pack?.claims.find(({ id }) => id === 'sorry')?.wordings).toEqual([
      { id: 'sorry/spoken', text: 'I am really sorry', language: 'en', form: 'spoken', basis: 'heard' },
      { id: 'sorry/short', text: 'I am sorry', language: 'en', form: 'printed', from: 'sorry/spoken', basis: 'printed' },
    ]);
  });

  it('sort claims by their file, where the incident has a heading for it', () => {
    expect(pack?.topics).toEqual([{ id: 'bridge', title: 'The bridge' }]);
    expect(pack?.claims.map(({ topic }) => topic)).toEqual(['bridge', 'bridge']);
    const untitled = compileSeeds({ ...sound, [INCIDENT]: (sound[INCIDENT] ?? '').replace(/topics:.*\n/, '') });
    expect(untitled.packs[0]?.claims.map(({ topic }) => topic)).toEqual([undefined, undefined]);
  });

  it('say what happened when', () => {
    expect(pack?.events).toEqual([
      { text: 'The bridge closes', time: { known: ['2020-01-10T06:00:00Z', '2020-01-10T06:00:59Z'], basis: "the town's log" }, claims: ['closed'] },
    ]);
  });

  it('take a bare variant for English', () => {
    expect(pack?.claims.find(({ id }) => id === 'closed')?.variants).toEqual([
      { text: 'closed for 3 days', language: 'en' }, { text: 'drei Tage gesperrt', language: 'de' },
    ]);
  });

  it('write sightings out, by claim and source', () => {
    expect(pack?.sightings).toEqual([
      { claim: 'closed', source: 'courier', figure: { value: 3 }, credits: [] },
      { claim: 'closed', source: 'herald', figure: { value: 4, bound: 'about', asOf: '2020-01-11' }, credits: [{ to: 'courier' }, { to: 'unnamed' }] },
      { claim: 'sorry', source: 'courier', wordings: ['sorry/spoken'], credits: [] },
      { claim: 'sorry', source: 'herald', wordings: ['sorry/short'], credits: [{ to: 'courier', basis: 'named in the lead' }] },
    ]);
  });

  it('may hold more than one incident', () => {
    const second = Object.fromEntries(Object.entries(sound).map(([path, text]) => [path.replace('/flood/', '/storm/'), text]));
    expect(compileSeeds({ ...sound, ...second }).packs.map(({ id }) => id)).toEqual(['flood', 'storm']);
  });

  it('keep a source that repeats another, and its further addresses', () => {
    const herald = (sound[HERALD] ?? '').replace('seen: in part', 'copyOf: courier\nalternateUrls: [https://herald.example/flood]\nseen: in part');
    expect(compileSeeds({ ...sound, [HERALD]: herald }).packs[0]?.sources[1]).toMatchObject({ copyOf: 'courier', alternateUrls: ['https://herald.example/flood'] });
  });
});

describe('the hosts that the manifest asks for', () => {
  const hostsWith = (later: string): ReturnType<typeof compileSeeds> => compileSeeds({ ...sound, 'seeds/hosts.yaml': `archives: [archive.example]\nlater: [${later}]\n` });

  it('are without those of outlets that came on record later, who stay outlets', () => {
    const { hosts, packs, problems } = hostsWith('courier.example');
    expect(problems).toEqual([]);
    expect(hosts).toEqual(['archive.example']);
    expect(packs[0]?.outlets[0]?.hosts).toEqual(['courier.example']);
  });

  it('are reported where one that is left out is nobody’s', () => {
    expect(hostsWith('currier.example').problems).toMatchObject([{ file: 'seeds/hosts.yaml', line: 2, says: '"currier.example" is a host of no outlet' }]);
  });
});
