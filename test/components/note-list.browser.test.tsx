import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteList } from '../../components/list/NoteList';
import { clear, lines, settled, show, words } from './show';
import { listFixture } from './views';

const nothing = (): void => undefined;
const entries = listFixture(words);
const unfold = (): Promise<void> => page.getByRole('button', { name: 'Statements on record on this page 6 notes' }).click();

afterEach(clear);

describe('the list of a page’s notes', () => {
  it('is one button to pass until it is unfolded', async () => {
    const shown = await show(<NoteList entries={entries} onChoose={nothing} />);
    expect(lines(shown)).toEqual(['Statements on record on this page', '6 notes']);
    expect([...shown.querySelectorAll('button')].map((button) => button.ariaExpanded)).toEqual(['false']);
  });

  it('has them in reading order, each with its reason and its origin', async () => {
    const shown = await show(<NoteList entries={entries} onChoose={nothing} />);
    await unfold();
    expect(lines(shown).slice(0, 4)).toEqual(['Statements on record on this page', 'TechCrunch', '“I had a wild time in America”', '11 minutes elsewhere, 10 here']);
    expect(shown.querySelectorAll('ol > li > button')).toHaveLength(6);
  });

  it('opens notes with Enter, and lights the one in focus', async () => {
    const onChoose = vi.fn();
    const onPoint = vi.fn();
    await show(<NoteList entries={entries} onChoose={onChoose} onPoint={onPoint} />);
    await userEvent.keyboard('{Tab}{Enter}');
    await settled();
    // Where the mouse was left counts for nothing here.
    onPoint.mockClear();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    expect(onPoint.mock.calls).toEqual([['mistake@10'], [null], ['minutes@90']]);
    expect(onChoose.mock.calls).toEqual([['minutes@90']]);
  });

  it('is scrolled under its title, inside its round corners: Firefox squares those beside a scroll bar', async () => {
    const many = Array.from({ length: 8 }, (_, at) => entries.map((entry) => ({ ...entry, id: `${entry.id}, ${String(at)}` }))).flat();
    const shown = await show(<NoteList entries={many} onChoose={nothing} />);
    await page.getByRole('button', { name: /48 notes/ }).click();
    const scrolled = [...shown.querySelectorAll<HTMLElement>('*')].filter((element) => getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight);
    expect(scrolled.map((element) => getComputedStyle(element).borderTopRightRadius)).toEqual(['0px']);
    const list = shown.querySelector('.fr-list')?.getBoundingClientRect();
    expect(list?.height).toBeCloseTo(window.innerHeight * 0.7, 0);
    expect(scrolled[0]?.getBoundingClientRect().bottom).toBeCloseTo(list?.bottom ?? 0, 0);
  });

  it('marks the open note', async () => {
    const shown = await show(<NoteList entries={entries} current="mistake@700" onChoose={nothing} />);
    await unfold();
    expect([...shown.querySelectorAll('[aria-current="true"]')].map((entry) => entry.textContent)).toEqual(['“So it might be that” left out TechCrunch I did a mistake.']);
  });
});
