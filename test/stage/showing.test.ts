/** What of a page's notes is shown and open, as the page and the reader's choices change. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LabelledView } from '../../core/view/shapes';
import { summaryOf, type PageHead } from '../../core/view/summary';
import type { Shown } from '../../entrypoints/stage/contract';
import { Showing } from '../../entrypoints/stage/showing';
import { articleOfText } from '../../core/article-of-text';
import type { PageReading } from '../../page/read-article';
import { noteFixture } from '../components/views';

const head: PageHead = { page: null, onRecord: false, published: null, printed: null, incidents: [], sentences: 9, stating: 9 };
const label = { name: 'TechCrunch', day: null, reason: null };

/** A note of some origin that begins at a place of the page. */
function at(start: number, origin = 'techcrunch', more: Partial<LabelledView> = {}): LabelledView {
  return { ...noteFixture({ id: String(start), start, end: start + 5, origin: { key: origin, names: [origin], at: null } }), label, ...more };
}

/** A reading; the page has its words for as long as `there` says so. */
function reading(there: () => boolean = () => true): PageReading {
  return {
    article: articleOfText('It rained.'), shadowRoots: [], folded: [], isDrawn: () => true, holds: there, rangesOf: () => [], offsetOf: () => null, elementsOf: () => [],
  };
}

function shown(views: readonly LabelledView[], of: PageReading = reading()): Shown {
  return { notes: { reading: of, views, summary: summaryOf(head, views) }, drawn: { rail: true, marks: true, every: false }, hint: false };
}

