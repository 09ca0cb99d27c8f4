/** `npm run icons`: draws the extension's icons in all the sizes that browsers and stores ask for, from one drawing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { requireBrowsers } from './browsers';

const SIZES = [16, 32, 48, 96, 128] as const;

/** The bracket in the margin with its bead, on a ground that stands out from light and dark toolbars. Small sizes have less air. */
function drawing(size: number): string {
  const air = size <= 16 ? 0 : size <= 48 ? 0.5 : 1;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-air} ${-air} ${16 + 2 * air} ${16 + 2 * air}">
<rect width="16" height="16" rx="3.5" fill="#fff"/><rect x=".5" y=".5" width="15" height="15" rx="3" fill="none" stroke="#1c1a20" stroke-opacity=".16"/>
<path d="M7.5 3.25H4.5v9.5h3" fill="none" stroke="#1c1a20" stroke-width="1.9"/><circle cx="10.4" cy="6.2" r="3" fill="#7a2a78"/></svg>`;
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
