import { afterEach, describe, expect, it } from 'vitest';
import { IncidentPage, UnknownIncident } from '../../components/incident/IncidentPage';
import { incidentView } from '../../core/view/incident/incident-view';
import { packs } from '../../data';
import { page } from 'vitest/browser';
import { clear, lines, settled, show, showAgain } from './show';

const [pack] = packs;
if (pack === undefined) throw new Error('no incident is compiled');
const incident = incidentView(pack);
const nothing = (): void => undefined;

/** The page, keeping open what is opened, as its own page does. */
async function showPage(claim: string | null = null): Promise<HTMLElement> {
  const view = (open: string | null) => <IncidentPage incident={incident} claim={open} onClaim={(chosen) => void showAgain(view(chosen))} />;
  return show(view(claim));
}

function button(shown: HTMLElement, name: string): HTMLButtonElement {
  const found = [...shown.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name));
  if (found === undefined) throw new Error(`no button "${name}"`);
  return found;
}

afterEach(clear);

describe('the incident page', () => {
  it.each([1280, 390])('needs no more than %i pixels', async (width) => {
    await page.viewport(width, 900);
    const shown = await showPage('did-a-mistake');
    const wide = [...shown.querySelectorAll('*')].filter((element) => element.closest('.fr-mx-scrolls, .fr-scroll, .fr-unseen, svg') === null
      && element.getBoundingClientRect().right > width + 1).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${String(element.getBoundingClientRect().right)}`);
    expect(wide).toEqual([]);
  });
});
