import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteCard, type NoteCardProps } from '../../components/note/NoteCard';
import type { NoteView } from '../../core/view/shapes';
import { Card } from './card';
import { clear, lines, show, showAgain } from './show';
import { carrier, creditsMistaken, creditsNobody, figureDiffers, hedgeDropped, likelyLater, noteFixture, ownReport, unsettled, wordChanged } from './views';

async function read(note: NoteView, props: Partial<NoteCardProps> = {}): Promise<string[]> {
  return lines(await show(<Card note={note} form="full" {...props} />));
}

afterEach(clear);

/** Red, green and blue of an element near its end, in the space before its text. */
async function lowestColour(element: Element): Promise<readonly number[]> {
  const picture = await page.screenshot({ element, base64: true, save: false });
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))]));
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  context?.drawImage(bitmap, -6, 4 - bitmap.height);
  return Array.from(context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? []);
}

describe('what a note says', () => {
  it('names the earliest report at the top, then its time, then this page against it', async () => {
    expect((await read(noteFixture())).slice(0, 4)).toEqual([
      'Earliest report we hold', 'TechCrunch', '29 Nov 2017, before 23:45 UTC', 'This page credits TechCrunch. It came out at least 15 h 55 min after the earliest report we hold.',
    ]);
  });

  it('says that the words are the same, and gives them', async () => {
    expect(await read(noteFixture())).toEqual(expect.arrayContaining(['The same words', 'Bahtiyar Duysak · As spoken', 'I had a wild time in America']));
  });

  it('heads a changed quotation with the change itself and sets both wordings under one another', async () => {
    const said = await read(hedgeDropped);
    const from = said.indexOf('“So it might be that” is left out');
    expect(said.slice(from, from + 4)).toEqual([
      '“So it might be that” is left out', 'Bahtiyar Duysak · As spoken', 'So it might be that I did a mistake.', 'This page',
    ]);
    expect(said).toContain('The earliest words leave room for doubt; these do not.');
    expect(said).toContain('The same wording is in Bustle and Tech Times.');
  });

  it('shows by a shade that there is more below, until its end is reached', async () => {
    await show(<Card note={hedgeDropped} form="full" />);
    const middle = document.querySelector<HTMLElement>('.fr-card-middle');
    if (middle === null) throw new Error('There is no card.');
    const paper = [255, 255, 255];
    const card = middle.closest<HTMLElement>('.fr-card');
    card?.style.setProperty('animation', 'none');
    card?.style.setProperty('max-block-size', 'none');
    expect(await lowestColour(middle)).toEqual(paper);
    card?.style.setProperty('max-block-size', '300px');
    expect(await lowestColour(middle)).not.toEqual(paper);
    middle.scrollTo(0, middle.scrollHeight);
    expect(await lowestColour(middle)).toEqual(paper);
  });

  it('where there is little room is scrolled under its head, inside its round corners: Firefox squares those beside a scroll bar', async () => {
    const shown = await show(<div data-low style="--fr-room: 200px"><Card note={hedgeDropped} form="full" onMute={vi.fn()} /></div>);
    const card = shown.querySelector<HTMLElement>('.fr-card');
    card?.style.setProperty('animation', 'none');
    const scrolled = [...shown.querySelectorAll<HTMLElement>('.fr-card, .fr-card *')].filter((element) => getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight);
    expect(scrolled.map((element) => getComputedStyle(element).borderTopRightRadius)).toEqual(['0px']);
    expect(card?.getBoundingClientRect().height).toBe(200);
    scrolled[0]?.scrollTo(0, 5_000);
    const foot = shown.querySelector('.fr-card-foot')?.getBoundingClientRect();
    expect(foot?.bottom).toBeCloseTo(card?.getBoundingClientRect().bottom ?? 0, 0);
    expect(shown.querySelector('.fr-card-head')?.getBoundingClientRect().top).toBe(card?.getBoundingClientRect().top);
  });

  it('is no second banner or end of the page to a screen reader', async () => {
    await show(<Card note={noteFixture()} form="full" onClose={() => undefined} onMute={() => undefined} />);
    expect(page.getByRole('button', { name: 'Mute' }).elements()).toHaveLength(1);
    for (const landmark of ['banner', 'contentinfo'] as const) expect(page.getByRole(landmark).elements()).toEqual([]);
  });

  it('tells a screen reader of the hole that others see', async () => {
    await show(<Card note={hedgeDropped} form="full" />);
    const hole = document.querySelector('.fr-blank');
    expect(hole?.querySelector(':not([aria-hidden])')?.textContent).toBe('nothing here');
    expect(hole?.querySelector('[aria-hidden="true"]')?.textContent).toBe('So it might be that');
  });

  it('tints the words that only one side has, and no blanks', async () => {
    await show(<Card note={wordChanged} form="full" />);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['did', 'had']);
    expect(document.querySelector('.fr-blank')).toBeNull();
  });

  it('lists figures with who gives which, this page’s at the top, and judges none', async () => {
    const said = await read(figureDiffers);
    const from = said.indexOf('The figure differs');
    expect(said.slice(from, from + 8)).toEqual(['The figure differs', '10', 'This page · Fox 13', '11', 'Twitter, CNN and The Hill', '12', 'entertainment.ie', 'Having a figure earliest does not make it right.']);
    expect(said).toContain('Earliest newsroom we hold: BuzzFeed News, 3 Nov 2017, 00:20 UTC.');
  });

  it('says in how many forms it is in print where none is known to be nearest, and sets nothing against it', async () => {
    const said = await read(noteFixture({ wording: { ...noteFixture().wording, reference: null, diff: [], forms: 3 } }));
    expect(said).toEqual(expect.arrayContaining(['It is in print in 3 forms.', 'Which of them is nearest to what was said is not known.']));
    expect(said).not.toContain('The same words');
  });

  it('says of a translation that it is one', async () => {
    const reference = { text: 'Ich hatte eine wilde Zeit', language: 'de', form: 'translated' } as const;
    expect(await read(noteFixture({ wording: { ...noteFixture().wording, reference } })))
      .toEqual(expect.arrayContaining(['The same words as a translation on record', 'Bahtiyar Duysak · In translation']));
  });

  it('says of a page of the earliest’s own outlet that it is one, and not that it credits itself', async () => {
    expect(await read(noteFixture({ credit: { status: 'own', names: ['TechCrunch'], reach: 'article', mistaken: [] } }))).toContain('This page is from TechCrunch itself. It came out at least 15 h 55 min after the earliest report we hold.');
  });

  it('names the first few who give a figure, and counts the rest', async () => {
    const names = ['Twitter', 'CNN', 'The Hill', 'NPR', 'Axios', 'Vox'];
    expect(await read({ ...figureDiffers, figures: [{ figure: { value: 11 }, names }] })).toContain('Twitter, CNN, The Hill, NPR and 2 more');
  });

  it('shows what a rounded figure rounds', async () => {
    const said = await read({ ...figureDiffers, flag: { mark: 'ordinary' }, mark: 'ordinary', figures: [{ figure: { value: 11 }, names: ['Twitter'] }], wording: { ...figureDiffers.wording, kind: 'figure-rounded', figure: { value: 10, bound: 'about' } } });
    expect(said).toEqual(expect.arrayContaining(['The figure is rounded', 'about 10', '11', 'Twitter']));
  });

  it('names all where it is not settled, with the spans in words and whose hour is least known', async () => {
    const said = await read(unsettled);
    expect(said.slice(0, 2)).toEqual(['Not settled between', 'TechCrunch and BuzzFeed News']);
    expect(said).toEqual(expect.arrayContaining([
      'We hold BuzzFeed News only through The Olympian.', 'This page names no source for it.',
      'Either may have been earlier: the times overlap, and neither credits the other.', 'The hour least known is that of BuzzFeed News.',
    ]));
  });

  it('says on request on what an inference rests, and before that how this page stands to it', async () => {
    const inference = `${'all who cite it do so on 30 November; '.repeat(6)}it cites nobody`;
    const said = await read({ ...creditsNobody, inference });
    expect(said).toEqual(expect.arrayContaining(['Likely the earliest report we hold', 'This page names no source for it.', 'It likely came out at least 40 min after the earliest report we hold.']));
    const fold = page.getByRole('button', { name: /^What this rests on/ });
    await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
    // One line of the card, however much it is.
    expect(fold.element().getBoundingClientRect().height).toBeLessThan(50);
    (fold.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(inference)).toBeVisible();
  });

  it('says lateness that is inferred as likely, apart and quietly, and of a page without a zone what that takes', async () => {
    const said = await read(likelyLater);
    const at = said.indexOf('This page names no source for it.');
    expect(said[at + 1]).toBe('It likely came out at least 6 h 15 min after the earliest report we hold. Its date states no time zone; that of its outlet is assumed.');
    expect(document.querySelector('.fr-plum')).toBeNull();
    await expect.element(page.getByText(/^It likely came out/)).toHaveClass('fr-soft');
    expect(await read({ ...likelyLater, order: { relation: 'after', certainty: 'likely', minutes: 170 } })).toContain('It likely came out at least 2 h 50 min after the earliest report we hold.');
  });

  it('says it as likely of a page that credits somebody too, and outright where it is proved', async () => {
    const credit = { status: 'earliest', names: ['TechCrunch'], reach: 'article', mistaken: [] } as const;
    expect(await read({ ...likelyLater, credit })).toEqual(expect.arrayContaining(['This page credits TechCrunch.', expect.stringMatching(/^It likely came out at least 6 h 15 min after/)]));
    expect(await read({ ...likelyLater, credit, order: { relation: 'after', certainty: 'known', minutes: 375 } }))
      .toContain('This page credits TechCrunch. It came out at least 6 h 15 min after the earliest report we hold.');
  });

  it('names the sources that a page credits, and not how likely late it is, where these do not say it', async () => {
    expect((await read({ ...creditsMistaken, order: likelyLater.order })).join('\n')).not.toContain('likely');
  });

  it('says when a credited source does not say it', async () => {
    expect(await read(creditsMistaken)).toContain('This page credits Twitter, whose own publications, as far as we have read them, do not say it.');
  });

  it('says when the page is itself the earliest', async () => {
    expect((await read(ownReport)).slice(0, 4)).toEqual(['Earliest report we hold', 'This page', '29 Nov 2017, before 23:45 UTC, PCMag', 'Nobody else we hold carries it.']);
  });

  it('says when the page is older than all we hold', async () => {
    const older = noteFixture({ heading: 'older', order: { relation: 'before', minutes: 90 }, flag: { mark: 'own', earlier: true } });
    expect(await read(older)).toEqual(expect.arrayContaining(['This page', 'By its own date this page is at least 1 h 30 min earlier than any report we hold.']));
  });

  it('says on how many inferences a likely answer rests, and each by itself', async () => {
    await read(noteFixture({ heading: 'likely', inference: 'Courier: a shadow\nHerald, Mail: no zone is printed' }));
    await page.getByRole('button', { name: 'What this rests on 2 inferences' }).click();
    expect(lines(document.body)).toEqual(expect.arrayContaining(['Courier: a shadow', 'Herald, Mail: no zone is printed']));
  });

  it('says nothing of what the page does with a statement that it may not make', async () => {
    const answer = { ...creditsNobody, possible: true };
    const said = (await read(answer, { here: { at: 1, of: 3 }, onHere: () => undefined })).join('\n');
    expect(said).toContain('1 of 3 near these words');
    expect(said).toContain('Why is this shown?');
    expect(said).not.toMatch(/This page (?:names|credits|is)|marked\?/);
  });

  it('says that there is one report only, and that a match is only possible', async () => {
    expect(await read(noteFixture({ heading: 'sole', possible: true }))).toEqual(expect.arrayContaining(['The only report we hold', 'A possible match, not marked on the page:', 'Duysak had a wild time in America.']));
  });

  it('does not say that an hour would settle what others leave open, and names all of which as little is known', async () => {
    const said = (await read({ ...unsettled, missing: ['SlashGear', 'The Wire'] })).join('\n');
    expect(said).toContain('The hour least known is that of SlashGear and The Wire.');
    expect(said).not.toContain('settle it');
  });

  it('says that one report only has the figure, where others carry the statement with another', async () => {
    const said = await read(noteFixture({ heading: 'sole-figure', others: 84 }));
    expect(said[0]).toBe('The only report with this figure that we hold');
    expect(said).not.toContain('The only report we hold');
  });

  it('never calls anything first, true, false, original, copied, wrong or a scoop', async () => {
    for (const note of [noteFixture(), hedgeDropped, wordChanged, figureDiffers, unsettled, creditsNobody, creditsMistaken, ownReport]) {
      expect((await read(note)).join(' ')).not.toMatch(/\b(?:first|true|false|original|copied|wrong|fake|scoop)\b/i);
    }
  });
});

