import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';
import { sites } from '../../sandbox/sites/sites';

describe("the demo sites' SMS", () => {
  // The stories fill them on arrival; here a change of the rules shows without a browser.
  it.each(sites)('$id: its code is read, and sure', ({ makeCode, toSms }) => {
    const code = makeCode();
    expect(extractCode(toSms(code))).toMatchObject({ code, confidence: 'high' });
  });
});
