/** What the built extension costs a page in Chromium: time on the page's main thread, its longest task, memory. */
import type { Browser, Page } from 'puppeteer-core';
import { openWorld } from '../../test/e2e/world';
import { newsPage } from '../../test/support/news-page';

/** Milliseconds on the main thread, of the processor's time; bytes of the page's heap. */
export interface PageCost {
  readonly all: number;
  readonly longest: number;
  readonly heap: number;
  /** The longest task, and all, while a reader jumps to the page's end and scrolls back some way. */
  readonly scrolling: { readonly all: number; readonly longest: number };
}

interface Thread {
  readonly pid: number;
  readonly tid: number;
}

interface TraceEvent extends Thread {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly frame?: string; readonly url?: string } };
}

/** Long enough for the gate's wait, the injection, and the slices on a slow processor. */
const SETTLED = 5000;
const RUNS = 5;
/** How often the wheel is turned, and how far each time, in CSS pixels. */
const TURNS = 6;
const TURN = 300;

/** The thread on which a page's own scripts run. */
function mainThreadOf(events: readonly TraceEvent[], url: string): Thread {
  const page = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url === url)
    ?? events.find(({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(url));
  if (page === undefined) throw new Error(`The trace shows nothing of ${url}.`);
  return page;
}

/** What the tasks of a thread come to, and the longest of them. */
function tasksOf(events: readonly TraceEvent[], thread: Thread): { readonly all: number; readonly longest: number } {
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === thread.pid && tid === thread.tid)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { all: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) };
}

async function traced(page: Page, what: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  await what();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  return trace.traceEvents;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

async function scroll(page: Page): Promise<void> {
  await page.keyboard.press('End');
  await pause(1500);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel({ deltaY: -TURN });
    await pause(150);
  }
  await pause(1000);
}

async function costOnce(browser: Browser, url: string, throttling: number): Promise<PageCost> {
  const page: Page = await browser.newPage();
  await page.bringToFront();
  await page.emulateCPUThrottling(throttling);
  const visit = await traced(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(SETTLED);
  });
  const thread = mainThreadOf(visit, url);
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const scrolling = tasksOf(await traced(page, () => scroll(page)), thread);
  await page.close();
  return { ...tasksOf(visit, thread), heap: JSHeapUsedSize, scrolling };
}

/** The least of several visits. */
async function cost(browser: Browser, url: string, throttling: number): Promise<PageCost> {
  const costs: PageCost[] = [];
  for (let run = 0; run < RUNS; run += 1) costs.push(await costOnce(browser, url, throttling));
  const least = (pick: (each: PageCost) => number): number => Math.min(...costs.map(pick));
  return {
    all: least(({ all }) => all), longest: least(({ longest }) => longest), heap: least(({ heap }) => heap),
    scrolling: { all: least(({ scrolling }) => scrolling.all), longest: least(({ scrolling }) => scrolling.longest) },
  };
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
