/** Mutation testing of `core`: see docs/testing.md. What is mutated is named on the command line (`npm run mutants`). */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  // Only the tests that reach a mutant are run against it.
  coverageAnalysis: 'perTest',
  // What runs once when a file is loaded (tables, constants) no single test reaches: each would cost the whole suite.
  ignoreStatic: true,
  // What did not change since the last run is not run again. The file is not committed.
  incremental: true,
  incrementalFile: 'reports/mutants/incremental.json',
  disableTypeChecks: false,
  concurrency: 1,
  timeoutMS: 5_000,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: 'reports/mutants/report.json' },
  htmlReporter: { fileName: 'reports/mutants/report.html' },
  ignorePatterns: ['.output', 'docs', 'public', 'test/e2e', 'test/gallery'],
};
