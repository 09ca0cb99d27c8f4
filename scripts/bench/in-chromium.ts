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

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Tasks, and the mark that tells whose they are: to note more of what a page does takes a tenth of its time. */
const TRACED = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const MARK = 'first-reported-bench';

/** Long enough for the gate's wait, the injection, and the slices on a slow processor. */
const SETTLED = 5000;
const RUNS = 5;
/** How often the wheel is turned, and how far each time, in CSS pixels. */
const TURNS = 6;
const TURN = 300;

/** What the tasks of a page's thread come to while something happens, and the longest of them. */
async function tasksOf(page: Page, what: () => Promise<void>): Promise<{ readonly all: number; readonly longest: number }> {
  await page.tracing.start({ categories: TRACED });
  await what();
  await page.evaluate((name) => { performance.mark(name); }, MARK);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { readonly traceEvents: readonly TraceEvent[] };
  const thread = traceEvents.find(({ name }) => name === MARK);
  if (thread === undefined) throw new Error(`The trace shows nothing of ${page.url()}.`);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === thread.pid && tid === thread.tid)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { all: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) };
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
  const visit = await tasksOf(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(SETTLED);
  });
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const scrolling = await tasksOf(page, () => scroll(page));
  await page.close();
  return { ...visit, heap: JSHeapUsedSize, scrolling };
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
