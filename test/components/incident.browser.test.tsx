import type { VNode } from 'preact';
import { page, userEvent } from 'vitest/browser';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IncidentPage, UnknownIncident } from '../../components/incident/IncidentPage';
import { layoutPanel } from '../../components/incident/timeline-layout';
import { incidentView } from '../../core/view/incident/incident-view';
import { packs } from '../../data';
import { clear, faults, lines, prefer, settled, show, showAgain } from './show';

const [pack] = packs;
if (pack === undefined) throw new Error('no incident is compiled');
const incident = incidentView(pack);

/** The page, keeping open what is opened, as its own page does. */
function incidentPage(claim: string | null, onExport?: () => void): VNode {
  const onClaim = (chosen: string | null): void => { void showAgain(incidentPage(chosen, onExport)); };
  return <IncidentPage incident={incident} claim={claim} onClaim={onClaim} {...(onExport !== undefined && { onExport })} />;
}

function button(shown: HTMLElement, name: string): HTMLButtonElement {
  const found = [...shown.querySelectorAll('button')].find((one) => one.innerText.trim().startsWith(name));
  if (found === undefined) throw new Error(`no button "${name}"`);
  return found;
}

function choose(shown: HTMLElement, label: string, value: string): void {
  const select = [...shown.querySelectorAll('label')].find((one) => one.innerText.startsWith(label))?.querySelector('select');
  if (select === null || select === undefined) throw new Error(`no choice "${label}"`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const statementsShown = (shown: HTMLElement): number => shown.querySelectorAll('.fr-mx-row').length;

beforeEach(() => page.viewport(1280, 900));
afterEach(clear);

/** How much bluer than red some pixel of an element is, 0 to 255. */
async function bluest(element: Element): Promise<number> {
  const picture = await page.screenshot({ element, base64: true, save: false });
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() };
  return data.reduce((most, red, at) => (at % 4 === 0 ? Math.max(most, (data[at + 2] ?? 0) - red) : most), 0);
}

describe('the incident page', () => {
  it.each(['light', 'dark'] as const)('has nothing blue in its box to search in, as Chromium’s own cross is: %s', async (scheme) => {
    await prefer({ scheme });
    const shown = await show(incidentPage(null));
    const box = shown.querySelector<HTMLInputElement>('input[type=search]');
    if (box === null) throw new Error('There is no box to search in.');
    await userEvent.fill(box, 'Pablo');
    await userEvent.hover(box);
    const most = await bluest(box);
    await prefer({ scheme: 'light' });
    expect(most).toBeLessThan(60);
  });

  it.each([1280, 390])('needs no more than %i pixels', async (width) => {
    await page.viewport(width, 900);
    const shown = await show(incidentPage('did-a-mistake'));
    // What scrolls by itself may be as wide as it needs inside.
    const wide = [...shown.querySelectorAll('*')].filter((element) => element.closest('.fr-unseen, svg *, .fr-mx-scrolls *, .fr-scroll *, .fr-flow *') === null
      && element.getBoundingClientRect().right > width + 1).map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
    expect(wide).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('is printed on the width of a sheet', async () => {
    await page.viewport(794, 900);
    await prefer({ medium: 'print' });
    const shown = await show(incidentPage('was-a-contractor'));
    const wide = [...shown.querySelectorAll('*')].filter((element) => element.closest('.fr-unseen, svg *') === null && element.getBoundingClientRect().right > 795)
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
    await prefer({});
    expect(wide).toEqual([]);
  });

  it('says in a sentence how its counts go together', async () => {
    const { pages, counts: { texts, reprints, times } } = incident;
    const said = lines(await show(incidentPage(null))).find((line) => line.startsWith(`The ${String(pages)} sources are`));
    expect(said).toBe(`The ${String(pages)} sources are ${String(texts)} texts, ${String(reprints)} reprints (counted with their texts) and 1 that states none of this. In these texts the statements stand ${times.toLocaleString('en-GB')} times in all.`);
  });

  it('says what happened with its sources, and what it does not say', async () => {
    const shown = await show(incidentPage(null));
    const said = lines(shown);
    expect(said).toContain(pack.title);
    expect(shown.innerText).toContain('not who is right');
    const [first] = shown.querySelectorAll('.fr-happened > li');
    expect(first === undefined ? [] : lines(first)[0]).toBe(pack.summary[0]?.text);
    expect(first?.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
  });

  it('opens a topic to its statements, and a statement to its evidence', async () => {
    const shown = await show(incidentPage(null));
    expect(statementsShown(shown)).toBe(0);
    button(shown, 'Who it was').click();
    await settled();
    button(shown, 'The person is Bahtiyar Duysak').click();
    await settled();
    const evidence = shown.querySelector('.fr-ev');
    expect(evidence === null ? [] : lines(evidence)[0]).toBe('The person is Bahtiyar Duysak.');
    expect(evidence?.querySelectorAll('tbody tr').length).toBeGreaterThan(3);
    expect(button(shown, 'The person is Bahtiyar Duysak').getAttribute('aria-expanded')).toBe('true');
  });

  it('is opened at a statement by its address, and leads from each cell to that source’s evidence', async () => {
    const shown = await show(incidentPage('was-a-contractor'));
    expect(shown.querySelector('.fr-ev h3')?.textContent).toBe('The person was a contractor and not a full-time employee.');
    shown.querySelector<HTMLElement>('[id="was-a-contractor"]')?.closest('tr')?.querySelector<HTMLElement>('[aria-label^="The New York Times"]')?.click();
    await settled();
    expect(shown.querySelector('.fr-ev [aria-current="true"] th')?.textContent).toContain('The New York Times');
  });

  it('leads from every mark of the timeline to its evidence, by pointer and by keyboard', async () => {
    const shown = await show(incidentPage(null));
    const links = [...shown.querySelectorAll<SVGAElement>('.fr-tl a')];
    expect(links.length).toBeGreaterThan(20);
    expect(links.length).toBe(shown.querySelectorAll('.fr-tl :is(.fr-tl-label)').length);
    for (const link of links) {
      const name = link.getAttribute('href')?.slice(1) ?? '';
      expect(link.getAttribute('aria-label')).toBe(link.querySelector('title')?.textContent);
      expect(document.getElementById(name) !== null || incident.statements.some(({ id }) => id === name), name).toBe(true);
    }
    const source = links.find((link) => link.getAttribute('href')?.startsWith('#source:') === true);
    source?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    expect(row?.checkVisibility()).toBe(true);
    expect(row?.matches(':target')).toBe(true);
    expect(row?.querySelector('td')?.textContent).toMatch(/UTC|2017/);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('tells what happened in the order of time, from the top', async () => {
    const shown = await show(incidentPage(null));
    const [panel] = shown.querySelectorAll('.fr-tl-panel');
    const rule = panel?.querySelector('.fr-tl-rule')?.getBoundingClientRect().top ?? 0;
    const told = [...panel?.querySelectorAll('.fr-tl-label') ?? []].filter((label) => label.getBoundingClientRect().bottom < rule);
    told.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    expect(told.map(({ textContent }) => textContent)).toEqual(pack.events?.slice(0, 3).map(({ text }) => text));
    expect(told.at(-1)?.textContent).toBe('The account is back');
  });

  it.each([1184, 354])('draws no mark above an earlier one of the other kind, in %i pixels', (width) => {
    for (const panel of incident.timeline.panels) {
      for (const { marks } of layoutPanel(panel, width, ({ name }) => name.length * 7).lanes) {
        for (const [at, { mark, y }] of marks.entries()) {
          const later = marks.slice(at + 1).filter((other) => (other.mark.kind === 'span') !== (mark.kind === 'span'));
          expect(later.filter((other) => other.y <= y).map((other) => `${other.mark.name} above ${mark.name}`)).toEqual([]);
        }
      }
    }
  });

  it('says each figure on a line of its own, with what it counts', async () => {
    const shown = await show(incidentPage(null));
    const question = [...shown.querySelectorAll('.fr-questions > li')].find((item) => item.querySelector('h4')?.textContent.startsWith('How long') === true);
    const figures = [...question?.querySelectorAll('.fr-answers > li:has(b)') ?? []].flatMap((item) => lines(item)[0] ?? []);
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) expect(figure).toMatch(/^(?:[a-z]+ )?[\d–]+ minutes? \S/);
  });

  it('has the day of each source in sight in the table’s head, however long its name', async () => {
    const shown = await show(incidentPage(null));
    const heads = [...shown.querySelectorAll<HTMLElement>('.fr-mx-source')].map(({ innerText }) => innerText);
    expect(heads.length).toBeGreaterThan(10);
    // What is too long is cut off at its end.
    expect(heads.filter((head) => !/^\d/.test(head))).toEqual([]);
  });

  it('has both columns of each list of open questions full', async () => {
    const shown = await show(incidentPage(null));
    const lists = [...shown.querySelectorAll('.fr-open section > .fr-questions')];
    expect(lists).toHaveLength(2);
    for (const list of lists) {
      const columns = [...Map.groupBy(list.children, (item) => Math.round(item.getBoundingClientRect().left)).values()]
        .map((items) => Math.max(...items.map((item) => item.getBoundingClientRect().bottom)));
      const tallest = Math.max(...[...list.children].map((item) => item.getBoundingClientRect().height));
      expect(columns).toHaveLength(2);
      expect(Math.max(...columns) - Math.min(...columns)).toBeLessThanOrEqual(tallest);
    }
  });

  it('lights the lines of whom one chooses in the flow, and leads from its pages to whom they credit', async () => {
    const shown = await show(incidentPage(null));
    const credited = shown.querySelector<SVGGElement>('.fr-flow [role="button"]');
    credited?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(credited?.getAttribute('aria-pressed')).toBe('true');
    expect(shown.querySelectorAll('.fr-flow-lit').length).toBeGreaterThan(0);
    await userEvent.keyboard(' ');
    await settled();
    expect(shown.querySelectorAll('.fr-flow-lit')).toHaveLength(0);
    const pages = [...shown.querySelectorAll<SVGAElement>('.fr-flow a')];
    expect(pages.length).toBeGreaterThan(3);
    for (const link of pages) {
      const row = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(document.getElementById(row?.querySelector('th a')?.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
    }
    pages[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(document.getElementById(decodeURIComponent(location.hash.slice(1)))?.checkVisibility()).toBe(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('brings a statement that is linked to onto the screen, with the focus', async () => {
    await show(incidentPage('ordinary-life'));
    const row = document.getElementById('ordinary-life')?.getBoundingClientRect();
    expect(row?.top).toBeGreaterThan(0);
    expect(row?.bottom).toBeLessThan(900);
    // Not under the table's head, which stays in sight.
    expect(document.elementFromPoint(60, ((row?.top ?? 0) + (row?.bottom ?? 0)) / 2)?.closest('th')?.id).toBe('ordinary-life');
    expect(document.activeElement?.closest('th')?.id).toBe('ordinary-life');
  });

  it('shows what a statement opens below the table where the columns do not fit', async () => {
    await page.viewport(390, 900);
    const shown = await show(incidentPage('ordinary-life'));
    expect(shown.querySelector('.fr-mx .fr-ev')).toBeNull();
    expect(document.activeElement?.querySelector('.fr-ev')).not.toBeNull();
  });

  it('says where an address names a statement that is not on record', async () => {
    const shown = await show(incidentPage('no-such-claim'));
    expect(shown.querySelector('[role="alert"]')?.textContent).toContain('“no-such-claim”');
    expect(shown.querySelector('.fr-ev')).toBeNull();
  });

  it('marks in the tree of wordings whatever became of the words, and not what stayed the same', async () => {
    const shown = await show(incidentPage(null));
    const marked = new Map<string, boolean>();
    for (const { id, text } of incident.quotations) {
      choose(shown, 'Quotation', id);
      await settled();
      expect(shown.querySelector('.fr-stemma-branch'), text).not.toBeNull();
      for (const heading of shown.querySelectorAll<HTMLElement>('.fr-stemma-branch > h3')) {
        marked.set(heading.innerText, getComputedStyle(heading).color !== getComputedStyle(heading.closest('.fr-stemma') ?? shown).color);
      }
    }
    expect(Object.fromEntries(marked)).toEqual({
      'The same words': false, 'In translation': false, 'Doubt left out': true, 'Words left out': true, 'Words changed': true, 'Words put in': true,
    });
  });

  it('shows only what is asked for', async () => {
    const shown = await show(incidentPage(null));
    await userEvent.type(shown.querySelector('input[type="search"]') ?? shown, 'pablo escobar');
    await settled();
    expect(shown.querySelector('.fr-mx-row')?.textContent).toContain('I feel like Pablo Escobar');
    const few = statementsShown(shown);
    await userEvent.clear(shown.querySelector('input[type="search"]') ?? shown);
    choose(shown, 'Statements', 'unsettled');
    await settled();
    expect(statementsShown(shown)).toBe(incident.unsettled.length);
    expect(few).toBeLessThan(statementsShown(shown));
  });

  it('shows all statements on request where they are in one list', async () => {
    const shown = await show(incidentPage(null));
    choose(shown, 'Order', 'carried');
    await settled();
    expect(statementsShown(shown)).toBe(40);
    button(shown, 'Show all').click();
    await settled();
    expect(statementsShown(shown)).toBe(incident.statements.length);
  });

  it('has all sources in columns where they are asked for, in a box that scrolls', async () => {
    const shown = await show(incidentPage(null));
    choose(shown, 'Sources', 'all');
    await settled();
    expect(shown.querySelectorAll('.fr-mx thead th')).toHaveLength(incident.sources.length + 1);
    expect(shown.querySelector('.fr-mx-scrolls')?.getAttribute('tabindex')).toBe('0');
  });

  it('lights whom a page credits', async () => {
    const shown = await show(incidentPage(null));
    choose(shown, 'Light up', 'techcrunch');
    await settled();
    const techcrunch = incident.credits.groups.filter(({ to }) => to.includes('techcrunch'));
    expect(shown.querySelectorAll('.fr-flow-lit')).toHaveLength(techcrunch.length);
  });

  it('has a table behind each picture, and every picture has a name', async () => {
    const shown = await show(incidentPage(null));
    const pictures = [...shown.querySelectorAll('svg[role="group"]')];
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures) {
      const [title] = (picture.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(document.getElementById(title ?? '')?.textContent).not.toBe('');
    }
    expect([...shown.querySelectorAll('details table caption')].map(({ textContent }) => textContent)).toEqual(['Sources and their times', 'Pages and whom they credit']);
  });

  it('saves the incident where somebody can, and has no button where nobody can', async () => {
    const save = vi.fn();
    const shown = await show(incidentPage(null, save));
    button(shown, 'Save as CSV').click();
    expect(save).toHaveBeenCalledOnce();
    await showAgain(incidentPage(null));
    expect(shown.innerText).not.toContain('Save as CSV');
  });
});

describe.each(['light', 'dark'] as const)('axe finds no fault in the %s scheme', (scheme) => {
  afterAll(() => prefer({}));

  it('with a statement open, and the tables behind the pictures', async () => {
    await prefer({ scheme });
    const shown = await show(incidentPage('was-a-contractor', () => undefined));
    for (const details of shown.querySelectorAll('details')) details.open = true;
    // Axe looks at the page as it lies: what stays in sight would lie over other things.
    for (const head of shown.querySelectorAll<HTMLElement>('.fr-mx thead th')) head.style.position = 'static';
    for (const name of shown.querySelectorAll<HTMLElement>('.fr-mx-source')) name.style.maxInlineSize = 'none';
    expect(await faults(shown)).toEqual([]);
  }, 60_000);
});

describe('an incident that is not on record', () => {
  it('is said to be none, with those that are', async () => {
    const shown = await show(<UnknownIncident named="moon-landing" incidents={[{ id: 'one', title: 'The other story' }]} />);
    expect(shown.innerText).toContain('“moon-landing”');
    expect(shown.querySelector('main a')?.getAttribute('href')).toBe('?pack=one');
  });
});
