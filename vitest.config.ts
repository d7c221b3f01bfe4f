import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,background,components,packages,corpus}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/setup.ts'],
    mockReset: true,
    restoreMocks: true,
    testTimeout: 20_000,
    // Tests that end a background close its database; what it still had under way then fails with nobody to hear it, as
    // in a worker that dies.
    onUnhandledError: ({ name }) => (name === 'DatabaseClosedError' ? false : undefined),
  },
});
