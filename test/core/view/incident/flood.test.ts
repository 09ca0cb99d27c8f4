import { describe, expect, it } from 'vitest';
import type { Claim, Wording } from '../../../../core/model';
import { askedPack, creditAnchor, isPlace, nameIn, sourceAnchor } from '../../../../core/view/incident/address';
import { chosenSources, chosenStatements, FIRST_CHOICE, markOf, type MatrixChoice, sumsOf, topicOf } from '../../../../core/view/incident/matrix';
import { states, time } from '../../provenance/record';
import { claims, incident, pack } from './flood';

const printed = (text: string, more: Partial<Wording> = {}): Wording => ({ id: `said/${text}`, text, language: 'en', form: 'printed', basis: 'printed', ...more });
/** The claims, one of them otherwise. */
const claimsWith = (id: string, more: Partial<Claim>): Claim[] => claims.map((claim) => (claim.id === id ? { ...claim, ...more } : claim));
/** The sightings, those of a claim put in place of what the record has. */
const sightingsWith = (id: string, own: readonly ReturnType<typeof states>[]): ReturnType<typeof states>[] => [...pack.sightings.filter(({ claim }) => claim !== id), ...own.map((one) => ({ ...one, claim: id }))];

describe('who has what', () => {
  const cells = (id: string): string[] | undefined => incident().statements.find((one) => one.id === id)?.cells.map((cell) => `${cell.source} ${markOf(cell)}`);

  it('is told of each statement that somebody has', () => {
    expect(incident().statements.map(({ id, status, names, topic }) => `${id}: ${status} ${names.join(', ')}${topic === null ? '' : ` (${topic})`}`)).toEqual([
      'broken: likely courier (dam)', 'leaking: unsettled herald, mail (dam)', 'counted: likely courier', 'said: unsettled The Mayor, mail (words)',
    ]);
  });

  it('says who is earliest, who may be, who has it, and in other words or figures', () => {
    expect(cells('broken')).toEqual(['agency-1 has', 'courier-1 earliest', 'herald-1 has', 'mail-1 has']);
    expect(cells('leaking')).toEqual(['herald-1 open', 'letter-1 has', 'mail-1 open']);
    expect(cells('counted')).toEqual(['agency-1 differs', 'courier-1 earliest', 'herald-1 has']);
    expect(cells('said')).toEqual(['courier-1 differs', 'herald-1 has', 'mail-1 open', 'mayor-1 open']);
  });

  it('is told of a quotation by its words as spoken, of a fact by the statement', () => {
    expect(incident().statements.map(({ text, speaker }) => [text, speaker])).toContainEqual(['It might be that I opened it', 'The Mayor']);
    expect(incident().statements.map(({ text, speaker }) => [text, speaker])).toContainEqual(['It is broken.', null]);
  });

  it('has each source once, by when it came out, with its copies and its later version', () => {
    expect(incident().sources.map(({ id, statements, earliest, own, through, copies, updated }) => [id, statements, earliest, own, through, copies.join(), updated?.known[0].slice(11, 16)])).toEqual([
      ['mail-1', 3, 0, false, false, '', undefined], ['mayor-1', 1, 0, true, false, '', undefined], ['courier-1', 3, 2, false, false, '', '15:00'],
      ['agency-1', 2, 0, false, true, 'copyist', undefined], ['herald-1', 4, 0, false, false, '', undefined], ['letter-1', 1, 0, false, false, '', undefined],
    ]);
  });
});

describe('a quotation’s reference', () => {
  const [first, second] = [printed('It was me'), printed('I did it')];
  const textOf = (wordings: readonly Wording[], sightings = pack.sightings): string | undefined =>
    incident({ claims: claimsWith('said', { wordings }), sightings }).statements.find(({ id }) => id === 'said')?.text;

  it('is the only root, else what the earliest prints, else there is none', () => {
    expect(textOf([{ ...first, from: second.id }, second])).toBe('I did it');
    const printing = pack.sightings.map((one) => (one.claim === 'said' && one.source === 'mayor-1' ? { ...one, wordings: [second.id] } : one));
    expect(textOf([first, second], printing)).toBe('I did it');
    expect(textOf([first, second])).toBe('The mayor may have opened it.');
  });
});

