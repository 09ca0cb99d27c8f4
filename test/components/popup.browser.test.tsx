import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { PopupState, SearchResult } from '../../components/popup/state';
import type { FigureNotHeld } from '../../core/search';
import { clear, lines, settled, show } from './show';
import { popupProps, summaryFixture } from './views';

const inSum = { kind: 'summary', summary: summaryFixture, origin: null, look: 'marks', scope: 'site', scopes: ['site', 'tab', 'everywhere'] } as const satisfies PopupState;
const summary: PopupState = inSum;
const escobar: SearchResult = {
  claim: 'escobar', pack: 'trump-twitter-2017', origin: ['TechCrunch'], at: ['2017-11-29T08:00:00Z', '2017-11-29T23:45:59Z'],
  text: 'I feel like Pablo Escobar', kind: 'quotation', found: [[12, 25]],
};

async function open(state: PopupState, more: Partial<PopupProps> = {}): Promise<HTMLElement> {
  return show(<Popup {...popupProps(state)} {...more} />);
}

async function read(state: PopupState): Promise<string[]> {
  return lines(await open(state));
}

const choose = (name: string | RegExp): ReturnType<typeof page.getByRole> => page.getByRole('button', { name });

/** What a screen reader is told of a search. */
const told = (): string[] => lines(document.querySelector('.fr-popup-list [role=status]') ?? document.body);

/** What the list shows: reason and origin, then the words. */
function entries(): string[] {
  return [...document.querySelectorAll('.fr-entry')].filter((entry) => entry.checkVisibility()).map((entry) => lines(entry).join(' | '));
}

afterEach(clear);

