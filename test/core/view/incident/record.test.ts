import { describe, expect, it } from 'vitest';
import { incidentView } from '../../../../core/view/incident/incident-view';
import { markOf } from '../../../../core/view/incident/matrix';
import { packs } from '../../../../data';

/** The incident page as the first incident fills it. */
const [pack] = packs;
if (pack === undefined) throw new Error('no incident is compiled');
const incident = incidentView(pack);

const statement = (id: string) => incident.statements.find((one) => one.id === id);
const mark = (claim: string, source: string) => statement(claim)?.cells.filter((cell) => cell.source === source).map(markOf)[0] ?? null;

describe('the counts', () => {
  it('go together: sources are texts, reprints of them and what states nothing; texts state what the table shows', () => {
    const { pages, counts: { texts, reprints, silent, times }, sources, statements } = incident;
    expect(texts + reprints + silent).toBe(pages);
    expect([texts, reprints]).toEqual([sources.length, sources.flatMap(({ copies }) => copies).length]);
    expect(times).toBe(statements.reduce((sum, { cells }) => sum + cells.length, 0));
  });
});

describe('who has what', () => {
  it('has The New York Times as the earliest with the contractor, and others as having it', () => {
    expect(statement('was-a-contractor')).toMatchObject({ status: 'settled', names: ['The New York Times'] });
    expect(mark('was-a-contractor', 'nyt-20171103')).toBe('earliest');
    expect(mark('was-a-contractor', 'techcrunch-20171129')).toBe('has');
    expect(mark('was-a-contractor', 'twitter-statement-2')).toBeNull();
  });

  it('marks all that may be earliest where that is not settled, and nobody as the earliest', () => {
    const open = incident.statements.filter(({ status }) => status === 'unsettled');
    expect(open.length).toBeGreaterThan(0);
    for (const { names, cells } of open) {
      expect(names.length).toBeGreaterThan(1);
      expect(cells.filter(({ state }) => state === 'open').length).toBeGreaterThanOrEqual(names.length);
      expect(cells.filter(({ state }) => state === 'earliest')).toEqual([]);
    }
  });

  it('has Pro Unlimited open between TechCrunch and BuzzFeed News', () => {
    expect(statement('pro-unlimited')).toMatchObject({ status: 'unsettled', names: ['TechCrunch', 'BuzzFeed News'] });
    expect(mark('pro-unlimited', 'techcrunch-20171129')).toBe('open');
    expect(mark('pro-unlimited', 'buzzfeednews-20171129')).toBe('open');
    expect(incident.evidence('pro-unlimited')?.missing).toEqual(['BuzzFeed News']);
  });

  it('marks other words, doubt that is gone and other figures, but not a translation', () => {
    expect(mark('did-a-mistake', 'metro-20171130')).toBe('differs');
    expect(mark('did-a-mistake', 'bustle-nodate')).toBe('differs');
    expect(mark('did-a-mistake', 'canalar-nodate')).toBe('has');
    expect(mark('minutes-offline', 'avclub-20171102')).toBe('differs');
  });

  it('folds copies into what they copy', () => {
    expect(mark('policy-violation-happened', 'reuters-20171211')).toBe('earliest');
    expect(incident.sources.find(({ id }) => id === 'reuters-20171211')).toMatchObject({ through: true });
    expect(incident.sources.find(({ id }) => id === 'reuters-20171211')?.copies).toContain('Swissinfo');
    expect(incident.sources.map(({ id }) => id)).not.toContain('swissinfo-20171211');
  });

  it('gives every statement a topic', () => {
    expect(incident.statements.filter(({ topic }) => topic === null).map(({ id }) => id)).toEqual([]);
  });
});

