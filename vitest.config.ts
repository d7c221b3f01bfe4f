import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,background,components,packages,corpus}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/setup.ts'],
    // Vitest leaves one core alone otherwise, which on two halves the speed.
    maxWorkers: '100%',
    silent: 'passed-only',
    mockReset: true,
    restoreMocks: true,
    // A busy machine makes a test slow, not red.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
