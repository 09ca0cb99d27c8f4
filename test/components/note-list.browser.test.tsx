import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteList } from '../../components/list/NoteList';
import { clear, lines, show } from './show';
import { summaryFixture } from './views';

const nothing = (): void => undefined;

afterEach(clear);

describe('the list of a page’s notes', () => {
  it('has all but the possible ones, in reading order, each with its reason and its origin', async () => {
    const shown = await show(<NoteList entries={summaryFixture.entries} onChoose={nothing} />);
    expect(lines(shown).slice(0, 4)).toEqual(['Statements on record on this page', '6 notes', 'TechCrunch', '“I had a wild time in America”']);
    expect([...shown.querySelectorAll('.fr-entry-text')].map((text) => text.textContent)).not.toContain('It was a strange week.');
    expect(shown.querySelectorAll('ol > li > button')).toHaveLength(6);
  });

  it('says that there is nothing', async () => {
    expect(lines(await show(<NoteList entries={[]} onChoose={nothing} />))).toContain('Nothing on this page is on record.');
  });

  it('opens notes with Enter, and lights the one in focus', async () => {
    const onChoose = vi.fn();
    const onPoint = vi.fn();
    await show(<NoteList entries={summaryFixture.entries} onChoose={onChoose} onPoint={onPoint} />);
    // Where the mouse was left counts for nothing here.
    onPoint.mockClear();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    expect(onPoint.mock.calls).toEqual([['mistake@10'], [null], ['minutes@90']]);
    expect(onChoose.mock.calls).toEqual([['minutes@90']]);
  });

  it('marks the open note, and can be closed', async () => {
    const onClose = vi.fn();
    const shown = await show(<NoteList entries={summaryFixture.entries} current="mistake@700" onChoose={nothing} onClose={onClose} />);
    expect([...shown.querySelectorAll('[aria-current="true"]')].map((entry) => entry.textContent)).toEqual(['“So it might be that” left out TechCrunch I did a mistake.']);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
