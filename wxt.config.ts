import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { z } from 'zod';

const HOSTS = new URL('./data/hosts.json', import.meta.url);

/**
 * The sites on record, as match patterns: each host and its subdomains.
 *
 * @throws Error where the list has not been compiled, or is not one.
 */
function sitesOnRecord(): string[] {
  if (!existsSync(HOSTS)) throw new Error('data/hosts.json is missing: run "npm run data", which compiles it from seeds/.');
  const hosts = z.array(z.hostname()).nonempty().safeParse(JSON.parse(readFileSync(HOSTS, 'utf8')));
  if (!hosts.success) throw new Error(`data/hosts.json is not a list of host names (${z.prettifyError(hosts.error)}): run "npm run data".`);
  return hosts.data.map((host) => `*://*.${host}/*`);
}

const targets = ['chrome140', 'firefox150'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    // What the build needs, and nothing that it leaves behind. npm's settings are among it: `npm ci` goes by them.
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['test/**', 'docs/pictures/**', 'reports/**', 'coverage/**', '**/*.log'],
  },
  vite: () => ({
    // The packs are read as JSON, which starts faster than the same as code.
    json: { stringify: true },
    // Without `cssTarget` the CSS minifier rewrites `light-dark()` for browsers that are too old anyway.
    // `scripts/sizes.ts` says what may be how large.
    build: { target: targets, cssTarget: targets, chunkSizeWarningLimit: Infinity },
    plugins: [{
      // No view uses `dangerouslySetInnerHTML`; without Preact's code for it nothing of ours can write markup.
      name: 'no-inner-html',
      transform: (code: string, id: string) => (/[\\/]preact[\\/]dist[\\/]/.test(id)
        ? code.replace(/(\w+)\.innerHTML\s*=(?!=)/g, '$1.textContent=')
        : undefined),
    }, {
      // The polyfill is no module. To be used as one, its exports would be copied one by one as each script is loaded: these are the
      // browser's APIs, and to look at all of them makes the browser set up each.
      name: 'polyfill-as-module',
      transform: (code: string, id: string) => (/[\\/]webextension-polyfill[\\/]dist[\\/]/.test(id)
        ? `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;`
        : undefined),
    }],
  }),
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // Besides being the gate's matches: Chrome injects the other scripts only where the extension has the host's permission.
    host_permissions: sitesOnRecord(),
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__', ...(browser === 'firefox' && { default_area: 'navbar' as const }) },
    commands: {
      // Punctuation and digits: Alt+Shift with a letter is a page's access key in Firefox.
      next: { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
      toggle: { suggested_key: { default: 'Alt+Shift+0' }, description: '__MSG_command_toggle__' },
      'look-up': { suggested_key: { default: 'Alt+Shift+9' }, description: '__MSG_command_lookUp__' },
    },
    // One background for private windows too: it remembers nothing of a tab, and Firefox knows no "split".
    incognito: 'spanning' as const,
    // The development server needs connections and inline code of its own.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'first-reported@first-reported.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    // The gate's matches are data, which its own few kilobytes need not carry.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        ...(manifest.content_scripts ?? []),
        { matches: sitesOnRecord(), js: ['content-scripts/gate.js'], run_at: 'document_idle' },
      ];
    },
  },
});
