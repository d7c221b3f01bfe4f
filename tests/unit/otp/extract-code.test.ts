import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';

interface Message {
  id: string;
  text: string;
  expected: string | null;
  accept?: string[];
  expected_link?: string;
  lang: string;
}

const messages = readFileSync(join(import.meta.dirname, 'messages.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Message);

const joined = (code: string) => code.replace(/[\s-]/g, '');

describe('the code in a message', () => {
  it('has a set of 500 messages or more in 60 languages or more', () => {
    expect(messages.length).toBeGreaterThanOrEqual(500);
    expect(new Set(messages.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(messages)('$id ($lang): $expected', ({ text, expected, accept = [], expected_link }) => {
    const found = extractCode({ text });
    const code = found === null || found.kind === 'link' ? null : joined(found.code);
    if (expected === null) expect(code).toBeNull();
    else expect([expected, ...accept].map(joined)).toContain(code);
    if (expected_link !== undefined) expect(found?.link).toBe(expected_link);
  });
});

describe('what comes with the code', () => {
  it.each([
    ['Your code is 123-456', '123456', '123-456', 'numeric'],
    ['G-123456 is your Google verification code', '123456', 'G-123456', 'numeric'],
    ['Your code is 12 34 56', '123456', '12 34 56', 'numeric'],
    ['Your one-time code is X7K-9QP.', 'X7K-9QP', 'X7K-9QP', 'alphanumeric'],
    ['رمز التحقق الخاص بك هو ٣١٨٨٢٧', '318827', '٣١٨٨٢٧', 'numeric'],
    ['Your code is ６６７１２０', '667120', '６６７１２０', 'numeric'],
    ['Your code is 1️⃣2️⃣3️⃣4️⃣', '1234', '1️⃣2️⃣3️⃣4', 'numeric'],
    ['Your code is 𝟏𝟐𝟑𝟒𝟓𝟔', '123456', '𝟏𝟐𝟑𝟒𝟓𝟔', 'numeric'],
    ['Your соdе is 482913', '482913', '482913', 'numeric'],
  ])('%s: for the form and as shown', (text, code, shown, kind) => {
    expect(extractCode({ text })).toMatchObject({ code, shown, kind });
  });

  it('reads an origin-bound code with its host', () => {
    expect(extractCode({ text: 'Your code is 847201.\n\n@Example.com #847201' })).toMatchObject({
      kind: 'origin-bound',
      code: '847201',
      boundHost: 'example.com',
      confidence: 'high',
    });
  });

  it.each(['@shop.example #847201 @pay.example', '@shop.example #847201 %pay.example'])(
    'reads the embedding frame of %s',
    (text) => {
      expect(extractCode({ text })).toMatchObject({ boundHost: 'shop.example', embeddedHost: 'pay.example' });
    },
  );

  it('prefers the bound code to another one and keeps the other', () => {
    expect(extractCode({ text: 'Your code is 111222.\n@example.com #847201' })).toMatchObject({
      code: '847201',
      others: [{ code: '111222', shown: '111222' }],
    });
  });

  it('marks a verification link as such when there is no code', () => {
    const text = 'Please verify your email address: https://example.com/verify?token=abcdef123456';
    const link = 'https://example.com/verify?token=abcdef123456';
    expect(extractCode({ text })).toEqual({
      kind: 'link',
      code: null,
      shown: link,
      link,
      confidence: 'high',
    });
  });

  it('gives the link beside the code when there are both', () => {
    const text =
      'Your verification code is 123456. Or click this link to verify: https://example.com/verify?token=abc1';
    expect(extractCode({ text })).toMatchObject({
      kind: 'numeric',
      code: '123456',
      link: 'https://example.com/verify?token=abc1',
    });
  });

  it('takes no address that is not about signing in', () => {
    expect(extractCode({ text: 'Read the news: https://news.example.com/latest-technology' })).toBeNull();
  });

  it('never takes the number of the sender', () => {
    expect(extractCode({ text: 'Code from 48291. Reply 48291.', sender: '48291' })).toBeNull();
  });

  it('is sure of a named code and unsure of a lone number', () => {
    expect(extractCode({ text: 'Your code is 482913' })).toMatchObject({ confidence: 'high' });
    expect(extractCode({ text: '482913' })).toMatchObject({ confidence: 'low' });
  });
});
