import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../utils/autofill/match-pattern.ts';

const patterns = [
  '\\d{6}',
  '[0-9]{10}',
  '^\\+?\\d{1,3}[\\s\\-]?\\(?\\d{3}\\)?[\\s\\-]?\\d{3}[\\s\\-]?\\d{4}$',
  '(?:\\+|00)[1-9]\\d{6,14}',
  '0[67]\\d{8}|\\+33[67]\\d{8}',
  '[A-Z]{2}-?\\d+',
  '(\\d{3}-){2}\\d{4}',
  '\\d*',
  '.{4,8}',
  '[^a-z]+',
  '\\p{Nd}+',
  '(a|ab)(c|bcd)(d*)',
  '(?:a?){3}a{3}',
  'x{2,}y?',
  '',
];

describe('a pattern of the page', () => {
  it('takes what the browser takes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...patterns),
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...'+0123456789-() abcdxyAB'), maxLength: 16 }),
          fc.stringMatching(/^\+?\d{0,15}$/),
          fc.constantFrom('+33612345678', '555-123-4567', 'AB-12', 'abcd', 'aaa', 'xxxy', '482913'),
        ),
        (pattern, text) => {
          expect(matchesPattern(pattern, text)).toBe(new RegExp(`^(?:${pattern})$`, 'v').test(text));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['no regular expression', '(['],
    ['one that looks ahead', '(?=.*\\d)(?=.*[a-z]).{8,}'],
    ['one that refers back', '(\\d)\\1{5}'],
  ])('limits nothing where it is %s', (_, pattern) => {
    expect(matchesPattern(pattern, '482913')).toBe(true);
  });

  it.each([
    '((((\\d+)+)+)+)+x',
    '(\\d*)*(\\d*)*(\\d*)*x',
    `${'\\d*'.repeat(90)}x`,
    '((\\d?){99999}){99999}x',
  ])('cannot hold us up: %s', (pattern) => {
    // A regular expression would not be done with it today.
    expect(typeof matchesPattern(pattern, '4915112345678901234567890')).toBe('boolean');
  });
});
