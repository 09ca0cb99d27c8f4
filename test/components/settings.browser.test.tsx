import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Settings, type SettingsProps } from '../../components/settings/Settings';
import { clear, lines, settled, show } from './show';
import { settingsProps, settingsStates } from './settings-views';

async function open(more: Partial<SettingsProps> = {}): Promise<HTMLElement> {
  return show(<Settings {...settingsProps(more)} />);
}

const button = (name: string): ReturnType<typeof page.getByRole> => page.getByRole('button', { name, exact: true });
const radio = (name: string): ReturnType<typeof page.getByRole> => page.getByRole('radio', { name });
const choices = settingsProps().choices;

/** What the specimen paints, by the style of its line. */
const linesOfSpecimen = (): string[] => [...document.querySelectorAll('.fr-specimen-text > span')].map((text) => {
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(text);
  return textDecorationLine === 'none' ? 'none' : textDecorationStyle;
});

afterEach(clear);

describe('how much is shown', () => {
  it('is chosen once for marks and margin together', async () => {
    const onChoose = vi.fn();
    await open({ onChoose });
    await expect.element(radio('Marks and margin')).toBeChecked();
    for (const name of ['Marks only', 'Margin only', 'Off']) await radio(name).click();
    expect(onChoose.mock.calls).toEqual([[{ look: 'marks', rail: false }], [{ look: 'margin' }], [{ look: 'off' }]]);
  });

  it.each([
    ['usual', ['none', 'solid', 'dashed'], 3], ['every', ['dotted', 'solid', 'dashed'], 0], ['margin', ['none', 'none', 'none'], 3], ['off', ['none', 'none', 'none'], 0],
  ])('is seen beside the choices: %s', async (state, painted, margins) => {
    await show(<Settings {...settingsProps(settingsStates[state])} />);
    expect(linesOfSpecimen()).toEqual(painted);
    expect(document.querySelectorAll('.fr-specimen-margin')).toHaveLength(margins);
  });

  it('shows no choice as taken that was not stored', async () => {
    function Page(): VNode {
      const [failures, setFailures] = useState(0);
      const fail = (): void => setFailures(failures + 1);
      const notice = failures === 0 ? null : { text: 'This was not saved.', onClose: fail };
      return <Settings {...settingsProps({ notice, onChoose: fail, onEverywhere: fail })} />;
    }
    await show(<Page />);
    await radio('Off').click();
    await page.getByRole('switch', { name: 'Faint dots under every passage' }).click();
    await page.getByRole('switch', { name: 'On every site' }).click();
    await page.getByRole('checkbox', { name: 'Turkish' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('This was not saved.');
    await expect.element(radio('Marks and margin')).toBeChecked();
    await expect.element(radio('Off')).not.toBeChecked();
    await expect.element(page.getByRole('switch', { name: 'Faint dots under every passage' })).not.toBeChecked();
    await expect.element(page.getByRole('switch', { name: 'On every site' })).not.toBeChecked();
    await expect.element(page.getByRole('checkbox', { name: 'Turkish' })).toBeChecked();
  });
});

describe('where it runs', () => {
  it('says how many sites are on record, lists them, and what the browser withholds', async () => {
    const onAllow = vi.fn();
    const shown = await open({ onAllow });
    expect(lines(shown)).toEqual(expect.arrayContaining(['On the 7 news sites that the record knows', 'Your browser withholds 2 of them. Allow them']));
    expect(lines(shown)).not.toContain('techcrunch.com');
    await button('Show them').click();
    expect(lines(shown)).toContain('techcrunch.com');
    await button('Allow them').click();
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('asks for every site, and gives single ones back', async () => {
    const onEverywhere = vi.fn();
    const onTakeBack = vi.fn();
    const onForgetLook = vi.fn();
    await open({ onEverywhere, onTakeBack, onForgetLook });
    await page.getByRole('switch', { name: 'On every site' }).click();
    await button('Take back: harbour-notes.example').click();
    await button('Remove: gazette.example').click();
    expect([onEverywhere.mock.calls, onTakeBack.mock.calls, onForgetLook.mock.calls]).toEqual([[[true]], [['*://harbour-notes.example/*']], [['gazette.example']]]);
  });
});

describe('languages of pages', () => {
  it('are those of the databases, by name, and all until one is taken away', async () => {
    const onChoose = vi.fn();
    await open({ onChoose });
    expect([...document.querySelectorAll('.fr-tick')].map((tick) => tick.textContent)).toEqual(['English', 'French', 'German', 'Spanish', 'Turkish']);
    await page.getByRole('checkbox', { name: 'French' }).click();
    expect(onChoose.mock.calls).toEqual([[{ languages: ['de', 'en', 'es', 'tr'] }]]);
  });

  it('are marked where no more of them is read than what they quote in English', async () => {
    const shown = await open({ languages: ['en', 'de', 'da', 'hi'] });
    expect([...shown.querySelectorAll('.fr-tick')].map((tick) => lines(tick).join(' '))).toEqual([
      'Danish English quotations only', 'English', 'German', 'Hindi English quotations only',
    ]);
  });

  it('are all again, those of later databases among them, when the last is chosen', async () => {
    const onChoose = vi.fn();
    await open({ onChoose, choices: { ...choices, languages: ['de', 'en', 'es', 'tr'] } });
    await page.getByRole('checkbox', { name: 'French' }).click();
    expect(onChoose.mock.calls).toEqual([[{ languages: null }]]);
  });

  it('may be none, and what that means is said', async () => {
    expect(lines(await open({ choices: { ...choices, languages: [] } }))).toContain('With no language chosen, only pages that name no language are annotated.');
  });
});

describe('what is hidden', () => {
  it('is listed in its own words, and brought back one by one', async () => {
    const onBringBack = vi.fn();
    const onUnreject = vi.fn();
    const shown = await open({ onBringBack, onUnreject });
    expect(lines(shown)).toEqual(expect.arrayContaining([
      'Duysak compared himself to Pablo Escobar.', 'No longer on record', 'p/gone', 'The coffee machine was back within ten minutes.', 'not: The account was gone for some minutes.',
    ]));
    await button('Bring back: Duysak compared himself to Pablo Escobar.').click();
    await button('Bring back: The coffee machine was back within ten minutes.').click();
    expect([onBringBack.mock.calls, onUnreject.mock.calls]).toEqual([[['p/escobar']], [['p/minutes The coffee machine was back within ten minutes.']]]);
  });

  it('keeps the focus near when a row goes', async () => {
    function Page(): VNode {
      const [muted, setMuted] = useState(settingsProps().muted);
      return <Settings {...settingsProps({ muted, onBringBack: (key) => setMuted(muted.filter((entry) => entry.key !== key)) })} />;
    }
    await show(<Page />);
    await button('Bring back: Duysak compared himself to Pablo Escobar.').click();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Bring back: No longer on record');
  });

  it('is said to be nothing where there is nothing', async () => {
    expect(lines(await open({ muted: [], rejected: [] }))).toContain('No statement is muted, and no passage is marked as another statement.');
  });
});

describe('keys', () => {
  it('are shown as they are on the keyboard, with the way to change them', async () => {
    const onKeys = vi.fn();
    const shown = await open({ onKeys });
    expect([...document.querySelectorAll('.fr-keys')].map((keys) => [...keys.children].map((key) => key.textContent).join(' '))).toEqual(['Alt Shift .', 'Alt Shift ,', 'Alt Shift 0']);
    expect(lines(shown)).toContain('no keys');
    await button('Change them in your browser').click();
    expect(onKeys).toHaveBeenCalledOnce();
  });
});

describe('what is stored', () => {
  it('is told in plain words, with the room that it takes where the browser tells', async () => {
    expect(lines(await open()).join(' | ')).toContain('Sites with a look of their own | 2 | Muted statements | 2 | Passages marked “not this statement” | 1 | Room taken by all choices | 1.4 KB');
    expect(lines(await open({ bytes: null })).join(' ')).not.toContain('Room taken');
  });

  it('is forgotten only after one question, in the page', async () => {
    const onReset = vi.fn();
    await open({ onReset });
    await button('Reset…').click();
    await settled();
    expect(document.activeElement?.textContent).toBe('Keep them');
    await userEvent.keyboard('{Enter}');
    expect(onReset).not.toHaveBeenCalled();
    expect(lines(document.body).join(' ')).not.toContain('Forget all choices');
    await button('Reset…').click();
    await button('Forget them').click();
    expect(onReset).toHaveBeenCalledOnce();
  });

  it.each(['Keep them', 'Forget them'])('gives the focus back once the question is answered: %s', async (answer) => {
    await open();
    (button('Reset…').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Keep them')).toHaveFocus();
    (button(answer).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(answer)).not.toBeInTheDocument();
    await expect.element(button('Reset…')).toHaveFocus();
  });

  it('is read out of a file that the reader chooses', async () => {
    const onLoad = vi.fn();
    await open({ onLoad });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File(['{}'], 'settings.json'));
    if (input !== null) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onLoad.mock.calls.map(([file]) => (file as File).name)).toEqual(['settings.json']);
    expect(input?.files).toHaveLength(0);
  });

  it('can be taken back to what it was, where the notice offers that', async () => {
    const onUndo = vi.fn();
    const onClose = vi.fn();
    await open({ notice: { text: 'The file’s settings are taken over.', onUndo, onClose } });
    await button('Undo').click();
    await button('Close').click();
    expect([onUndo.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  it.each([['partly', 'Some of what is stored could not be read.'], ['unavailable', 'The browser’s storage could not be read.']] as const)('says what is amiss: %s', async (trouble, sentence) => {
    expect(lines(await open({ trouble })).join(' ')).toContain(sentence);
  });
});

describe('the promise', () => {
  it('has a place to link to, says what it means and where it is proved', async () => {
    const shown = await open();
    expect(shown.querySelector('#privacy h2')?.textContent).toBe('Sends nothing');
    expect(shown.querySelector('#privacy code')?.textContent).toMatch(/^test\/e2e\/.*\.test\.ts$/);
  });
});

describe('right to left', () => {
  it('mirrors the page, and nothing runs over its edge', async () => {
    document.documentElement.dir = 'rtl';
    await open();
    const { scrollWidth, clientWidth } = document.documentElement;
    document.documentElement.removeAttribute('dir');
    expect(scrollWidth).toBe(clientWidth);
  });
});
