import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../core/article-of-text';
import { annotate, prepare } from '../../../core/engine';
import type { Annotation, Note } from '../../../core/note';
import { statedDate } from '../../../page/stated-date';
import { smallPack } from '../../support/small-pack';

const prepared = [prepare(smallPack)];

const TEXT = 'Twitter lost an account for a while. Duysak deactivated Trump’s account on his last day at work.\n'
  + '“I didn’t hack anyone,” Duysak told The Gazette.\n'
  + '“I just want to continue an ordinary life,” he said.';

function annotated(text: string, url: string | null, published: string | null): Annotation {
  const date = published === null ? null : statedDate(published, 'meta', false);
  return annotate(articleOfText(text, { urls: url === null ? [] : [url], dates: date === null ? [] : [date] }), prepared);
}

function noteOn(claim: string, { notes }: Annotation): Note {
  const note = notes.find((one) => one.claim === claim);
  if (note === undefined) throw new Error(`no note on ${claim}`);
  return note;
}

describe('notes on a page', () => {
  it('say whom it credits, near the words and as a whole', () => {
    const annotation = annotated(TEXT, null, null);
    expect(noteOn('did-not-hack', annotation).credit).toMatchObject({ status: 'earliest', outlets: ['gazette'], reach: 'sentence' });
    expect(noteOn('ordinary-life', annotation).credit).toMatchObject({ status: 'earliest', outlets: ['gazette'], reach: 'nearby' });
    expect(noteOn('last-day', annotation).credit).toMatchObject({ status: 'earliest', outlets: ['gazette'], reach: 'article' });
  });

  it('are on their words, each with an id of its own, and have the other figures on record', () => {
    const text = 'Duysak deactivated Trump’s Twitter account. Trump’s account was down for about 3 minutes.';
    const found = noteOn('minutes-offline', annotated(text, null, null));
    expect(found).toMatchObject({ id: 'small/minutes-offline#1 Trump’s account was down for about 3 minutes', pack: 'small', text: 'Trump’s account was down for about 3 minutes' });
    expect(found.figures).toEqual([{ figure: { value: 11 }, sources: ['courier-1', 'gazette-1'] }]);
    expect(noteOn('deactivated', annotated(text, null, null)).figures).toEqual([]);
  });

  it('point at the words that credit', () => {
    const [mention] = noteOn('did-not-hack', annotated(TEXT, null, null)).credit.mentions;
    expect(mention).toMatchObject({ outlet: 'gazette', cue: 'told X' });
    expect(TEXT.slice(mention?.start, mention?.end)).toBe('The Gazette');
  });

  it('know the page that is the earliest, its copy in an archive, and the page that comes later', () => {
    for (const url of ['https://gazette.example/duysak', 'https://web.archive.org/web/20171201/https://www.gazette.example/duysak/?utm_medium=mail']) {
      const own = noteOn('did-not-hack', annotated(TEXT, url, null));
      expect([own.credit.status, own.order.relation]).toEqual(['self', 'self']);
    }
    const later = annotated(TEXT, 'https://courier.example/another', '2017-11-30T09:00Z');
    expect(later.page).toMatchObject({ outlet: 'courier', source: null, by: 'host' });
    expect(noteOn('did-not-hack', later).order).toEqual({ relation: 'after', certainty: 'known', minutes: 719 });
  });

  it('say that a page is earlier only where it credits nobody who was not', () => {
    const silent = TEXT.replace('Duysak told The Gazette', 'Duysak said');
    expect(noteOn('did-not-hack', annotated(silent, 'https://blog.example/x', '2017-11-29T20:00Z')).order).toEqual({ relation: 'before', minutes: 59 });
    expect(noteOn('did-not-hack', annotated(TEXT, 'https://blog.example/x', '2017-11-29T20:00Z')).order).toEqual({ relation: 'after', certainty: 'known', minutes: null });
  });

  it('put a page behind that states a bare day, as likely, where its outlet’s zone does', () => {
    const zoned = [prepare({ ...smallPack, outlets: smallPack.outlets.map((outlet) => (outlet.id === 'courier' ? { ...outlet, zone: 'America/New_York' } : outlet)) })];
    const silent = TEXT.replace('Duysak told The Gazette', 'Duysak said');
    const date = statedDate('2017-11-30', 'meta', false);
    if (date === null) throw new Error('the date is none');
    const article = articleOfText(silent, { urls: ['https://courier.example/another'], dates: [date] });
    // The Gazette’s was out at 21:00 UTC the day before; in New York the day began at 5:00.
    expect(noteOn('did-not-hack', annotate(article, zoned)).order).toEqual({ relation: 'after', certainty: 'likely', minutes: 479, byZone: true });
    expect(noteOn('did-not-hack', annotate(article, prepared)).order).toEqual({ relation: 'unordered', minutes: null });
  });

  it('on the same statement agree: who credits the earliest once has credited it', () => {
    const twice = `“I didn’t hack anyone,” was all that Duysak had to say about Trump’s account.\n${'It rained.\n'.repeat(4)}${TEXT}`;
    const [first, second] = annotated(twice, null, null).notes.filter(({ claim }) => claim === 'did-not-hack');
    expect(first?.credit).toMatchObject({ status: 'earliest', reach: 'article' });
    expect(second?.credit).toMatchObject({ status: 'earliest', reach: 'sentence' });
    expect(first?.order).toEqual(second?.order);
  });
});