describe('a glance', () => {
  it('says who, when and whom the page credits, and has nothing to press', async () => {
    const shown = await show(<Card note={hedgeDropped} form="glance" onClose={() => undefined} />);
    expect(lines(shown)).toEqual([
      'Earliest report we hold', 'TechCrunch', '29 Nov 2017, before 23:45 UTC', 'This page credits TechCrunch. It came out at least 15 h 55 min after the earliest report we hold.', '“So it might be that” left out',
    ]);
    expect(shown.querySelectorAll('button, a, input')).toHaveLength(0);
  });
});

describe('what is folded', () => {
  it('is summed up beside its title, and opens on request', async () => {
    await show(<Card note={hedgeDropped} form="full" />);
    const others = page.getByRole('button', { name: /^4 others carry it/ });
    await expect.element(others).toHaveTextContent('4 others carry it 2 with, 2 without “might be”');
    await others.click();
    await expect.element(others).toHaveAttribute('aria-expanded', 'true');
    expect(lines(document.body)).toEqual(expect.arrayContaining(['Metro 30 Nov 2017, 12:00 UTC', 'other words · credits nobody']));
  });

  it('tells how the time is known', async () => {
    await show(<NoteCard note={noteFixture()} form="full" />);
    await page.getByRole('button', { name: '29 Nov 2017, before 23:45 UTC' }).click();
    expect(lines(document.body).join(' ')).toContain('Proved: 29 or 30 Nov 2017. day in the address, in California');
  });

  it('tells why the passage was taken for this statement', async () => {
    await show(<NoteCard note={noteFixture({ why: { ...noteFixture().why, corrected: [['Dusyak', 'Duysak']], score: 0.87 } })} form="full" />);
    await page.getByRole('button', { name: 'Why is this marked?' }).click();
    expect(lines(document.body)).toEqual(expect.arrayContaining([
      'The words are close to a recorded wording', 'Words that count: wild · time · America', '“Dusyak” was read as “Duysak”', 'Likeness: 87%',
    ]));
  });

  it('says at once how many others carry the statement, and who they are once that is known', async () => {
    const note = noteFixture({ others: 1 });
    await show(<Card note={note} others={null} form="full" />);
    const fold = page.getByRole('button', { name: /^1 other carries it/ });
    await fold.click();
    expect(lines(document.body)).not.toContain('Metro 30 Nov 2017, 12:00 UTC');
    await showAgain(<Card note={note} others={[carrier('Metro')]} form="full" />);
    expect(lines(document.body).some((line) => line.startsWith('Metro'))).toBe(true);
    await showAgain(<Card note={note} others="lost" form="full" />);
    expect(lines(document.body)).toContain('The record could not be reached. Reload the page; if that does not help, the extension.');
  });

  it('names those who credit somebody that does not say it', async () => {
    await show(<Card others={[carrier('Metro')]} note={noteFixture({ others: 1, mistaken: [{ name: 'Metro', credited: 'Twitter' }] })} form="full" />);
    await page.getByRole('button', { name: /^1 other carries it/ }).click();
    expect(lines(document.body)).toContain('Metro credits Twitter, whose own publications do not say it.');
  });
});