it('a quotation’s reference is what was spoken or posted, wherever it stands on record', () => {
  for (const form of ['spoken', 'posted'] as const) {
    const wordings = [printed('It was me'), printed('It may have been me', { form })];
    expect(incident({ claims: claimsWith('said', { wordings }) }).statements.find(({ id }) => id === 'said')?.text).toBe('It may have been me');
  }
});

it('words differ where they are changed or put in, not where they are left out or translated', () => {
  const [changed, more, less] = [printed('It might be that I closed it'), printed('So it might be that I opened it'), printed('It might be that I')];
  const { wordings } = claims.find(({ id }) => id === 'said') ?? { wordings: [] };
  const { statements } = incident({
    claims: claimsWith('said', { wordings: [...wordings, changed, more, less].map((one) => (one.form === 'spoken' ? one : { ...one, from: 'said/spoken' })) }),
    sightings: sightingsWith('said', [states('courier-1', [], { wordings: [changed.id] }), states('herald-1', [], { wordings: [more.id] }), states('letter-1', [], { wordings: [less.id] }), states('mail-1', [], { wordings: ['said/german'] })]),
  });
  expect(statements.find(({ id }) => id === 'said')?.cells.filter(({ differs }) => differs).map(({ source }) => source)).toEqual(['courier-1', 'herald-1']);
});

describe('what a reader asks for', () => {
  const ids = (choice: Partial<MatrixChoice>): string[] => {
    const { statements, topics } = incident();
    return chosenStatements(statements, topics, { ...FIRST_CHOICE, ...choice }).map(({ topic, statements: some }) => `${topic?.title ?? '-'}: ${some.map(({ id }) => id).join(' ')}`);
  };

  it('is under its topics, in each by time, without a topic at the end', () => {
    expect(ids({})).toEqual(['What was said: said', 'The dam: broken leaking', '-: counted']);
  });
  it('is in one list by time, or by how many have it', () => {
    expect(ids({ order: 'time' })).toEqual(['-: said broken counted leaking']);
    expect(ids({ order: 'carried' })).toEqual(['-: broken said counted leaking']);
  });
  it('is only what is open, or differs, or one source has', () => {
    expect(ids({ order: 'time', statements: 'unsettled' })).toEqual(['-: said leaking']);
    expect(ids({ order: 'time', statements: 'differing' })).toEqual(['-: said counted']);
    expect(ids({ statements: 'sole' })).toEqual([]);
  });
  it('has all the words that are asked for, in its text, its statement or its speaker', () => {
    expect(ids({ query: 'mayor OPENED' })).toEqual(['What was said: said']);
    expect(ids({ query: 'mayor broken' })).toEqual([]);
  });
  it('is of sources that are earliest with two statements, with one, or of all', () => {
    const sources = (choice: Partial<MatrixChoice>): string => chosenSources(incident().sources, { ...FIRST_CHOICE, ...choice }).map(({ id }) => id).join(' ');
    expect(sources({})).toBe('courier-1');
    expect(chosenSources(incident().sources.map((one) => ({ ...one, earliest: one.id === 'mail-1' ? 1 : 0 })), { ...FIRST_CHOICE, sources: 'earliest' }).map(({ id }) => id)).toEqual(['mail-1']);
    expect(sources({ sources: 'all' }).split(' ')).toHaveLength(6);
    expect(sources({ picked: ['herald-1'] })).toBe('herald-1');
  });
  it('is summed up by source', () => {
    expect([...sumsOf(incident().statements)].map(([source, { has, earliest }]) => `${source} ${String(has)} ${String(earliest)}`).sort())
      .toEqual(['agency-1 2 0', 'courier-1 3 2', 'herald-1 4 0', 'letter-1 1 0', 'mail-1 3 0', 'mayor-1 1 0']);
  });
  it('stands under a topic, or under none', () => {
    expect(['broken', 'counted', 'other'].map((id) => topicOf(id, incident().statements))).toEqual(['dam', null, null]);
  });
});