describe('what is shown of a page', () => {
  const focus = { lend: vi.fn(), giveBack: vi.fn() };
  const onClosed = vi.fn();
  let showing: Showing;
  beforeEach(() => {
    vi.clearAllMocks();
    showing = new Showing(focus, onClosed);
  });
  const visible = (): string[] => showing.views.map(({ id }) => id);

  describe('by origin', () => {
    it('is what goes back to the chosen ones, and never what is only possible', () => {
      showing.take(shown([at(0), at(10, 'cnn'), at(20, 'cnn', { possible: true })]));
      expect(visible()).toEqual(['0', '10']);
      showing.choose(['cnn']);
      expect(visible()).toEqual(['10']);
      showing.choose(null);
      expect(visible()).toEqual(['0', '10']);
    });

    it.each([
      ['the page has nothing of it any more', () => { showing.take(shown([at(0)])); }],
      ['the page is another', () => {
        showing.leave();
        showing.take(shown([at(0), at(10, 'cnn')]));
      }],
      ['it is chosen where there is none', () => { showing.choose(['gone']); }],
    ])('is all where %s', (_where, happens) => {
      showing.take(shown([at(0), at(10, 'cnn')]));
      showing.choose(['cnn']);
      happens();
      expect([showing.origins, visible()[0]]).toEqual([null, '0']);
    });

    it('stays as it was chosen while the page changes', () => {
      showing.take(shown([at(0), at(10, 'cnn')]));
      showing.choose(['cnn']);
      showing.take(shown([at(3), at(10, 'cnn'), at(20, 'cnn')]));
      expect(visible()).toEqual(['10', '20']);
    });
  });

  describe('and open', () => {
    it.each([
      ['ordinary', {}, null], ['only possible', { possible: true }, null], ['of an origin that is not chosen', {}, ['cnn']],
    ])('stays so where the note is %s, with what is said of it now', (_which, more, origins) => {
      showing.take(shown([at(0, 'techcrunch', more), at(10, 'cnn')]));
      showing.choose(origins);
      showing.open(['0'], 'full', true);
      showing.take(shown([at(0, 'techcrunch', { ...more, statement: 'It poured.', start: 30 }), at(10, 'cnn')]));
      expect(showing.current).toMatchObject({ id: '0', statement: 'It poured.', start: 30 });
      expect([onClosed, focus.giveBack].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    });

    it('lies where it lay for as long as the page has the words there, then where they are', () => {
      let there = true;
      showing.take(shown([at(0)], reading(() => there)));
      showing.open(['0'], 'full', true);
      const place = showing.opened?.place;
      const next = shown([at(0)]);
      showing.take(next);
      expect(showing.opened?.place).toBe(place);
      there = false;
      showing.take(next);
      expect(showing.opened?.place.reading).toBe(next.notes.reading);
    });

    it.each([
      ['the note is gone', () => { showing.take(shown([at(10)])); }], ['nothing is shown', () => { showing.take(null); }],
      ['the page is another', () => { showing.leave(); }], ['an origin is chosen', () => { showing.choose(['techcrunch']); }], ['the reader closes it', () => { showing.close(); }],
    ])('is closed where %s: nothing is lit, and the focus goes back', (_where, happens) => {
      showing.take(shown([at(0), at(10)]));
      showing.point('techcrunch');
      showing.open(['0'], 'full', true);
      happens();
      expect([showing.opened, showing.current, showing.lit]).toEqual([null, null, null]);
      expect([focus.lend, onClosed, focus.giveBack].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
    });

    it('goes on without a note that lay on the same words', () => {
      showing.take(shown([at(0), at(1), at(2)]));
      showing.open(['0', '1', '2'], 'full', true);
      showing.turn(-1);
      showing.take(shown([at(1), at(2)]));
      expect([showing.current?.id, showing.opened?.at, showing.opened?.group.length]).toEqual(['2', 1, 2]);
    });

    it('goes from one to the other of those on the same words, round and round, and takes the focus', () => {
      showing.take(shown([at(0), at(1), at(2)]));
      showing.open(['0', '1', '2'], 'glance', false);
      expect(focus.lend).not.toHaveBeenCalled();
      const turned = ([1, 1, 1, -1] as const).map((by) => {
        showing.turn(by);
        return showing.current?.id;
      });
      expect(turned).toEqual(['1', '2', '0', '2']);
      expect(showing.opened).toMatchObject({ form: 'glance', focus: true, own: true });
    });

    it('lights the passages of its origin, whatever is pointed at; then those that are', () => {
      showing.take(shown([at(0), at(10, 'cnn')]));
      showing.open(['10'], 'full', true);
      showing.point('techcrunch');
      expect(showing.lit).toBe('cnn');
      showing.close();
      showing.point('techcrunch');
      expect(showing.lit).toBe('techcrunch');
    });

    it('is nothing where none of them is there any more', () => {
      showing.take(shown([at(0)]));
      showing.open(['7'], 'full', true);
      showing.turn(1);
      expect([showing.opened, focus.lend.mock.calls.length]).toEqual([null, 0]);
    });
  });

  describe('as an answer', () => {
    it('needs no notes of the page’s, and stays for as long as the page has the words', () => {
      let there = true;
      showing.take(null);
      showing.openAnswers({ reading: reading(() => there), views: [at(0)] });
      expect(showing.opened).toMatchObject({ own: false, form: 'full', focus: true });
      showing.take(shown([]));
      showing.take(null);
      expect(showing.current?.id).toBe('0');
      there = false;
      showing.take(null);
      expect(showing.current).toBeNull();
    });

    it('is of the page’s own notes where these are the answer', () => {
      const page = shown([at(0), at(10)]);
      showing.take(page);
      showing.openAnswers({ reading: page.notes.reading, views: page.notes.views.slice(1) });
      expect(showing.opened?.own).toBe(true);
      showing.openAnswers({ reading: page.notes.reading, views: [at(10), ...page.notes.views] });
      expect(showing.opened?.own).toBe(false);
    });

    it('goes with the page', () => {
      showing.openAnswers({ reading: reading(), views: [at(0)] });
      showing.leave();
      expect(showing.opened).toBeNull();
    });
  });

  describe('and next', () => {
    const next = (by: 1 | -1): string | undefined => showing.next(by)?.id;
    beforeEach(() => { showing.take(shown([at(0), at(10), at(20), at(30)])); });

    it('is the first, or from behind the last; then round and round', () => {
      expect([next(1), next(-1)]).toEqual(['0', '30']);
      showing.open(['30'], 'full', true);
      expect([next(1), next(-1)]).toEqual(['0', '20']);
      showing.open(['0'], 'full', true);
      expect([next(1), next(-1)]).toEqual(['10', '30']);
    });

    it('goes on from where the reader was, though that is closed', () => {
      showing.open(['10'], 'full', true);
      showing.close();
      expect([next(1), next(-1)]).toEqual(['20', '0']);
    });

    it('goes on from where the reader was before a glance', () => {
      showing.open(['10'], 'full', true);
      showing.open(['30'], 'glance', false);
      showing.close();
      expect(next(1)).toBe('20');
    });

    it('goes on from where that stood, though it was turned down', () => {
      showing.open(['10'], 'full', true);
      showing.take(shown([at(0), at(20), at(30)]));
      expect([next(1), next(-1)]).toEqual(['20', '0']);
      showing.take(shown([at(0)]));
      expect([next(1), next(-1)]).toEqual(['0', '0']);
      showing.take(shown([at(0), at(10, 'cnn', { id: 'other' }), at(20)]));
      expect([next(1), next(-1)]).toEqual(['other', '0']);
    });

    it('goes on from where that stands now', () => {
      showing.open(['10'], 'full', true);
      showing.close();
      showing.take(shown([at(0), at(5), at(20), at(30), at(40, 'cnn', { id: '10' }), at(50)]));
      expect(next(1)).toBe('50');
      showing.take(shown([at(0), at(5), at(20), at(30), at(50)]));
      expect(next(1)).toBe('50');
    });

    it('is none where none is shown, and begins anew on another page', () => {
      showing.open(['20'], 'full', true);
      showing.leave();
      expect(next(1)).toBeUndefined();
      showing.take(shown([at(0), at(10), at(20)]));
      expect(next(1)).toBe('0');
    });
  });
});