describe('the evidence of a statement', () => {
  const contractor = incident.evidence('was-a-contractor');

  it('names those who credit somebody who does not say it', () => {
    const mistaken = contractor?.testimony.filter((one) => one.mistaken.includes('Twitter')).map(({ name }) => name);
    expect(mistaken).toContain('The Daily Dot');
    expect(mistaken).toContain('The Washington Times');
    expect(mistaken).not.toContain('Axios');
  });

  it('has the earliest at its head, through whom it is known, and other answers to its question', () => {
    expect(contractor?.testimony[0]).toMatchObject({ name: 'The New York Times', state: 'earliest' });
    expect(contractor?.testimony[0]?.through.length).toBeGreaterThan(0);
    expect(contractor?.otherAnswers.map(({ id }) => id)).toContain('employee-last-day');
  });

  it('says whose hour is least known of what is open', () => {
    for (const { id, names } of incident.unsettled) {
      const evidence = incident.evidence(id);
      expect(evidence?.voices.map(({ name }) => name)).toEqual(names);
      expect(evidence?.missing.length).toBeGreaterThan(0);
      expect(evidence?.testimony.filter(({ state }) => state === 'open').length).toBeGreaterThanOrEqual(names.length);
    }
  });

  it('is none for a statement that is not on record', () => {
    expect(incident.evidence('no-such-claim')).toBeNull();
  });
});

describe('the wordings of a quotation', () => {
  it('go out from what was spoken, by what became of the words', () => {
    const stemma = incident.stemma('did-a-mistake');
    expect(stemma?.root.text).toBe('It might be that I did a mistake');
    const branch = (change: string) => stemma?.branches.find((one) => one.change === change)?.rows.map(({ text }) => text);
    expect(branch('hedge-dropped')).toContain('I did a mistake');
    expect(branch('changed')).toContain('It might be that I had a mistake');
    expect(branch('translated')).toContain('Cometí un error');
  });

  it('begin with the quotation whose words fared in the most ways', () => {
    const fates = incident.quotations.map(({ id }) => incident.stemma(id)?.branches.length ?? 0);
    expect(fates).toEqual(fates.toSorted((a, b) => b - a));
  });
});

describe('what is open', () => {
  it('has the questions that sources answer differently, and who says what', () => {
    const employment = incident.disagreements.find(({ id }) => id === 'employment');
    expect(employment?.question).toBe('Was he an employee or a contractor?');
    expect(employment?.answers.map(({ claim }) => claim)).toEqual(expect.arrayContaining(['employee-last-day', 'was-a-contractor']));
  });

  it('keeps figures of different days apart', () => {
    const followers = incident.disagreements.find(({ id }) => id === 'how-many-followers');
    expect(followers?.figures.map(({ asOf }) => asOf)).toContain('2017-11-03');
  });
});

describe('who credits whom', () => {
  it('has TechCrunch and Twitter as those credited the most, and no page crediting its own voice', () => {
    const most = incident.credits.credited.toSorted((a, b) => b.pages - a.pages).slice(0, 2);
    expect(most.map(({ name }) => name)).toEqual(['Twitter', 'TechCrunch']);
    const own = incident.credits.groups.filter(({ to }) => to.includes('techcrunch')).flatMap(({ pages }) => pages.map(({ name }) => name));
    expect(own).not.toContain('TechCrunch');
  });

  it('tells apart the credits that cannot be right', () => {
    const contractor = incident.credits.mistaken.find(({ claim }) => claim === 'was-a-contractor');
    expect(contractor?.credited).toBe('Twitter');
    expect(contractor?.names).toContain('TechCrunch');
  });
});

describe('the timeline', () => {
  const { panels, apart } = incident.timeline;

  it('breaks the scale where nothing happens, and between minutes and days', () => {
    const [outage, next] = panels;
    expect([outage?.from.slice(0, 10), outage?.to.slice(0, 10)]).toEqual(['2017-11-02', '2017-11-03']);
    expect(next?.from.slice(0, 10)).toBe('2017-11-03');
    expect(panels.find(({ marks }) => marks.some(({ source }) => source === 'techcrunch-20171129'))?.from).toMatch(/^2017-11-29/);
    expect(apart.map(({ text }) => text)).toContain('NDR Info');
  });

  it('keeps what happened, what was published and what was changed apart', () => {
    const marks = panels.flatMap((panel) => panel.marks);
    expect(marks.filter(({ lane }) => lane === 'events').map(({ text, kind }) => [text, kind])).toEqual([
      ['Trump’s last post before it', 'span'], ['The account is gone', 'span'], ['The account is back', 'point'],
    ]);
    const fox = marks.filter(({ source }) => source === 'fox13now-20171102');
    expect(fox.map(({ kind, interval }) => [kind, interval[0]])).toEqual([['point', '2017-11-02T23:24:00Z'], ['changed', '2017-11-03T02:27:04Z']]);
    expect(marks.find(({ source }) => source === 'nyt-20171103')?.kind).toBe('span');
  });
});