describe('the evidence of a statement', () => {
  it('has who states it, those first who may be earliest', () => {
    expect(incident().evidence('broken')?.testimony.map(({ source, state }) => `${source} ${state}`))
      .toEqual(['courier-1 earliest', 'mail-1 has', 'agency-1 has', 'herald-1 has', 'copyist-1 has']);
    expect(incident().evidence('leaking')?.testimony.map(({ source, state }) => `${source} ${state}`)).toEqual(['mail-1 open', 'herald-1 open', 'letter-1 has']);
  });
  it('has of each what it prints, whom it credits, through whom it is known', () => {
    const of = (claim: string, source: string) => incident().evidence(claim)?.testimony.find((one) => one.source === source);
    expect(of('said', 'herald-1')).toMatchObject({ words: ['I opened it', 'It might be that I opened it'], credits: ['courier', 'The Mayor'], unnamed: false, mistaken: [], figure: null, basis: null, updated: null });
    expect(of('said', 'courier-1')).toMatchObject({ basis: 'in its headline', updated: { known: ['2020-01-10T15:00:00Z', '2020-01-10T15:00:00Z'] } });
    expect(of('said', 'courier-1')?.links[0]?.url).toBe('https://courier.example/1#:~:text=I%20opened%20it');
    expect(of('broken', 'mail-1')).toMatchObject({ unnamed: true, credits: [] });
    expect(of('broken', 'herald-1')).toMatchObject({ mistaken: ['silent'], credits: [] });
    expect(of('broken', 'agency-1')).toMatchObject({ through: ['copyist'], copyOf: null, words: [] });
    expect(of('broken', 'copyist-1')).toMatchObject({ copyOf: 'agency', through: [] });
    expect(of('counted', 'copyist-1')).toMatchObject({ figure: { value: 12 } });
    expect(of('said', 'mayor-1')).toMatchObject({ about: 'Her first post' });
  });
  it('gives a statement that has a time of its own that time, and no later version', () => {
    const stated = { known: ['2020-01-10T08:30:00Z', '2020-01-10T08:30:00Z'], basis: 'its address' } as const;
    const of = incident({ sightings: pack.sightings.map((one) => (one.source === 'courier-1' ? { ...one, stated } : one)) })
      .evidence('broken')?.testimony.find(({ source }) => source === 'courier-1');
    expect(of).toMatchObject({ time: { known: stated.known }, updated: null });
  });
  it('says why the others come after, the most frequent rule first', () => {
    expect(incident().evidence('said')?.reasons).toEqual([{ rule: 'credits-for-it', likely: false, count: 2 }]);
    expect(incident().evidence('broken')?.reasons).toEqual([{ rule: 'clock', likely: true, count: 1 }, { rule: 'clock', likely: false, count: 1 }]);
  });
  it('says what is missing and what is inferred', () => {
    expect(incident().evidence('leaking')).toMatchObject({ missing: ['mail'], inference: null });
    expect(incident().evidence('broken')?.inference).toMatch(/^courier: /);
  });
  it('names the question that it answers, and other answers', () => {
    expect(incident().evidence('broken')).toMatchObject({ question: 'What became of the dam?', otherAnswers: [{ id: 'leaking', text: 'It is leaking.', sources: 3 }], unit: null });
    expect(incident().evidence('counted')).toMatchObject({ question: 'How many houses?', otherAnswers: [], unit: 'houses' });
    expect(incident().evidence('said')).toMatchObject({ question: null, otherAnswers: [] });
  });
  it('is none where no such statement is held', () => {
    expect(incident().evidence('gone')).toBeNull();
  });
});

