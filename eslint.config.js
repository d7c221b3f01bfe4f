import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const restrictedPaths = [{ name: 'webextension-polyfill', message: 'Import `browser` from wxt/browser.' }];

/**
 * Imports run one way: domain ← words ← otp, phone ← api, database, messaging, autofill ← components ← entrypoints.
 * `files` may not import from the folders named.
 */
const layer = (files, folders, message) => ({
  files: [`${files}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: restrictedPaths,
        patterns: [{ regex: `(^|/)(${folders.join('|')})/`, message }],
      },
    ],
  },
});
const middle = ['api', 'database', 'messaging', 'autofill'];
const outer = ['components', 'entrypoints'];
const frames = ['background', 'popup', 'sidepanel', 'options', 'welcome', 'clipboard', 'autofill\\.content'];
const layers = [
  layer('utils/domain', ['words', 'otp', 'phone', ...middle, ...outer], 'domain imports only itself.'),
  layer('utils/words', ['otp', 'phone', ...middle, ...outer], 'words imports only domain.'),
  layer('utils/otp', ['phone', ...middle, ...outer], 'otp imports only domain and words.'),
  layer('utils/phone', ['otp', ...middle, ...outer], 'phone imports only domain and words.'),
  ...middle.map((name) =>
    layer(
      `utils/${name}`,
      [...middle.filter((other) => other !== name), ...outer],
      'Siblings in the middle do not import each other.',
    ),
  ),
  layer('components', ['entrypoints'], 'components never import entrypoints.'),
  ...['screens', 'parts'].map((name) =>
    layer(
      `components/${name}`,
      [...middle, 'app', 'entrypoints'],
      'Screens and parts are data in, callbacks out; only components/app connects them.',
    ),
  ),
  ...frames.map((name) =>
    layer(
      `entrypoints/${name.replace('\\', '')}`,
      ['entrypoints', ...frames.filter((other) => other !== name)],
      'Entrypoints never import each other.',
    ),
  ),
];

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'demo-output', 'test-results', 'tests/**/pages/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.js',
            '.size-limit.js',
            'public/*.js',
            'tests/*.mjs',
            'tests/*/*.mjs',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', { paths: restrictedPaths }],
      'no-restricted-globals': ['error', { name: 'chrome', message: 'Import `browser` from wxt/browser.' }],
      eqeqeq: 'error',
    },
  },
  ...layers,
  {
    // Rules one can read: a decision of more branches than this is a table, a file of more lines is two files.
    files: ['entrypoints/**', 'components/**', 'utils/**', 'modules/**', 'release/**', 'tests/**'],
    // The stand-in for the provider is one long story; the others are tables of what is tried, and the faults' dice.
    ignores: [
      'tests/sandbox/**',
      'tests/screens/stories.tsx',
      'tests/background/{forged-script,purchases}.test.ts',
      'tests/components/{app,screens}.test.tsx',
      'tests/corpus/score-otp.ts',
      'tests/e2e/places.spec.ts',
      'tests/faults/model.ts',
      'tests/unit/autofill/{field-kinds.test,label-words,plan-fill.test}.ts',
      'tests/unit/sandbox/endpoints.test.ts',
    ],
    rules: { complexity: ['error', 25], 'max-lines': ['error', 400] },
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
    files: [
      'entrypoints/**',
      'modules/**',
      '*.config.ts',
      'eslint.config.js',
      '.size-limit.js',
      'tests/**/*.config.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['entrypoints/background/**'],
    ignores: ['entrypoints/background/change-settings.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression > MemberExpression > MemberExpression[property.name="settings"]',
          message: 'Settings are read by readSettings and written by changeSettings.',
        },
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'no-restricted-globals': 'off',
    },
  },
  {
    files: ['eslint.config.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
