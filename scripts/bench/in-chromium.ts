/** What the built extension costs a page in Chromium: time on the page's main thread, its longest task, memory. */
import type { Browser, Page } from 'puppeteer-core';
import { openWorld } from '../../test/e2e/world';
import { newsPage } from '../../test/support/news-page';

/** Milliseconds on the main thread, of the processor's time; bytes of the page's heap. */
export interface PageCost {
  readonly all: number;
  readonly longest: number;
  readonly heap: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly frame?: string; readonly url?: string } };
}

/** Long enough for the gate's wait, the injection, and the slices on a slow processor. */
const SETTLED = 5000;
const RUNS = 5;

/** The tasks of the thread on which a page's own scripts run. */
function mainThreadTasks(events: readonly TraceEvent[], url: string): number[] {
  const page = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url === url)
    ?? events.find(({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(url));
  return events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === page?.pid && tid === page.tid)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}

async function costOnce(browser: Browser, url: string, throttling: number): Promise<PageCost> {
  const page: Page = await browser.newPage();
  await page.bringToFront();
  await page.emulateCPUThrottling(throttling);
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => { setTimeout(resolve, SETTLED); });
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  const tasks = mainThreadTasks(trace.traceEvents, url);
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await page.close();
  return { all: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks), heap: JSHeapUsedSize };
}

/** The least of several visits. */
async function cost(browser: Browser, url: string, throttling: number): Promise<PageCost> {
  const costs: PageCost[] = [];
  for (let run = 0; run < RUNS; run += 1) costs.push(await costOnce(browser, url, throttling));
  const least = (pick: (each: PageCost) => number): number => Math.min(...costs.map(pick));
  return { all: least(({ all }) => all), longest: least(({ longest }) => longest), heap: least(({ heap }) => heap) };
}

export interface Visit {
  readonly title: string;
  readonly throttling: number;
  readonly without: PageCost;
  readonly with: PageCost;
}

/** A relevant and an unrelated page of the same site, at normal speed and four times slower; and the same text where the extension does not run. */
export async function visits(relevant: string, unrelated: string): Promise<Visit[]> {
  const served = new Map(Object.entries({ relevant, unrelated }).flatMap(([name, text]) =>
    ['http://www.dailydot.com', 'http://elsewhere.example'].map((host) => {
      const url = `${host}/${name}`;
      return [url, { body: newsPage({ text, url, siteName: 'A paper', published: '2017-12-02T09:30:00Z' }) }] as const;
    })));
  const world = await openWorld('chrome', served);
  try {
    const found: Visit[] = [];
    for (const throttling of [1, 4]) {
      for (const name of ['relevant', 'unrelated']) {
        const without = await cost(world.browser, `http://elsewhere.example/${name}`, throttling);
        found.push({ title: name, throttling, without, with: await cost(world.browser, `http://www.dailydot.com/${name}`, throttling) });
      }
    }
    return found;
  } finally {
    await world.close();
  }
}