describe('the wordings of a quotation', () => {
  it('are the reference, then those that differ, with who prints them', () => {
    expect(incident().evidence('said')?.wordings.map(({ text, change, by }) => [text, change, by.map(({ name }) => name).join()])).toEqual([
      ['It might be that I opened it', 'reference', 'The Mayor,herald'], ['I opened it', 'hedge-dropped', 'courier,herald'], ['Ich habe es geöffnet', 'translated', 'mail'],
    ]);
  });
  it('are a tree where there are several', () => {
    const tree = incident().stemma('said');
    expect([tree?.root.id, tree?.branches.map(({ change, rows }) => `${change} ${String(rows.length)}`)]).toEqual(['said/spoken', ['hedge-dropped 1', 'translated 1']]);
    expect([incident().stemma('broken'), incident().stemma('gone')]).toEqual([null, null]);
  });
  it('are offered by their reference', () => {
    expect(incident().quotations).toEqual([{ id: 'said', text: 'It might be that I opened it' }]);
  });
});

describe('what is open', () => {
  it('has the statements not settled, the most carried first, with whose hour is missing', () => {
    expect(incident().unsettled).toEqual([
      { id: 'said', text: 'The mayor may have opened it.', names: ['The Mayor', 'mail'], missing: ['mail'] }, { id: 'leaking', text: 'It is leaking.', names: ['herald', 'mail'], missing: ['mail'] },
    ]);
  });
  it('has the questions that are answered differently, the most answered first', () => {
    expect(incident().disagreements.map(({ question, answers, unit }) => [question, answers.map(({ claim, sources }) => `${claim} ${String(sources)}`), unit])).toEqual([
      ['What became of the dam?', ['broken 4', 'leaking 3'], null], ['How many houses?', ['counted 3'], 'houses'],
    ]);
  });
  it('has figures day by day, those of no day first, with who gives them', () => {
    const [, houses] = incident().disagreements;
    expect(houses?.figures.map(({ asOf, figures }) => [asOf, figures.map(({ figure, names }) => `${String(figure.value)} ${names.join()}`)])).toEqual([
      [null, ['11 courier', '12 copyist']], ['2020-01-10', ['11 herald']],
    ]);
    const agreed = incident({ sightings: pack.sightings.filter(({ figure, source }) => figure === undefined || source === 'courier-1') });
    expect(agreed.disagreements.map(({ id }) => id)).toEqual(['cause']);
  });
});

it('figures are named with most sources first, then by value, and day by day', () => {
  const give = (source: string, value: number, asOf?: string): ReturnType<typeof states> => states(source, [], { figure: { value, ...(asOf !== undefined && { asOf }) } });
  const { disagreements } = incident({ sightings: sightingsWith('counted', [give('courier-1', 12), give('copyist-1', 11), give('mail-1', 9), give('herald-1', 12), give('letter-1', 7, '2020-01-10'), give('mayor-1', 7, '2020-01-09')]) });
  expect(disagreements.find(({ id }) => id === 'how-many')?.figures.map(({ asOf, figures }) => [asOf, figures.map(({ figure, names }) => `${String(figure.value)} ${names.join()}`)])).toEqual([
    [null, ['12 courier,herald', '9 mail', '11 copyist']], ['2020-01-09', ['7 The Mayor']], ['2020-01-10', ['7 letter']],
  ]);
});

it('questions and their answers are in order of how many answer', () => {
  const { disagreements } = incident({
    questions: [...pack.questions].reverse(), claims: [...claims].reverse().map((claim) => (claim.id === 'nobody’s' ? { ...claim, question: 'cause' } : claim)),
  });
  expect(disagreements.map(({ id, answers }) => [id, answers.map(({ claim }) => claim)])).toEqual([['cause', ['broken', 'leaking']], ['how-many', ['counted']]]);
});

