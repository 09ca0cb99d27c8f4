import tseslint from 'typescript-eslint';

/** What each directory may not import: the table of docs/architecture.md. Patterns are those of gitignore. */
const layers = {
  core: ['**/page/**', '**/platform/**', '**/components/**', '**/entrypoints/**', '**/data', '**/data/*', '**/scripts/**', 'preact', 'preact/*', 'webextension-polyfill', 'wxt', 'wxt/*'],
  data: ['**/page/**', '**/platform/**', '**/components/**', '**/entrypoints/**', '**/scripts/**', 'preact', 'preact/*', 'webextension-polyfill', 'wxt', 'wxt/*'],
  page: ['**/platform/**', '**/components/**', '**/entrypoints/**', '**/data', '**/data/*', '**/scripts/**', 'preact', 'preact/*', 'webextension-polyfill', 'wxt', 'wxt/*'],
  platform: ['**/page/**', '**/components/**', '**/entrypoints/**', '**/data', '**/data/*', '**/scripts/**', 'preact', 'preact/*'],
  components: ['**/page/**', '**/platform/**', '**/entrypoints/**', '**/data', '**/data/*', '**/scripts/**', 'webextension-polyfill', 'wxt', 'wxt/*'],
  entrypoints: ['**/scripts/**', '**/test/**'],
};

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'reports/', 'coverage/', '.stryker-tmp/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An arrow that hands on to a setter or a click handler returns nothing either way.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `SourceId | 'unnamed'` says more than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      'no-restricted-syntax': ['error',
        { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]', message: 'Nothing from a page or a pack is ever markup.' },
        { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]', message: 'Nothing from a page or a pack is ever markup.' },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Nothing from a page or a pack is ever markup.' }],
      'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error',
    },
  },
  ...Object.entries(layers).map(([directory, group]) => ({
    files: [`${directory}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message: `${directory}/ may not import this: see docs/architecture.md.` }] }] },
  })),
  { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    // Tests write pages of their own, in markup, and look at the page's members as they are.
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': 'off', '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off', '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
