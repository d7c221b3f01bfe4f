import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactTexts } from '@/utils/words/redact-texts';

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}
const redact = (text: string, seed = 7) => redactTexts([text], seeded(seed))[0] ?? '';

describe('a text without anything of anybody', () => {
  it.each([
    ['digits', 'Your code is 482913', /^Your code is (?!482913)[1-9]\d{5}$/],
    ['zeros before and behind', 'Code 004821, 12500 points', /^Code 00[1-9]\d\d[1-9], [1-9]\d\d00 points$/],
    [
      'a year stays a year',
      'until 29.11.2026 14:31',
      /^until (?:1[3-9]|2\d|3[01])\.(?:0[1-9]|1[0-2])\.20[0-3]\d (?:1[3-9]|2\d|3[01]):(?:1[3-9]|2\d|3[01])$/,
    ],
    ['digits of another script', 'رمز ٤٨٢٩', /^رمز (?!٤٨٢٩)[\u0660-\u0669]{4}$/],
    [
      'names',
      'Dear Mr Whitcombe, call Priyanka',
      /^Dear Mr (?!Whitcombe)\p{Lu}\p{Ll}{8}, call (?!Priyanka)\p{Lu}\p{Ll}{7}$/u,
    ],
    ['a name written small, behind a greeting', 'hi jonas, your code', /^hi (?!jonas)\p{Ll}{5}, your code$/u],
    [
      'a name that is a word, behind a greeting',
      'Hello Mark, your code',
      /^Hello (?!Mark)\p{Lu}\p{Ll}{3}, your code$/u,
    ],
    ['names in Cyrillic', 'Код для Екатерины', /^Код для (?!Екатерины)[А-Я][а-я]{8}$/],
    [
      'a mail address',
      'sent to anna.berg@posteo.example',
      /^sent to (?!.*(?:anna|berg|posteo))\p{L}+\.\p{L}+@\p{L}+\.example$/u,
    ],
    [
      'a web address',
      'https://www.norvane.example/verify?t=Ab3dE9',
      /^https:\/\/www\.(?!norvane)\p{L}{7}\.example\/verify\?\p{L}=(?!Ab3dE9)\p{Lu}\p{Ll}\d\p{Ll}\p{Lu}\d$/u,
    ],
    ['letters and digits', 'Your code is X7K9QP', /^Your code is (?!X7K9QP)[A-Z]\d[A-Z]\d[A-Z]{2}$/],
    ['a language without capitals', '您好张伟，验证码482913', /^(?!.*张伟).*验证码(?!482913)[1-9]\d{5}$/],
  ])('%s: %s', (_, text, expected) => {
    expect(redact(text)).toMatch(expected);
  });

  it('replaces the same by the same, over all texts', () => {
    const [one, other] = redactTexts(['Norvane code 482913', 'Norvane 482913'], seeded(3));
    expect(one?.replace(' code', '')).toBe(other);
  });

  const names = fc.constantFrom(
    'Whitcombe',
    'Priyanka',
    'Søren',
    'Łukasz',
    'Екатерина',
    'Ιωάννης',
    'Zeynep',
    'Dupont',
  );
  const words = fc.constantFrom(
    'your code is',
    'Ihr Code',
    'код',
    'valid until',
    'call',
    'Dear',
    '验证码',
    'رمز',
  );
  const digits = fc.stringMatching(/^[1-9]\d{3,9}$/);
  const mails = fc
    .tuple(fc.stringMatching(/^[a-z]{5,9}$/), fc.stringMatching(/^[a-z]{6,9}$/))
    .map(([user, host]) => `${user}@${host}.example`);
  const addresses = fc
    .tuple(fc.stringMatching(/^[a-z]{6,12}$/), fc.stringMatching(/^[A-Za-z0-9]{8,12}$/))
    .map(([host, path]) => `https://${host}.example/${path}`);

  it('keeps no row of digits, name, mail or web address', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            words,
            names.map((name) => ({ name })),
            digits.map((row) => ({ row })),
            mails.map((mail) => ({ mail })),
            addresses.map((address) => ({ address })),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        fc.integer(),
        (parts, seed) => {
          const secrets = parts.flatMap((part) => (typeof part === 'string' ? [] : Object.values(part)));
          const text = parts
            .map((part) => (typeof part === 'string' ? part : Object.values(part)[0]))
            .join(' ');
          const told = redact(text, seed);
          for (const secret of secrets) expect(told).not.toContain(secret);
          for (const row of text.match(/\d{4,}/g) ?? []) expect(told).not.toContain(row);
          // Same shape: as many words, rows of digits of the same lengths.
          expect(told.split(' ').length).toBe(text.split(' ').length);
          expect((told.match(/\d+/g) ?? []).map((row) => row.length)).toEqual(
            (text.match(/\d+/g) ?? []).map((row) => row.length),
          );
        },
      ),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer(), (text, seed) => {
        expect(typeof redact(text, seed)).toBe('string');
      }),
    );
  });
});
