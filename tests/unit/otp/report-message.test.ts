import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';
import { reportMessage } from '@/utils/otp/report-message';

const random = () => {
  let state = 0;
  return () => (state = (state + 0.37) % 1);
};

describe('a report of a message', () => {
  it.each([
    'Norvane: your login code is 482913. Never share it.',
    'Your parcel waits in locker 12. Collection code 4471',
    'Ihr Bestätigungscode lautet 718204. Gültig bis 14:31 Uhr.',
    'Код 4417 для входа. Никому не говорите',
    '【诺凡】验证码660914，5分钟内有效',
    'Use X7K9QP to confirm your account',
    'Yoursignupcodeis640218.Typeitintheform.',
    'Order 48213: your login code is 5504',
    'Nothing here',
  ])('is read as the message itself: %s', (text) => {
    const report = reportMessage({ text, sender: 'Norvane' }, random());
    const was = extractCode({ text });
    const is = extractCode(report);
    expect(is?.kind).toBe(was?.kind);
    expect(is?.code?.length).toBe(was?.code?.length);
    expect(is?.code ?? null).toBe(report.found);
    if (was !== null) expect(report.text).not.toContain(was.shown);
  });

  it('tells the numbers that may be meant, of which a person names the right one', () => {
    const { text, numbers } = reportMessage(
      { text: 'Order 48213: the login code is 5504. Hotline 0800 555 8722' },
      random(),
    );
    expect(numbers.map((number) => number.length).sort()).toEqual([4, 5]);
    for (const number of numbers) expect(text).toContain(number);
  });
});
