import { defineConfig } from 'vitest/config';

/** The tests of `core`, and of what is shown of a page, that need no document and no browser: for mutation testing, which runs them some thousand times. */
export default defineConfig({
  test: {
    environment: 'node', isolate: false, testTimeout: 60_000, setupFiles: ['test/support/brief-properties.ts'],
    include: ['test/core/**/*.test.ts', 'test/locales/catalogue.test.ts', 'test/stage/showing.test.ts'],
  },
});
