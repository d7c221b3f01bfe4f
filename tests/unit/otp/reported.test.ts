import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';
import { readReported, reportedMessage, reportedMessagesFile } from '../../corpus/reported-cases';

/** Messages that people reported (`npm run case -- FILE`). One whose kind is not mended yet stands here with its reason. */
const NOT_YET: Record<string, string> = {};

describe('a reported message', () => {
  it.each(readReported(reportedMessagesFile, reportedMessage))('$text', ({ expected, ...sms }) => {
    const isRight = (extractCode(sms)?.code ?? null) === expected;
    expect(isRight).toBe(!(sms.text in NOT_YET));
  });
});
