import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Not `CHROME`: the WXT plugin sets an environment variable of that name. */
const executablePath = process.env['CHROME_PATH'] ?? chromium.find((path) => existsSync(path)) ?? '';

export default defineConfig({
  test: {
    reporters: ['default', './test/support/tally-reporter.ts'],
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          // Property tests try thousands of inputs, and machines may be busy: how fast it is is the benchmark's to say.
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.{ts,tsx}', 'test/**/*.e2e.test.ts'],
        },
      },
      {
        resolve: { alias: { 'wxt/browser': `${root}test/support/fake-browser.ts` } },
        optimizeDeps: { include: ['wxt/testing/fake-browser', 'fuse.js', 'preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@floating-ui/dom', 'axe-core'] },
        test: {
          name: 'browser',
          testTimeout: 60_000,
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true, headless: true, screenshotFailures: false, instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] } }),
          },
        },
      },
      {
        test: {
          name: 'e2e', environment: 'node', include: ['test/**/*.e2e.test.ts'],
          testTimeout: 30_000, hookTimeout: 60_000, fileParallelism: false,
        },
      },
    ],
  },
});