describe('a page in sum', () => {
  it('says whose it is, when it came out by its own account, and how much of it is on record', async () => {
    expect(await read(summary)).toEqual(expect.arrayContaining([
      'First Reported', 'The Daily Specimen', '30 Nov 2017, 15:40 UTC, by what the page states', '24 of 26 sentences state something on record.',
      '14 credited to the earliest · 1 reworded · 1 figure differs', 'Earliest report we hold, 29 statements', '1 more possible', 'Sends nothing', 'Database of 24 Nov 2026',
    ]));
  });

  it('gives the page’s own words for its time', async () => {
    await open(summary);
    expect(document.querySelector('[title]:not(button)')?.getAttribute('title')).toBe('It prints: 30 November 2017, 15:40 GMT');
  });

  it('names the origins with how many statements each has, the most first, and the rest on request', async () => {
    await open(summary);
    const chips = (): string[] => [...document.querySelectorAll('.fr-chip')].map((chip) => chip.textContent.trim());
    expect(chips()).toEqual(['TechCrunch 14', 'CNN 5', 'Twitter 4', 'BuzzFeed News 2', '+3']);
    await choose('Show 3 more origins').click();
    expect(chips().slice(4)).toEqual(['Donald Trump 2', 'The New York Times 1', 'TechCrunch or BuzzFeed News, not settled 1']);
  });

  it('shows what is worth a look, then all, then what is only possible', async () => {
    await open(summary);
    expect(entries()).toEqual([
      '11 minutes elsewhere, 10 here | Twitter | The account was back after ten minutes.', '“So it might be that” left out | TechCrunch | I did a mistake.',
      'Not settled | TechCrunch or BuzzFeed News | He was employed through Pro Unlimited', 'Not credited here | BuzzFeed News | The Secret Service is not investigating him.',
      'Credits Twitter, which does not say it | The New York Times | Twitter said that he was a contractor.',
    ]);
    await page.getByRole('radio', { name: 'All 6' }).click();
    expect(entries()).toHaveLength(6);
    expect(entries()[0]).toBe('TechCrunch | “I had a wild time in America”');
    await choose('1 more possible').click();
    expect(entries()).toEqual(['TechCrunch | It was a strange week.']);
  });

  it('paints one origin’s passages alone, and all again', async () => {
    const onOrigin = vi.fn();
    await open(summary, { onOrigin });
    await choose('Twitter 4').click();
    expect(entries()).toEqual(['11 minutes elsewhere, 10 here | Twitter | The account was back after ten minutes.']);
    await expect.element(choose('Twitter 4')).toHaveAttribute('aria-pressed', 'true');
    await choose('Twitter 4').click();
    expect(entries()).toHaveLength(6);
    expect(onOrigin.mock.calls).toEqual([['twitter'], [null]]);
  });

  it('says, opened again, which origin’s passages alone the page shows since', async () => {
    const onOrigin = vi.fn();
    const [last] = summaryFixture.origins.slice(-1);
    await open({ kind: 'summary', summary: summaryFixture, origin: last?.key ?? null, look: 'marks', scope: 'site', scopes: ['site', 'tab', 'everywhere'] }, { onOrigin });
    const pressed = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.fr-chip[aria-pressed="true"]')];
    expect(pressed().map((chip) => lines(chip)[0]?.startsWith(last?.names[0] ?? ''))).toEqual([true]);
    expect(entries()).not.toContain('TechCrunch | “I had a wild time in America”');
    pressed()[0]?.click();
    await settled();
    expect(entries()).toHaveLength(6);
    expect(onOrigin.mock.calls).toEqual([[null]]);
  });

  it('opens the note that is chosen', async () => {
    const onChoose = vi.fn();
    await open(summary, { onChoose });
    await choose(/So it might be that/).click();
    expect(onChoose).toHaveBeenCalledWith('mistake@700');
  });

  it('says so where nothing is worth a look', async () => {
    await open({ ...inSum, summary: { ...summaryFixture, entries: summaryFixture.entries.filter(({ flagged }) => !flagged) } });
    await page.getByRole('radio', { name: 'Worth a look 0' }).click();
    expect(lines(document.body)).toContain('Nothing here differs, or lacks credit.');
  });

  it('counts what is worth a look of the chosen origin, and says of whom there is none', async () => {
    const [first] = summaryFixture.entries;
    const cnn = { key: 'cnn', names: ['CNN'], at: null };
    await open({ ...inSum, summary: { ...summaryFixture, entries: [...summaryFixture.entries, ...(first === undefined ? [] : [{ ...first, id: 'cnn', origin: cnn }])] } });
    await choose('CNN 5').click();
    expect(entries()).toHaveLength(1);
    await expect.element(page.getByRole('radio', { name: 'All 1' })).toBeChecked();
    expect(lines(document.body)).not.toContain('1 more possible');
    await page.getByRole('radio', { name: 'Worth a look 0' }).click();
    expect(lines(document.body)).toContain('Nothing here that goes back to CNN differs, or lacks credit.');
    await choose('CNN 5').click();
    await expect.element(page.getByRole('radio', { name: 'Worth a look 5' })).toBeChecked();
    expect(entries()).toHaveLength(5);
  });

  it('lists all where the origin that was chosen is not on the page any more', async () => {
    await open({ ...inSum, origin: 'gone' });
    expect(document.querySelectorAll('.fr-chip[aria-pressed="true"]')).toHaveLength(0);
    expect(entries()).toHaveLength(6);
  });

  it('says so where no statement is shown', async () => {
    await open({ ...inSum, summary: { ...summaryFixture, entries: [], origins: [], statements: 0, possible: 0 } });
    expect(lines(document.body)).toContain('No statement is shown on this page.');
  });

  it('says so where the page neither names nor dates itself', async () => {
    const said = await read({ kind: 'summary', summary: { ...summaryFixture, page: null, published: null, printed: null }, origin: null, look: 'marks', scope: 'site', scopes: ['site', 'tab', 'everywhere'] });
    expect(said).toEqual(expect.arrayContaining(['A page that does not name itself', 'The page states no date']));
  });

  it('sets how the marks look, with the arrow keys too', async () => {
    const onLook = vi.fn();
    await open(summary, { onLook });
    await page.getByRole('radio', { name: 'Margin' }).click();
    expect(onLook).toHaveBeenLastCalledWith('margin', 'site');
    document.querySelector<HTMLElement>('.fr-look input:checked')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onLook).toHaveBeenLastCalledWith('off', 'site');
    await page.getByRole('combobox', { name: 'For what' }).selectOptions('In this tab');
    await page.getByRole('radio', { name: 'Off' }).click();
    expect(onLook).toHaveBeenLastCalledWith('off', 'tab');
  });
});

