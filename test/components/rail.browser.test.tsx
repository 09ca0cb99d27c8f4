import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Rail, type RailProps } from '../../components/rail/Rail';
import { labelled } from '../../core/view/label';
import { NARROW_COUNT, railLayout } from '../../core/view/rail/layout';
import { railPassage } from '../../core/view/rail/passage';
import type { RailForm } from '../../core/view/rail/shapes';
import { clear, faults, lines, prefer, show, showAgain, words } from './show';
import { creditsNobody, figureDiffers, hedgeDropped, noteFixture, unsettled } from './views';

const nothing = (): void => undefined;
const line = (at: number): { left: number; right: number; top: number; bottom: number } => ({ left: 230, right: 400, top: 60 + at * 28, bottom: 82 + at * 28 });

/** Five lines of TechCrunch's with a changed one among them, then one that is not settled, then one that is credited to nobody. */
const where: Readonly<Record<string, readonly number[]>> = { plain: [0, 1, 2, 3], [hedgeDropped.id]: [4], [unsettled.id]: [6], [creditsNobody.id]: [9] };
const notes = [noteFixture({ id: 'plain' }), noteFixture({ id: 'maybe', possible: true }), hedgeDropped, unsettled, creditsNobody];
const passages = notes.map((note) => railPassage(labelled(note, words), (where[note.id] ?? []).map(line)));

const ROOM: Readonly<Record<RailForm, number>> = { names: 230, beads: 40, strip: 0 };

function railIn(form: RailForm, more: Partial<RailProps> = {}): RailProps {
  return {
    layout: railLayout(passages, { left: 230, right: 400, free: { left: ROOM[form], right: 0 }, least: { left: ROOM[form], right: 0 }, offset: { left: 0, right: 0 }, direction: 'ltr' }, 414, words),
    seen: { top: 0, bottom: 600 }, header: 0, footer: 0, ink: 'deep', lit: null, current: null, hint: false,
    onPoint: nothing, onOpen: nothing, onJump: nothing, onGotIt: nothing, ...more,
  };
}

/** The rail where the page's text begins lower. */
function lower(by: number): RailProps['layout'] {
  const { layout } = railIn('names');
  return { ...layout, items: layout.items.map((item) => ({ ...item, top: item.top + by, bottom: item.bottom + by, label: item.label === null ? null : { ...item.label, top: item.label.top + by } })) };
}

const names = (): (string | null)[] => [...document.querySelectorAll('.fr-rail-item')].map((item) => item.getAttribute('aria-label'));

afterEach(clear);
afterAll(() => prefer({}));

