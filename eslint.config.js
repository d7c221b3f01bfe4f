import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import importX from 'eslint-plugin-import-x';

/**
 * Imports run one way: domain ← otp, phone ← api, database, messaging, autofill ← components ← entrypoints.
 * Each zone says what a folder may not import.
 */
const zone = (target, from, message) => ({
  target: `${target}/**/*`,
  from: [from].flat().map((folder) => `${folder}/**/*`),
  message,
});
const layers = [
  zone(
    './utils/domain',
    ['./utils/!(domain)', './components', './entrypoints'],
    'domain imports only itself.',
  ),
  zone('./utils/otp', ['./utils/!(domain|otp)', './components', './entrypoints'], 'otp imports only domain.'),
  zone(
    './utils/phone',
    ['./utils/!(domain|phone)', './components', './entrypoints'],
    'phone imports only domain.',
  ),
  ...['api', 'database', 'messaging', 'autofill'].map((name) =>
    zone(
      `./utils/${name}`,
      [`./utils/!(domain|otp|phone|${name})`, './components', './entrypoints'],
      'Siblings in the middle do not import each other.',
    ),
  ),
  zone('./components', './entrypoints', 'components never import entrypoints.'),
  zone(
    './components/!(app)',
    ['./utils/database', './utils/messaging', './utils/api', './utils/autofill', './components/app'],
    'Screens and parts are data in, callbacks out; only components/app connects them.',
  ),
  ...['background', 'popup', 'sidepanel', 'options', 'autofill.content'].map((name) =>
    zone(`./entrypoints/${name}`, `./entrypoints/!(${name})`, 'Entrypoints never import each other.'),
  ),
];

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'demo-output', 'test-results', 'tests/**/pages/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver': { typescript: { project: './tsconfig.json' }, node: true },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones: layers }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'webextension-polyfill', message: 'Import `browser` from wxt/browser.' }] },
      ],
      'no-restricted-globals': ['error', { name: 'chrome', message: 'Import `browser` from wxt/browser.' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['utils/domain/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'fetch',
          'setTimeout',
          'setInterval',
          'chrome',
          'browser',
          'navigator',
          'indexedDB',
        ].map((name) => ({ name, message: 'domain is pure.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'domain takes the time as an argument.' },
        { object: 'Math', property: 'random', message: 'domain takes randomness as an argument.' },
      ],
    },
  },
  {
    files: ['entrypoints/**', '*.config.ts', 'eslint.config.js', 'tests/**/*.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'no-restricted-globals': 'off',
    },
  },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
);