describe('links', () => {
  it('open elsewhere, say so, and tell the other page nothing of this one', async () => {
    await show(<NoteCard note={noteFixture()} form="full" />);
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).toEqual(['TechCrunch, opens in a new tab', 'Look for it in the Web Archive, opens in a new tab']);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
  });
});

describe('deeds', () => {
  it('says that it has copied, and offers to copy again after a while', async () => {
    await show(<NoteCard note={noteFixture()} form="full" onCopy={() => Promise.resolve()} />);
    await page.getByRole('button', { name: 'Copy credit line' }).click();
    await expect.element(page.getByRole('button', { name: 'On the clipboard' })).toBeVisible();
    // Beside the button: in it a place that is read out would be part of its name.
    await expect.element(page.getByRole('status')).toHaveTextContent('On the clipboard');
    expect(page.getByRole('status').element().closest('button')).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Copy credit line' }), { timeout: 4000 }).toBeVisible();
  });

  it('says where copying was refused', async () => {
    await show(<NoteCard note={noteFixture()} form="full" onCopy={() => Promise.reject(new Error('not allowed'))} />);
    await page.getByRole('button', { name: 'Copy credit line' }).click();
    await expect.element(page.getByRole('button', { name: 'The browser did not let us copy' })).toBeVisible();
  });

  it('offers nothing that it was given no callback for', async () => {
    const said = await read(noteFixture(), { onMute: () => undefined });
    expect(said).toContain('Mute');
    expect(said).not.toContain('Copy credit line');
  });

  it('asks for the next note, the next on these words, and to be closed', async () => {
    const onStep = vi.fn();
    const onHere = vi.fn();
    const onClose = vi.fn();
    await show(<NoteCard note={noteFixture()} form="full" place={{ at: 2, of: 5 }} onStep={onStep} here={{ at: 1, of: 3 }} onHere={onHere} onClose={onClose} />);
    expect(lines(document.body)).toEqual(expect.arrayContaining(['2 of 5', '1 of 3 here']));
    await page.getByRole('button', { name: 'Next note', exact: true }).click();
    await page.getByRole('button', { name: 'Previous note on these words' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect([onStep.mock.calls, onHere.mock.calls, onClose.mock.calls.length]).toEqual([[[1]], [[-1]], 1]);
  });
});

describe('by keyboard', () => {
  const everything = {
    form: 'full', focus: true, place: { at: 2, of: 5 },
    onStep: () => undefined, onClose: () => undefined, onCopy: () => undefined, onNotThis: () => undefined, onMute: () => undefined,
  } as const satisfies Partial<NoteCardProps>;

  it('focus goes into the card, and into it again when the note changes', async () => {
    await show(<Card note={noteFixture()} {...everything} />);
    const card = document.querySelector('[role="dialog"]');
    expect(document.activeElement).toBe(card);
    expect(card?.getAttribute('aria-label')).toBe('Note: Duysak had a wild time in America.');
    document.querySelector<HTMLElement>('a')?.focus();
    await showAgain(<Card note={hedgeDropped} {...everything} />);
    expect(document.activeElement).toBe(card);
  });

  it('everything is reached in the order in which it is read', async () => {
    await show(<Card note={hedgeDropped} {...everything} />);
    const reached: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      reached.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
    }
    expect(reached).toEqual([
      'Previous note', 'Next note', 'Close', '29 Nov 2017, before 23:45 UTC', '4 others carry it 2 with, 2 without “might be”', 'Why is this marked?',
      'TechCrunch, opens in a new tab', 'Look for it in the Web Archive, opens in a new tab', 'Copy credit line', 'Copy credit line as Markdown', 'Not this statement', 'Mute',
    ]);
  });

  it('Enter and the space bar open what is folded, and focus stays', async () => {
    await show(<Card note={hedgeDropped} {...everything} />);
    const why = document.querySelectorAll<HTMLElement>('.fr-fold-head')[1];
    why?.focus();
    await userEvent.keyboard('{Enter}');
    expect(lines(document.body)).toContain('The words are close to a recorded wording');
    await userEvent.keyboard(' ');
    expect(lines(document.body)).not.toContain('The words are close to a recorded wording');
    expect(document.activeElement).toBe(why);
  });
});
