import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';

/** Messages with one clear code in many languages and forms; `#` stands for the code. */
const TEMPLATES = [
  'Your verification code is #. Do not share it.',
  '# is your login code for Example',
  'Code: #',
  '# is your Example code\nAb3dEfGhIjK',
  'Ihr Bestätigungscode lautet #.',
  'Votre code de vérification est #',
  'Tu código de seguridad es #. No lo compartas.',
  'Ваш код подтверждения: #. Никому не сообщайте.',
  'Doğrulama kodunuz: #',
  'Kode verifikasi Anda: #',
  '【示例】您的验证码是#，请勿泄露。',
  '認証コードは#です。',
  '인증번호는 [#] 입니다.',
  'รหัส OTP ของคุณคือ #',
  'رمز التحقق الخاص بك هو #',
  'קוד האימות שלך: #',
  'आपका ओटीपी # है।',
  'Kodi juaj i verifikimit është #',
  'Ձեր հաստատման կոդը՝ #',
  'თქვენი კოდია: #',
];

const template = fc.constantFrom(...TEMPLATES);
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''))
    .filter((code) => !/^(?:19|20)\d\d$/.test(code));
const code = fc.constantFrom(4, 5, 6, 6, 6, 8).chain(digits);
const two = (n: number) => String(n).padStart(2, '0');
const number = (min: number, max: number) => fc.integer({ min, max });

const date = fc
  .tuple(number(1, 28), number(1, 12), number(2020, 2029), fc.constantFrom('.', '/', '-'))
  .chain(([d, m, y, s]) => fc.constantFrom(`${two(d)}${s}${two(m)}${s}${y}`, `${y}-${two(m)}-${two(d)}`));
const time = fc.tuple(number(0, 23), number(0, 59)).map(([h, m]) => `${two(h)}:${two(m)}`);
const amount = fc
  .tuple(number(1, 999), number(0, 999), fc.constantFrom('$', '€', '£', '₹', '₽'))
  .chain(([a, b, sign]) =>
    fc.constantFrom(
      `${sign}${a}.${two(b % 100)}`,
      `${a},${two(b % 100)} ${sign}`,
      `${sign}${a},${String(b).padStart(3, '0')}.00`,
      `USD ${a}.50`,
    ),
  );
const phone = fc
  .tuple(number(1, 99), number(100, 999), number(1000000, 9999999))
  .map(([c, a, n]) => `+${c} ${a} ${n}`);
const distractor = fc.oneof(date, time, amount, phone);
const hiddenMark = fc.constantFrom(
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
);

const fill = (text: string, value: string) => text.replace('#', () => value);
const read = (text: string) => {
  const found = extractCode({ text });
  return found === null || found.kind === 'link' ? null : found.code;
};

describe('whatever stands around a code', () => {
  it('a date, a time, an amount or a telephone number after the message does not change it', () => {
    fc.assert(
      fc.property(template, code, distractor, (text, value, other) => {
        expect(read(`${fill(text, value)}\n${other}`)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('a date, a time, an amount or a telephone number before the message does not change it', () => {
    fc.assert(
      fc.property(template, code, distractor, (text, value, other) => {
        expect(read(`${other}. ${fill(text, value)}`)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('other digits in its place are the code then', () => {
    fc.assert(
      fc.property(
        template,
        code.chain((value) =>
          fc.tuple(
            fc.constant(value),
            fc.shuffledSubarray([...value], { minLength: value.length }).map((list) => list.join('')),
          ),
        ),
        (text, [value, shuffled]) => {
          fc.pre(!/^(?:19|20)\d\d$/.test(shuffled));
          expect(read(fill(text, value))).toBe(value);
          expect(read(fill(text, shuffled))).toBe(shuffled);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('more white space changes nothing', () => {
    fc.assert(
      fc.property(
        template,
        code,
        fc.constantFrom('  ', '\u00a0', ' \t', '\u2003', '\u3000'),
        (text, value, space) => {
          const message = fill(text, value);
          expect(read(`${space}${message.replace(/ /g, space)}${space}`)).toBe(read(message));
        },
      ),
    );
  });

  it('marks nobody sees change nothing, wherever they stand', () => {
    fc.assert(
      fc.property(
        template,
        code,
        fc.array(fc.tuple(fc.nat(200), hiddenMark), { maxLength: 8 }),
        (text, value, marks) => {
          const message = fill(text, value);
          const chars = [...message];
          for (const [position, mark] of marks) chars.splice(position % (chars.length + 1), 0, mark);
          expect(read(chars.join(''))).toBe(value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('digits of another script are the same code', () => {
    const zero = fc.constantFrom(
      0x660,
      0x6f0,
      0x966,
      0x9e6,
      0xa66,
      0xae6,
      0xe50,
      0xed0,
      0x1040,
      0x17e0,
      0xff10,
      0x1d7ce,
    );
    fc.assert(
      fc.property(template, code, zero, (text, value, from) => {
        const shown = [...value].map((digit) => String.fromCodePoint(from + Number(digit))).join('');
        expect(extractCode({ text: fill(text, shown) })).toMatchObject({ code: value, shown });
      }),
    );
  });

  it('is shown as it stands in the text', () => {
    fc.assert(
      fc.property(template, code, (text, value) => {
        const message = fill(text, value);
        expect(message).toContain(extractCode({ text: message })?.shown);
      }),
    );
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'code',
          ' ',
          '1',
          '482913',
          '-',
          '.',
          ':',
          '@a.b',
          '#',
          'https://',
          '验证码',
          '%',
          '*',
          '\n',
          '\ud83d',
          'X7K',
        ),
        { maxLength: 80 },
      )
      .map((list) => list.join('')),
  );

  it('is answered without an error, with a code of ASCII letters and digits that stands in it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = extractCode({ text });
        if (found === null) return;
        expect(text).toContain(found.shown);
        if (found.kind !== 'link' && found.kind !== 'origin-bound')
          expect(found.code).toMatch(/^[A-Za-z0-9-]{3,17}$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is answered alike twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(extractCode({ text })).toEqual(extractCode({ text }));
      }),
    );
  });
});
