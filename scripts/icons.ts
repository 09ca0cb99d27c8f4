/** `npm run icons`: draws the extension's icons in all the sizes that browsers and stores ask for, from one drawing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { requireBrowsers } from './browsers';

const SIZES = [16, 32, 48, 96, 128] as const;

/** The Chrome Web Store asks for so much air around its icon, in pixels. */
const STORE_AIR = 16;

/**
 * The bracket in the margin with its bead, on a ground that stands out from light and dark toolbars. Its edges lie on a grid of
 * 16 by 16, so that they are sharp in every size; the ground's outline is a pixel wide in all.
 */
function drawing(size: number): string {
  const grid = size - (size === 128 ? 2 * STORE_AIR : 0);
  const pixel = 16 / grid;
  const air = (16 * (size - grid)) / (2 * grid);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-air} ${-air} ${16 + 2 * air} ${16 + 2 * air}">
<rect x="${pixel / 2}" y="${pixel / 2}" width="${16 - pixel}" height="${16 - pixel}" rx="3" fill="#fff" stroke="#c9c6ce" stroke-width="${pixel}"/>
<path d="M7 4H4v8h3" fill="none" stroke="#1c1a20" stroke-width="2"/><circle cx="10.5" cy="6.5" r="2.5" fill="#7a2a78"/></svg>`;
}

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
mkdirSync(folder, { recursive: true });
const { chrome: executablePath } = requireBrowsers(['chrome']);
const browser = await puppeteer.launch({ executablePath, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing(size)}`);
    writeFileSync(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