describe('the rail', () => {
  it('says beside the text who had a run of passages, when, and what is worth a look', async () => {
    expect(lines(await show(<Rail {...railIn('names')} />))).toEqual([
      'Earliest report we hold', 'TechCrunch', '29 Nov', '“So it might be that” left out', 'Not settled', 'TechCrunch or BuzzFeed News', 'BuzzFeed News', 'Not credited here',
    ]);
  });

  it('says once under a name what its passages have in common, and at each of them to whoever points at it', async () => {
    const alike = [0, 1, 2].map((at) => railPassage(labelled(noteFixture({ ...creditsNobody, id: `alike ${String(at)}` }), words), [line(at)]));
    const layout = railLayout(alike, { left: 230, right: 400, free: { left: 230, right: 0 }, least: { left: 230, right: 0 }, offset: { left: 0, right: 0 }, direction: 'ltr' }, 414, words);
    const shown = await show(<Rail {...railIn('names', { layout })} />);
    expect(lines(shown)).toEqual(['Earliest report we hold', 'BuzzFeed News', '29 – 30 Nov', 'Not credited here (3 times)']);
    expect(names()).toEqual(['BuzzFeed News 29 – 30 Nov Not credited here (3 times), 3 passages', ...Array<string>(3).fill('Not credited here BuzzFeed News')]);
    const bead = page.getByRole('button', { name: 'Not credited here BuzzFeed News' }).nth(1);
    await bead.hover();
    expect(lines(shown).filter((said) => said === 'Not credited here')).toHaveLength(1);
    await bead.unhover();
  });

  it('leaves no word alone in a line', async () => {
    const reason = { ...labelled(figureDiffers, words).label, reason: '11 minutes elsewhere, 10 here' };
    const passage = railPassage({ ...labelled(figureDiffers, words), label: reason }, [line(0)]);
    for (const room of [216, 220, 224, 228, 232]) {
      const layout = railLayout([passage], { left: 230, right: 400, free: { left: room, right: 0 }, least: { left: room, right: 0 }, offset: { left: 0, right: 0 }, direction: 'ltr' }, 414, words);
      const shown = await show(<Rail {...railIn('names', { layout })} />);
      const label = shown.querySelector('.fr-rail-reason');
      if (label === null) throw new Error('There is no label.');
      const range = document.createRange();
      range.selectNodeContents(label);
      const widths = [...range.getClientRects()].map(({ width }) => width);
      expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
    }
  });

  it('leaves room for the dots of what is cut off, behind a label that ends at the text', async () => {
    await show(<Rail {...railIn('names')} />);
    for (const row of document.querySelectorAll('.fr-rail-left .fr-rail-label > span')) {
      const words = document.createRange();
      words.selectNodeContents(row);
      expect(row.getBoundingClientRect().right - words.getBoundingClientRect().right).toBeGreaterThanOrEqual(9);
    }
  });

  it('has a button for each, named in full, without those that are only possible', async () => {
    await show(<Rail {...railIn('beads')} />);
    expect(names()).toEqual([
      'TechCrunch 29 Nov, 2 passages', '“So it might be that” left out TechCrunch', 'Not settled TechCrunch or BuzzFeed News', 'Not credited here BuzzFeed News',
    ]);
  });

  it('has signs in place of words where there is no room, and tells who is pointed at', async () => {
    await show(<Rail {...railIn('beads')} />);
    expect(lines(document.body)).toEqual([]);
    expect(document.querySelectorAll('.fr-glyph')).toHaveLength(3);
    await page.getByRole('button', { name: 'TechCrunch 29 Nov, 2 passages' }).hover();
    expect(lines(document.body)).toEqual(['TechCrunch', '29 Nov']);
  });

  it('lights the family that is pointed at or has the focus, and opens what is pressed', async () => {
    const onPoint = vi.fn();
    const onOpen = vi.fn();
    await show(<Rail {...railIn('names', { onPoint, onOpen })} />);
    await userEvent.keyboard('{Tab}');
    expect(onPoint).toHaveBeenLastCalledWith('techcrunch');
    await userEvent.keyboard('{Enter}{Tab}{Tab}');
    expect(onPoint).toHaveBeenLastCalledWith('buzzfeed-news+techcrunch');
    await userEvent.keyboard(' ');
    expect(onOpen.mock.calls).toEqual([[['plain', hedgeDropped.id]], [[unsettled.id]]]);
  });

  it('shows what is lit and what is open', async () => {
    await show(<Rail {...railIn('names', { lit: 'techcrunch', current: hedgeDropped.id })} />);
    expect([...document.querySelectorAll('[data-lit]')].map((item) => item.classList.contains('fr-rail-bracket'))).toEqual([true, false]);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(2);
  });

  it('counts what is off screen, and asks for the nearest of it', async () => {
    const onJump = vi.fn();
    await show(<Rail {...railIn('names', { seen: { top: 205, bottom: 230 }, header: 40, onJump })} />);
    await page.getByRole('button', { name: '2 more above' }).click();
    await page.getByRole('button', { name: '1 more below' }).click();
    expect(onJump.mock.calls).toEqual([[hedgeDropped.id], [creditsNobody.id]]);
    expect(document.querySelector('.fr-rail-more')?.getBoundingClientRect().top).toBeGreaterThanOrEqual(40);
  });

  it('counts over the brackets where both have one column', async () => {
    const seen = { top: 89, bottom: 200 };
    const { layout } = railIn('beads');
    const long = layout.items.filter(({ kind }) => kind === 'bracket').slice(0, 1).map((item) => ({ ...item, top: 60, bottom: 300 }));
    const gone = layout.items.slice(0, 1).map((item) => ({ ...item, ids: ['gone'], top: 0, bottom: 20 }));
    await show(<Rail {...railIn('beads', { layout: { ...layout, items: [...gone, ...long] }, seen, header: 80 })} />);
    const count = page.getByRole('button', { name: '1 more above' }).element();
    const { left, top, width, height } = count.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)?.closest('button')).toBe(count);
  });

  it('counts what a count lies over where both have one column, and shows it only while it has the keyboard’s focus', async () => {
    const onJump = vi.fn();
    const [, changed, unsure] = railIn('beads').layout.items;
    await show(<Rail {...railIn('beads', { seen: { top: 0, bottom: (unsure?.bottom ?? 0) + 10 }, onJump })} />);
    const under = document.querySelectorAll<HTMLElement>('[data-under]');
    expect(Array.from(under, (item) => item.getAttribute('aria-label'))).toEqual(['Not settled TechCrunch or BuzzFeed News']);
    expect([changed?.kind, getComputedStyle(under[0] ?? document.body).opacity]).toEqual(['bead', '0']);
    while (document.activeElement !== under[0]) await userEvent.keyboard('{Tab}');
    expect(getComputedStyle(under[0] ?? document.body).opacity).toBe('1');
    await page.getByRole('button', { name: '2 more below' }).click();
    expect(onJump.mock.calls).toEqual([[creditsNobody.id]]);
    expect(getComputedStyle(under[0] ?? document.body).opacity).toBe('0');
  });

  it('draws what is seen and as much again around it, and keeps what it drew', async () => {
    await show(<Rail {...railIn('names', { seen: { top: 300, bottom: 350 } })} />);
    expect(names()).toEqual(['BuzzFeed News Not credited here']);
    await showAgain(<Rail {...railIn('names', { seen: { top: 225, bottom: 245 } })} />);
    expect(names()).toEqual(['Not settled TechCrunch or BuzzFeed News', 'BuzzFeed News Not credited here']);
  });

  it('draws what is much at a time piece by piece, and all of it', async () => {
    const many = Array.from({ length: 8 }, (_, at) => railPassage(labelled(noteFixture({ ...creditsNobody, id: `one ${String(at)}` }), words), [line(2 * at)]));
    const layout = railLayout(many, { left: 230, right: 400, free: { left: 230, right: 0 }, least: { left: 230, right: 0 }, offset: { left: 0, right: 0 }, direction: 'ltr' }, 414, words);
    const shown = show(<Rail {...railIn('names', { layout })} />);
    expect(names().length).toBeLessThan(layout.items.length);
    await shown;
    await expect.poll(() => names().length).toBe(layout.items.length);
  });

  it('draws nothing under what stays at the window’s top', async () => {
    await show(<Rail {...railIn('names', { seen: { top: 150, bottom: 600 }, header: 150 })} />);
    const bracket = document.querySelector('.fr-rail-bracket')?.getBoundingClientRect();
    expect(bracket?.top).toBe(60);
    const inside = document.elementFromPoint(bracket === undefined ? 0 : bracket.left + 12, 100);
    expect(inside?.closest('.fr-rail-item') ?? null).toBeNull();
    expect(document.elementFromPoint(bracket === undefined ? 0 : bracket.left + 12, 160)?.closest('.fr-rail-item')).not.toBeNull();
  });

  it('draws nothing over what stays at the window’s bottom, and counts above it', async () => {
    await show(<Rail {...railIn('names', { seen: { top: 0, bottom: 100 }, footer: window.innerHeight - 100 })} />);
    const bracket = document.querySelector('.fr-rail-bracket')?.getBoundingClientRect();
    expect(bracket?.bottom).toBeGreaterThan(130);
    expect(document.elementFromPoint((bracket?.left ?? 0) + 12, 90)?.closest('.fr-rail-item')).not.toBeNull();
    expect(document.elementFromPoint((bracket?.left ?? 0) + 12, 120)?.closest('.fr-rail-item') ?? null).toBeNull();
    expect(page.getByRole('button', { name: '3 more below' }).element().getBoundingClientRect().bottom).toBeLessThanOrEqual(100);
  });

  it('explains itself only where neither the page’s top nor a bar there cuts off any of that', async () => {
    const hint = 'Point at a name to see its passages. Got it';
    expect(lines(await show(<Rail {...railIn('names', { hint: true, layout: lower(80), seen: { top: 0, bottom: 600 } })} />))).toContain(hint);
    const shown = lines(await show(<Rail {...railIn('names', { hint: true, layout: lower(80), seen: { top: 54, bottom: 600 }, header: 54 })} />));
    expect(shown).toContain('Earliest report we hold');
    expect(shown).not.toContain(hint);
  });

  it('leaves out its head and the counts where there is no place for them', async () => {
    const shown = await show(<Rail {...railIn('names', { layout: { ...railIn('names').layout, without: ['head', 'below'] }, seen: { top: 0, bottom: 100 } })} />);
    expect(lines(shown)).not.toContain('Earliest report we hold');
    expect(document.querySelector('.fr-rail-more')).toBeNull();
  });

  it.each(['above', 'below'] as const)('keeps the count of what is %s while it has the keyboard’s focus, with nothing left to count and in whatever place', async (where) => {
    const onJump = vi.fn();
    const count = (): Element | null => document.querySelector('.fr-rail-more');
    const some = where === 'above' ? { top: 300, bottom: 600 } : { top: 0, bottom: 100 };
    const { layout } = railIn('names');
    for (const then of [{ seen: { top: 0, bottom: 600 } }, { seen: some, layout: { ...layout, without: [where] } }]) {
      await show(<Rail {...railIn('names', { seen: some, onJump })} />);
      while (document.activeElement !== count()) await userEvent.keyboard('{Tab}');
      await showAgain(<Rail {...railIn('names', { onJump, ...then })} />);
      expect(document.activeElement).toBe(count());
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
      if (document.activeElement === document.body) await userEvent.keyboard('{Tab}');
      await expect.poll(count).toBeNull();
    }
    expect(onJump).not.toHaveBeenCalled();
  });

  it('lets a count go that was pressed with the pointer', async () => {
    await show(<Rail {...railIn('names', { seen: { top: 0, bottom: 100 } })} />);
    await page.getByRole('button', { name: '3 more below' }).click();
    await showAgain(<Rail {...railIn('names')} />);
    expect(document.querySelector('.fr-rail-more')).toBeNull();
  });

  it('has buttons no wider than the room there is', async () => {
    const layout = railLayout(passages, { left: 230, right: 400, free: { left: 16, right: 0 }, least: { left: 16, right: 0 }, offset: { left: 0, right: 0 }, direction: 'ltr' }, 414, words);
    await show(<Rail {...railIn('beads', { layout })} />);
    for (const button of document.querySelectorAll('.fr-rail button')) {
      expect(button.getBoundingClientRect().left).toBeGreaterThanOrEqual(214);
      expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(230);
    }
  });

  it.each([16, 20, 30, 40])('keeps what it draws from the edge of a box around the text that leaves %d pixels', async (room) => {
    const layout = railLayout(passages, { left: 230, right: 400, free: { left: room, right: 0 }, least: { left: room, right: 0 }, offset: { left: 0, right: 0 }, direction: 'ltr' }, 414, words);
    await show(<Rail {...railIn('beads', { layout, seen: { top: 0, bottom: 100 } })} />);
    const leftOf = (what: string): number[] => Array.from(document.querySelectorAll(what), (each) => each.getBoundingClientRect().left - (230 - room));
    expect(Math.min(...leftOf('.fr-rail-dot'))).toBeGreaterThanOrEqual(2);
    expect(Math.min(...leftOf('.fr-rail-more'))).toBeGreaterThanOrEqual(2);
  });

  it.each([['beads', 16], ['beads', 40], ['strip', 0]] as const)('has counts of several digits within their ground, in a margin of %s with %d pixels', async (form, room) => {
    const many = Array.from({ length: 120 }, (_, at) => railPassage(labelled(noteFixture({ ...creditsNobody, id: `one of many ${String(at)}` }), words), [line(at)]));
    const layout = railLayout(many, { left: 230, right: 400, free: { left: room, right: 0 }, least: { left: room, right: 0 }, offset: { left: 0, right: 0 }, direction: 'ltr' }, 414, words);
    expect(layout.place.form).toBe(form);
    for (const [seen, name] of [[{ top: 0, bottom: 120 * 28 - 200 }, /^\d\d? more below$/], [{ top: 0, bottom: 120 }, /^\d\d\d more below$/]] as const) {
      await show(<Rail {...railIn(form, { layout, seen })} />);
      const count = page.getByRole('button', { name }).element();
      const digits = document.createRange();
      digits.selectNodeContents(count);
      const [ground, text] = [count.getBoundingClientRect(), digits.getBoundingClientRect()];
      expect(text.left).toBeGreaterThanOrEqual(ground.left - 1);
      expect(text.right).toBeLessThanOrEqual(ground.right + 1);
      expect(text.bottom).toBeLessThanOrEqual(ground.bottom);
      // Beads that reach under it are hidden, and no others.
      expect(window.innerHeight - ground.top).toBeLessThanOrEqual(NARROW_COUNT);
    }
  });

  it('takes nothing of the page’s own: only its buttons can be pressed, and they stand beside the text', async () => {
    await show(<Rail {...railIn('names')} />);
    for (const button of document.querySelectorAll('.fr-rail button')) expect(button.getBoundingClientRect().right).toBeLessThan(230);
    expect(document.elementFromPoint(300, 100)?.closest('.fr-rail') ?? null).toBeNull();
  });

  it('explains itself once', async () => {
    const onGotIt = vi.fn();
    await show(<Rail {...railIn('names', { hint: true, layout: lower(20), onGotIt })} />);
    expect(lines(document.body)).toContain('Point at a name to see its passages. Got it');
    await page.getByRole('button', { name: 'Got it' }).click();
    expect(onGotIt).toHaveBeenCalledOnce();
  });

  it('is nothing where there is nothing', async () => {
    const shown = await show(<Rail {...railIn('names', { layout: { ...railIn('names').layout, items: [] } })} />);
    expect(shown.childElementCount).toBe(0);
  });
});

describe.each(['deep', 'pale'] as const)('axe finds no fault on a ground for %s ink', (ink) => {
  it.each(['names', 'beads', 'strip'] as const)('with %s', async (form) => {
    await prefer({ scheme: ink === 'deep' ? 'light' : 'dark', motion: 'reduce' });
    document.body.style.background = ink === 'deep' ? '#fff' : '#17161a';
    for (const more of [{ hint: true, lit: 'techcrunch' }, { seen: { top: 205, bottom: 230 } }]) {
      expect(await faults(await show(<Rail {...railIn(form, { ink, ...more })} />))).toEqual([]);
    }
    document.body.style.background = '';
  });
});