it('quotations are offered by how many ways their words fared, then by how many wordings they have', () => {
  const said = claims.find(({ id }) => id === 'said');
  if (said === undefined) throw new Error('there is a quotation');
  const other = (id: string, ...texts: readonly string[]): Claim => ({ ...said, id, wordings: texts.map((text, at) => printed(text, { id: `${id}/${String(at)}`, form: at === 0 ? 'spoken' : 'printed' })) });
  const both = { claims: [other('b', 'I saw it', 'I saw her', 'I saw him'), other('a', 'I saw it', 'I saw her'), other('alone', 'I saw it'), other('c', 'I saw it', 'I saw her'), said] };
  expect(incident({ ...both, sightings: [...pack.sightings, ...['a', 'b', 'c', 'alone'].map((claim) => ({ ...states('mail-1'), claim }))] }).quotations.map(({ id }) => id)).toEqual(['said', 'b', 'a', 'c']);
});

describe('who credits whom', () => {
  it('has those first whose text came out first, by when they are credited for anything', () => {
    const sources = pack.sources.map((one) => (one.id === 'mayor-1' ? { ...one, published: time('9:30') } : one));
    expect(incident({ sources }).credits.credited.map(({ id }) => id)).toEqual(['courier', 'mayor', 'unnamed']);
  });
  it('has the mistaken credits of most pages first', () => {
    const sightings = sightingsWith('leaking', [states('letter-1', ['silent-1'])]);
    expect(incident({ sightings, claims: [...claims].reverse() }).credits.mistaken.map(({ claim }) => claim)).toEqual(['broken', 'leaking']);
  });
  it('has those credited by time, the unnamed last, and how many pages credit them', () => {
    expect(incident().credits.credited).toEqual([{ id: 'mayor', name: 'The Mayor', pages: 2 }, { id: 'courier', name: 'courier', pages: 1 }, { id: 'unnamed', name: null, pages: 1 }]);
  });
  it('has the pages that credit the same together, and those that credit nobody', () => {
    const { groups, silent } = incident().credits;
    expect(groups.map(({ to, pages }) => `${to.join()}: ${pages.map(({ name }) => name).join()}`)).toEqual(['mayor: courier', 'courier,mayor: herald', 'unnamed: mail']);
    expect(silent.map(({ name }) => name)).toEqual(['letter']);
  });
  it('has the credits that cannot be right', () => {
    expect(incident().credits.mistaken).toEqual([{ claim: 'broken', statement: 'It is broken.', credited: 'silent', names: ['herald', 'copyist'] }]);
  });
  it('counts no credit to a page’s own voice', () => {
    const outlets = pack.outlets.map((one) => (one.id === 'herald' ? { ...one, partOf: 'courier' } : one));
    expect(incident({ outlets }).credits.credited.map(({ id }) => id)).toEqual(['mayor', 'unnamed']);
  });
});

describe('the head of the page', () => {
  it('sums up with sources, their time and their address where there is one', () => {
    const [line] = incident().summary;
    expect([line?.text, line?.sources.map(({ name, time, link }) => [name, time.known[0].slice(11, 16), link?.url])]).toEqual([
      'It flooded.', [['courier', '09:00', 'https://courier.example/1'], ['herald', '10:00', undefined]],
    ]);
  });
});

describe('the address', () => {
  it('names a pack, or means the first', () => {
    const packs = [pack, { ...pack, id: 'fire' }];
    expect([askedPack('', packs).pack?.id, askedPack('?pack=fire', packs).pack?.id]).toEqual(['flood', 'fire']);
    expect(askedPack('?pack=gone', packs)).toEqual({ named: 'gone', pack: null });
  });
  it('has places for sources and for their credits', () => {
    expect([sourceAnchor('mail-1'), creditAnchor('mail-1')]).toEqual(['source:mail-1', 'credits:mail-1']);
  });
});

describe('a place on the page', () => {
  it('is a part of it, or has a colon, and is no statement', () => {
    const parts = new Set(['timeline']);
    expect(['timeline', 'source:mail-1', 'broken', null].map((name) => isPlace(name, parts))).toEqual([true, true, false, false]);
  });
  it('is named by what follows the sign, its escapes read', () => {
    expect([nameIn('#a%20b'), nameIn('broken'), nameIn(''), nameIn('#50%'), nameIn('#a#b')]).toEqual(['a b', 'broken', null, '50%', 'a#b']);
  });
});
