import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { chunkPlan } from './wxt.chunks';

/** The build that only browser tests use: notifications are granted at install, nothing else differs. */
const grantNotifications = process.env.RECHTENBRIEF_TEST_BUILD === 'notifications';

/**
 * What every page and the worker of the extension may do, enforced by the browser itself: run and style
 * from the package, show its own pictures, and reach nothing outside.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  publicDir: 'assets/public',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${grantNotifications ? '-test' : ''}`,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The page reader is injected as one file.
      if (entrypoints.length === 1) return;
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { output: { codeSplitting: chunkPlan(import.meta.dirname) } },
      });
    },
    // WXT takes the popup's <title>, which is one language; the manifest's own words are in three.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    build: { target: ['chrome144', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Rechtenbrief',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(grantNotifications ? ['notifications'] : []),
    ],
    ...(grantNotifications ? {} : { optional_permissions: ['notifications'] }),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+R' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rechtenbrief@rechtenbrief.be',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