describe('searching the record', () => {
  it('shows what is found, with what was found in it, and opens it', async () => {
    const onResult = vi.fn();
    await open(summary, { onResult, search: (query) => (query === 'pablo escobr' ? [escobar] : []) });
    await page.getByRole('searchbox').fill('pablo escobr');
    expect(lines(document.body)).toContain('1 statement of 76');
    expect(entries()).toEqual(['TechCrunch | 29 Nov | I feel like Pablo Escobar']);
    expect(document.querySelector('mark')?.textContent).toBe('Pablo Escobar');
    await choose(/Pablo Escobar/).click();
    expect(onResult).toHaveBeenCalledWith(escobar);
  });

  it('says above what is found that no statement has the figure asked for, and tells whoever listens', async () => {
    const figureNotHeld = (query: string): FigureNotHeld | null => (query.includes('minutes') ? { printed: query.trim(), isReported: query.startsWith('12') } : null);
    await open(summary, { figureNotHeld, search: (query) => (query.startsWith('99') ? [] : [escobar]) });
    await page.getByRole('searchbox').fill('20 minutes');
    expect(told()).toEqual(['1 statement of 76', 'No statement on record has “20 minutes”: these come nearest.']);
    await page.getByRole('searchbox').fill('12 minutes');
    await expect.poll(told).toEqual(['1 statement of 76', 'No statement on record has “12 minutes”; single reports do.']);
    await page.getByRole('searchbox').fill('Pablo');
    expect(told()).toEqual(['1 statement of 76']);
    await page.getByRole('searchbox').fill('99 minutes');
    await expect.poll(told).toEqual(['We hold nothing close to these words.']);
  });

  it('tells nothing at every letter while one types, and counts at once what it shows', async () => {
    const figureNotHeld = (query: string): FigureNotHeld | null => (/\d m(?:in(?:utes)?)?$/.test(query) ? { printed: query, isReported: false } : null);
    await open(summary, { figureNotHeld, search: (query) => (query.length % 2 === 0 ? [escobar] : [escobar, { ...escobar, claim: 'other' }]) });
    // Faster than a driver types: between two letters there is a frame.
    const type = async (query: string): Promise<void> => {
      const box = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].find((each) => each.checkVisibility());
      if (box === undefined) throw new Error('There is no box to search in.');
      box.value = query;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    };
    const shown = (): string | undefined => lines(document.querySelector('.fr-results-count') ?? document.body)[0];
    await type('2');
    const status = document.querySelector('.fr-popup-list [role=status]');
    if (status === null) throw new Error('Nobody is told anything.');
    const heard: string[] = [];
    const listening = new MutationObserver(() => { heard.push(...told()); });
    listening.observe(status, { subtree: true, childList: true, characterData: true });
    for (const query of ['20', '20 ', '20 m', '20 mi', '20 min', '20 minu', '20 minut', '20 minute']) await type(query);
    expect(shown()).toBe('2 statements of 76');
    await type('20 minutes');
    expect(shown()).toBe('1 statement of 76');
    expect(heard).toEqual([]);
    await expect.poll(told).toEqual(['1 statement of 76', 'No statement on record has “20 minutes”: these come nearest.']);
    await type('20 minutes o');
    expect(told()[1]).toBe('No statement on record has “20 minutes”: these come nearest.');
    listening.disconnect();
  });

  it('keeps the focus in the box while one types, and says where there is nothing', async () => {
    await open({ kind: 'nothing' }, { search: () => [] });
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.keyboard('xyzzy');
    await expect.element(page.getByRole('searchbox')).toHaveValue('xyzzy');
    expect(lines(document.body)).toContain('We hold nothing close to these words.');
  });

  it('is emptied by Escape, which closes nothing then', async () => {
    const escapes: boolean[] = [];
    await open(summary);
    const listen = (event: KeyboardEvent): void => { escapes.push(event.defaultPrevented); };
    document.addEventListener('keydown', listen);
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.keyboard('ab{Escape}');
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
    expect(lines(document.body)).toContain('The Daily Specimen');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', listen);
    // The two letters, then the second Escape: what emptied the box was kept from the page.
    expect(escapes).toEqual([false, false, false]);
  });

  it('is emptied by a button of ours, by pointer or key, which is there while there is something to empty', async () => {
    await open(summary, { search: () => [escobar] });
    for (const press of [() => choose('Clear the search').click(), () => userEvent.keyboard('{Tab}{Enter}')]) {
      await expect.element(choose('Clear the search')).not.toBeInTheDocument();
      await userEvent.click(page.getByRole('searchbox'));
      await userEvent.keyboard('Pablo');
      await expect.element(page.getByRole('searchbox', { name: 'Search the record', exact: true })).toHaveValue('Pablo');
      await press();
      await expect.element(page.getByRole('searchbox')).toHaveValue('');
      await expect.element(page.getByRole('searchbox')).toHaveFocus();
    }
    expect(lines(document.body)).toContain('The Daily Specimen');
  });
});

