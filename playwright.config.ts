import { defineConfig } from '@playwright/test';

export default defineConfig<object, { browserKind: 'chrome' | 'firefox' }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  // Two stories at a time, for most of a story is waiting.
  workers: 2,
  fullyParallel: true,
  // A test that fails now and then has found something.
  retries: 0,
  forbidOnly: true,
  timeout: 150_000,
  expect: { timeout: 25_000 },
  reporter: [['list']],
  // Stories tagged @both are told through what both browsers have (tests/e2e/story-tab.ts).
  projects: [
    { name: 'chromium', testIgnore: '**/*-firefox.spec.ts', use: { browserKind: 'chrome' } },
    { name: 'firefox', grep: /@both|-firefox\.spec\.ts/, use: { browserKind: 'firefox' } },
  ],
  use: { actionTimeout: 25_000, viewport: { width: 1280, height: 800 } },
});
