import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The provider's API, and nothing else, is what the extension may talk to. */
const providerOrigin = 'https://anosim.net';

/**
 * `wxt build --mode sandbox` makes the same extension for the stand-in on this machine. The origin is one fixed
 * string, so that a test can give its own copy of the build the port of its own sandbox (tests/support).
 */
const sandboxOrigin = 'http://127.0.0.1:8787';

/** The one style that a package of ours (react-aria's usePress) writes into our pages; a test compares it with the package's. */
const pressableStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;
const pressableStyleHash = `'sha256-${createHash('sha256').update(pressableStyle).digest('base64')}'`;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  manifest: ({ browser, command, mode }) => {
    const isSandbox = mode === 'sandbox';
    const apiOrigin = isSandbox ? sandboxOrigin : providerOrigin;
    // While one develops, Vite writes styles into the page.
    const styleSource = command === 'serve' ? "'unsafe-inline'" : pressableStyleHash;
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      ...(browser === 'firefox' ? {} : { minimum_chrome_version: '127' }),
      // Firefox gives our pages no database in a private window, so nothing could be shown there. Chromium runs one
      // instance for both kinds of window: the account and what was bought are the normal profile's (PRIVACY.md).
      incognito: browser === 'firefox' ? 'not_allowed' : 'spanning',
      permissions: [
        'activeTab',
        'scripting',
        'storage',
        'unlimitedStorage',
        'alarms',
        'notifications',
        'contextMenus',
        'clipboardWrite',
        // Chromium's worker has no clipboard: a hidden page of ours writes it when a notification is clicked.
        ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
      ],
      host_permissions: isSandbox
        ? ['http://127.0.0.1/*', 'https://127.0.0.1/*']
        : [`${providerOrigin}/api/*`],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      content_security_policy: {
        extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' ${styleSource}; img-src 'self' data:; font-src 'self'; connect-src ${apiOrigin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      },
      // Not with Alt: those are the keys of a page's own access keys, and in Firefox the page wins. These two are free
      // in all three browsers; on a Mac only with its own Ctrl.
      commands: {
        'insert-number': {
          suggested_key: { default: 'Ctrl+Shift+F', mac: 'MacCtrl+Shift+F' },
          description: '__MSG_commandInsertNumber__',
        },
        'insert-code': {
          suggested_key: { default: 'Ctrl+Shift+L', mac: 'MacCtrl+Shift+L' },
          description: '__MSG_commandInsertCode__',
        },
      },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                // For good once it is uploaded, and bound to no domain that could change hands.
                id: '{e5391a07-58f7-4a8a-9ec7-f69ed55f7d45}',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['authenticationInfo'] },
              },
            },
          }
        : {}),
    };
  },
  zip: {
    // A store's reviewer builds from the sources archive alone: what a build reads, and the documents.
    // WXT leaves out a page that Firefox does not have; the Chrome package is made from this archive, too.
    includeSources: ['.npmrc', '.nvmrc', 'entrypoints/clipboard/index.html'],
    excludeSources: ['tests/**', 'test-results/**', 'demo-output/**', 'docs/images/**', 'coverage/**'],
  },
  vite: ({ mode }) => ({
    define: {
      'import.meta.env.WXT_API_BASE_URL': JSON.stringify(
        `${mode === 'sandbox' ? sandboxOrigin : providerOrigin}/api/v1`,
      ),
    },
    build: {
      sourcemap: false,
      rolldownOptions: {
        // Otherwise the list of public suffixes stands in the background three times, once for each use of its constant.
        optimization: { inlineConst: false },
        output: {
          codeSplitting: {
            groups: [
              // Shared with the offscreen clipboard page, which needs nothing else.
              { name: 'browser', test: /webextension-polyfill|wxt[\\/]dist[\\/]browser/ },
              // Everything a view needs for its first paint. The bundler would split it into eighteen chunks, one request each.
              { name: 'view', test: /components[\\/]app[\\/]mount/ },
            ],
          },
        },
      },
    },
    resolve: {
      alias: {
        // WXT's own context sends events and window messages a page can hear; ours must not (see the file).
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./utils/autofill/script-context.ts', import.meta.url),
        ),
      },
    },
  }),
});
