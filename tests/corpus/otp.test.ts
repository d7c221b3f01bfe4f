import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessages, scoreOtp } from './score-otp';

const CORPORA = join(import.meta.dirname, '../../../shared/corpora/otp');

/** Messages of the development files that are read wrong, and why. A new miss fails, and so does a healed one. */
const KNOWN_FAILURES: Record<string, string> = {
  'handmade_hard-0307':
    'the word for an order stands right before the code, as it does before an order number',
  'otphelper_tests-0052':
    'letters and digits each parted by a space; read so, any short words would be a code',
  'otphelper_tests-0053': 'as otphelper_tests-0052',
  'parse_otp_message_tests-0061': 'a bare 3-3 group with one more dash, against the rule for bare groups',
  'raycast_imessage2fa_tests-0008': 'small letters only: nothing tells them from a word',
};

if (!existsSync(CORPORA)) console.warn(`Corpus tests of the codes are skipped: ${CORPORA} is missing.`);

describe.skipIf(!existsSync(CORPORA))('the development corpora', () => {
  const files = existsSync(CORPORA) ? readdirSync(CORPORA).filter((name) => name.endsWith('.jsonl')) : [];
  const score = scoreOtp(files.flatMap((name) => readMessages(join(CORPORA, name))));

  it('holds the figures reached', () => {
    expect(score.precision).toBeGreaterThanOrEqual(0.998);
    expect(score.recall).toBeGreaterThanOrEqual(0.995);
    expect(score.macroF1).toBeGreaterThanOrEqual(0.99);
    expect(score.falsePositiveRate).toBeLessThanOrEqual(0.004);
    expect(score.linkRecall).toBe(1);
  });

  it('misses exactly the known failures', () => {
    expect(score.misses.map(({ id }) => id).sort()).toEqual(Object.keys(KNOWN_FAILURES).sort());
  });
});
