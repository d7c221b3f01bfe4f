import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutText, toHarmlessText } from '@/utils/domain/harmless-text.ts';

it.each([
  ['plain', 'Your code is 123 456', 'Your code is 123 456'],
  ['over lines', 'Code:\n\t1234', 'Code:\n\t1234'],
  ['of Thai, Hebrew and Vietnamese', 'ที่นี้ שָׁלוֹם tiếng', 'ที่นี้ שָׁלוֹם tiếng'],
  ['with an emoji of several characters', '👩🏽‍💻 1️⃣', '👩🏽‍💻 1️⃣'],
  ['with control characters', 'a\u0000b\u001Bc\u0085', 'abc'],
  ['turned around', '\u202Egro.knab\u202C \u2066x\u2069', 'gro.knab x'],
  ['under a heap of marks', `1${'\u0300'.repeat(400)}2`, `1${'\u0300'.repeat(4)}2`],
])('a text %s', (_name, text, shown) => {
  expect(toHarmlessText(text, 1_000)).toBe(shown);
});

it('is never longer than it may be, and is the same when it is made harmless again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, maxLength) => {
      const shown = toHarmlessText(text, maxLength);
      expect(shown.length).toBeLessThanOrEqual(maxLength);
      expect(toHarmlessText(shown, maxLength)).toBe(shown);
    }),
  );
});

it('is not cut through a character', () => {
  expect(cutText('a😀', 2)).toBe('a');
  expect(cutText('a😀', 3)).toBe('a😀');
});
