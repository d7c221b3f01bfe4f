import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';
import { HOSTILE_UNITS } from '../../bench/otp';

const grown = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Processor time, not the clock, and the least of several runs, so that a busy machine does not decide. */
function leastMicros(text: string): number {
  let least = Infinity;
  for (let i = 0; i < 9; i += 1) {
    const start = process.cpuUsage();
    extractCode({ text });
    least = Math.min(least, process.cpuUsage(start).user);
  }
  return least;
}

describe('hostile texts', () => {
  it.each(HOSTILE_UNITS)('time grows with the length and not its square: %j', (unit) => {
    leastMicros(grown(unit, 2000));
    const short = leastMicros(grown(unit, 2000));
    const long = leastMicros(grown(unit, 16_000));
    // Eight times the text; a square would be 64 times. Half a millisecond is the least the counter tells apart.
    expect(long / Math.max(short, 500)).toBeLessThan(32);
  });
});
