import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';
import { HOSTILE_UNITS } from '../../bench/otp';

const grown = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The least of several runs, so that a busy machine does not decide. */
function leastMs(text: string): number {
  let least = Infinity;
  for (let i = 0; i < 7; i += 1) {
    const start = performance.now();
    extractCode({ text });
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('hostile texts', () => {
  it.each(HOSTILE_UNITS)('time grows with the length and not its square: %j', (unit) => {
    leastMs(grown(unit, 2000));
    const short = leastMs(grown(unit, 2000));
    const long = leastMs(grown(unit, 16_000));
    // Eight times the text; a square would be 64 times. Below a tenth of a millisecond the clock is too coarse.
    expect(long / Math.max(short, 0.1)).toBeLessThan(32);
  });
});