describe('where there is no page to sum up', () => {
  it.each<[PopupState, string[]]>([
    [{ kind: 'nothing' }, ['Nothing here that we hold', 'This page is about something else, or words it in a way we do not recognise. One incident is on record:',
      'President Trump’s Twitter account, gone for 11 minutes', '76 statements, 150 sources.',
      'Or select a sentence in the page and choose Who had this first? from the right-click menu.']],
    [{ kind: 'unread', host: 'harbour.example' }, ['Not looked at yet', 'By itself First Reported reads only the news sites that the record knows. harbour.example is not one of them.',
      'It is read here, in your browser. Nothing is sent.']],
    [{ kind: 'withheld', host: 'theolympian.com' }, ['The browser asks before we read', 'The record knows theolympian.com, but the browser has not given First Reported leave to read it.']],
    [{ kind: 'forbidden' }, ['We may not read this page', 'The browser keeps extensions out of its own pages, its viewer for PDF, its reader view and the add-on stores. Open a news article and try again.']],
    [{ kind: 'reading' }, ['Reading the page…']],
    [{ kind: 'language' }, ['Pages in this language are left alone', 'The settings say which languages are annotated, and this page’s is not among them.']],
    [{ kind: 'off', host: 'theolympian.com', scope: 'site' }, ['Switched off on this site', 'theolympian.com', 'Nothing is read or marked here.']],
    [{ kind: 'changed' }, ['The page changed meanwhile', 'What was found no longer fits it.']],
    [{ kind: 'failed' }, ['The page could not be read', 'Reload the page; if that does not help, the extension.']],
  ])('says why: %j', async (state, said) => {
    expect(await read(state)).toEqual(expect.arrayContaining(said));
  });

  it('offers to read the page, once or always', async () => {
    const onRead = vi.fn();
    const onAlways = vi.fn();
    await open({ kind: 'unread', host: 'harbour.example' }, { onRead, onAlways });
    await choose('Look at this page').click();
    await choose('Always on this site').click();
    expect([onRead.mock.calls.length, onAlways.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers to read a site that the browser withholds', async () => {
    const onRead = vi.fn();
    const onAlways = vi.fn();
    await open({ kind: 'withheld', host: 'theolympian.com' }, { onRead, onAlways });
    await choose('Read this page').click();
    await choose('Always on this site').click();
    expect([onRead.mock.calls.length, onAlways.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers to switch a site on again, and to look again', async () => {
    const onSwitchOn = vi.fn();
    const onRead = vi.fn();
    await open({ kind: 'off', host: 'theolympian.com', scope: 'site' }, { onSwitchOn });
    await choose('Turn on').click();
    expect(onSwitchOn).toHaveBeenCalledWith('site');
    for (const kind of ['changed', 'failed'] as const) {
      await open({ kind }, { onRead });
      await choose('Look again').click();
    }
    expect(onRead).toHaveBeenCalledTimes(2);
  });

  it('opens the incident, from the head and from where it is named', async () => {
    const onIncident = vi.fn();
    await open({ kind: 'nothing' }, { onIncident });
    await choose('The incident').click();
    await choose('President Trump’s Twitter account, gone for 11 minutes').click();
    expect(onIncident.mock.calls).toEqual([['trump-twitter-2017'], ['trump-twitter-2017']]);
  });

  it('leaves out the day of a database that did not open', async () => {
    expect(lines(await open({ kind: 'failed' }, { release: null })).join(' ')).not.toContain('Database of');
  });
});

describe('by keyboard', () => {
  it('reaches everything in the order in which it is read', async () => {
    await open(summary);
    const reached: string[] = [];
    for (let step = 0; step < 15; step += 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      reached.push(activeElement?.getAttribute('aria-label') ?? (activeElement instanceof HTMLInputElement ? activeElement.type : activeElement?.textContent ?? ''));
    }
    expect(reached).toEqual([
      'The incident', 'Settings', 'radio', 'For what', '1 more possible', 'TechCrunch 14', 'CNN 5', 'Twitter 4', 'BuzzFeed News 2', 'Show 3 more origins', 'radio', 'search',
      '11 minutes elsewhere, 10 here Twitter The account was back after ten minutes.', '“So it might be that” left out TechCrunch I did a mistake.',
      'Not settled TechCrunch or BuzzFeed News He was employed through Pro Unlimited',
    ]);
  });
});
