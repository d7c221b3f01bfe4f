import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../utils/autofill/classify-fields.ts';
import type { CodeChannel, FieldDescription, FieldRole } from '../../../utils/domain/field.ts';
import {
  allOf,
  bit,
  conceptSequence,
  hasUnknownWord,
  splitIdentifier,
} from '../../../utils/autofill/matchers/concepts.ts';
import { languages } from '../../autofill-pages/languages.ts';
import { blankField } from '../../support/describe-page.ts';
import { labelWords } from './label-words.ts';

const plain: FieldDescription = { ...blankField, index: 0, context: '' };

/** Fields below each other, unless they say where they are. */
const describeAll = (...fields: Partial<FieldDescription>[]): FieldDescription[] =>
  fields.map((field, index) => ({
    ...plain,
    rect: { x: 0, y: index * 50, width: 300, height: 30 },
    ...field,
    index,
  }));
const rolesOf = (...fields: Partial<FieldDescription>[]): FieldRole[] =>
  classifyFields(describeAll(...fields)).map(({ role }) => role);
const row = (count: number, field: Partial<FieldDescription>): Partial<FieldDescription>[] =>
  Array.from({ length: count }, (_, at) => ({
    maxLength: 1,
    ...field,
    rect: { x: at * 50, y: 0, width: 40, height: 40 },
  }));

describe('two phone fields', () => {
  it.each([
    ["Companion's phone (optional)", 'Mobile number'],
    ['Notfallkontakt: Telefon', 'Mobilnummer'],
    ['Дополнительный телефон', 'Номер телефона'],
    ['Teléfono (opcional)', 'Teléfono móvil'],
    ['緊急電話', '電話番号'],
  ])('"%s" gives way to "%s"', (aside, own) => {
    const [other, mine] = classifyFields(describeAll({ label: aside }, { label: own }));
    expect(other!.confidence).toBeLessThan(mine!.confidence);
  });
});

describe('a single field', () => {
  it.each<[string, Partial<FieldDescription>, FieldRole]>([
    ['autocomplete says phone', { autocomplete: 'shipping tel' }, 'phone'],
    ['autocomplete says code', { autocomplete: 'one-time-code' }, 'code'],
    ['autocomplete contradicted by the label', { autocomplete: 'tel', label: 'ZIP code' }, 'none'],
    ['type=tel alone proves nothing', { type: 'tel' }, 'none'],
    ['type=tel on a card number', { type: 'tel', label: 'Card number' }, 'none'],
    ['a name where there is no label', { name: 'userPhone' }, 'phone'],
    ['a placeholder written as numbers are', { placeholder: '+49 151 23456789' }, 'phone'],
    ['pin is in shipping, but is no word there', { label: 'Shipping', context: 'We sent an SMS' }, 'none'],
    ['a fax', { label: 'Fax', name: 'phone_fax', type: 'tel' }, 'none'],
    ['the model of a phone', { label: 'Phone model' }, 'none'],
    ['a coupon code', { label: 'Coupon code', context: 'We sent you a code by SMS' }, 'none'],
    ['a captcha called verification code', { label: 'Verification code', name: 'captcha' }, 'none'],
    ['a recovery code', { label: 'Recovery code', context: 'Two-factor authentication' }, 'none'],
    ['a bare code without a second signal', { label: 'Code' }, 'none'],
    ['a bare code after a text message', { label: 'Code', context: 'We sent you a text message' }, 'code'],
    [
      'a security code beside no card',
      { label: 'Security code', context: 'We sent you a text message' },
      'code',
    ],
    ['the number a code shall go to', { label: 'Mobile number for the SMS code' }, 'phone'],
    ['a code that went to the phone', { label: 'Code sent to your mobile number' }, 'code'],
    ['a phone or messenger', { label: 'Phone / WhatsApp' }, 'phone'],
    ['a messenger', { label: 'WhatsApp' }, 'none'],
    ['a number after a dialling code', { label: '+45' }, 'phone-national'],
    ['a question for the number', { label: 'Which number can we reach you on?' }, 'phone'],
    [
      'characters of an image',
      { label: 'Verification code', context: 'Type the characters you see: Verification code' },
      'none',
    ],
    ['one-time-code on a password', { label: 'Password', autocomplete: 'one-time-code' }, 'none'],
    ['an extension needs its phone', { label: 'Ext.' }, 'none'],
    ['hidden', { label: 'Phone', isVisible: false }, 'none'],
    ['read-only', { label: 'Phone', isEditable: false }, 'none'],
    ['a honeypot that says so', { label: 'Phone', hints: 'visually-hidden' }, 'none'],
  ])('%s', (_case, field, role) => {
    expect(rolesOf(field)).toEqual([role]);
  });

  it.each<[string, Partial<FieldDescription>, CodeChannel]>([
    ['named in the label', { label: 'Code from your authenticator app' }, 'app'],
    ['an SMS near by', { label: 'Verification code', description: 'We sent an SMS to you' }, 'sms'],
    [
      'what is named first; alternatives follow',
      { label: 'Verification code', context: 'We texted you. Send it by e-mail instead' },
      'sms',
    ],
    ['an address', { label: 'Verification code', context: 'Sent to j•••@example.com' }, 'email'],
    ['a masked number', { label: 'Verification code', context: 'Sent to +49 ••• •• 12' }, 'sms'],
    ['a second factor, nothing sent', { label: 'Code', context: 'Two-factor verification code' }, 'app'],
    ['a second factor, sent', { label: 'Code', context: 'Two-factor verification: code sent' }, 'unknown'],
    ['nothing said', { label: 'Verification code' }, 'unknown'],
  ])('travels by: %s', (_case, field, channel) => {
    expect(classifyFields(describeAll(field))[0]).toMatchObject({ role: 'code', channel });
  });
});

describe('fields that belong together', () => {
  it('takes a list of dialling codes for one, and the number beside it for the national part', () => {
    const options = ['1', '44', '49'].map((code) => ({ text: `+${code}`, value: code }));
    expect(rolesOf({ tag: 'select', options }, { label: 'Mobile number' })).toEqual([
      'country-code',
      'phone-national',
    ]);
  });

  it('leaves a country of residence alone', () => {
    const options = ['Germany', 'France'].map((text, at) => ({ text, value: String(at) }));
    expect(rolesOf({ tag: 'select', label: 'Country', options }, { label: 'Mobile number' })).toEqual([
      'none',
      'phone',
    ]);
  });

  it('takes a nameless field beside dialling codes for the rest of the number', () => {
    const options = ['1', '44', '49'].map((code) => ({ text: `+${code}`, value: code }));
    const beside = { rect: { x: 110, y: 0, width: 200, height: 30 } };
    const list = { tag: 'select' as const, options, rect: { x: 0, y: 0, width: 100, height: 30 } };
    expect(rolesOf(list, beside)).toEqual(['country-code', 'phone-national']);
  });

  it.each([
    ['time zones', ['(UTC+01:00) Paris', '(UTC+02:00) Sofia', '(UTC+03:00) Riga']],
    ['kinds of phone', ['Home', 'Work', 'Mobile']],
    ['carriers', ['SKT', 'Kyivstar', 'Orange']],
  ])('does not take a list for dialling codes: %s', (_case, texts) => {
    const options = texts.map((text) => ({ text, value: text }));
    const list = {
      tag: 'select' as const,
      name: 'phoneType',
      options,
      rect: { x: 0, y: 0, width: 100, height: 30 },
    };
    const phone = { label: 'Phone', rect: { x: 110, y: 0, width: 200, height: 30 } };
    expect(rolesOf(list, phone)).toEqual(['none', 'phone']);
  });

  it('takes "six letters and digits" for a word about the code where one was announced', () => {
    const code = { label: 'Security code', description: 'Six letters and digits' };
    expect(rolesOf({ ...code, context: 'We sent a text message to •••• 42' })).toEqual(['code']);
    expect(rolesOf({ ...code, context: 'Join the club' })).toEqual(['none']);
  });

  it('believes one code a form', () => {
    expect(rolesOf({ label: 'SMS code' }, { label: 'Code' }, { label: 'Name' })).toEqual([
      'code',
      'none',
      'none',
    ]);
  });

  it('joins the boxes of a code', () => {
    const found = classifyFields(describeAll(...row(6, { context: 'Enter the code we texted you' })));
    expect(found.map(({ role }) => role)).toEqual(Array.from({ length: 6 }, () => 'code-box'));
    expect(new Set(found.map(({ group }) => group)).size).toBe(1);
  });

  it.each([
    ['three are too few', row(3, { context: 'Enter the code' })],
    ['nine are too many', row(9, { context: 'Enter the code' })],
    ['a card PIN', row(4, { hints: '', label: 'Card PIN' })],
  ])('does not take other boxes for a code: %s', (_case, fields) => {
    expect(rolesOf(...fields)).not.toContain('code-box');
  });

  it.each<[string, Partial<FieldDescription>[], number]>([
    ['disabled until the one before is full', row(6, { context: 'We sent you a code' }), 6],
    ['of four, on a page in German', row(4, { context: 'Wir haben Ihnen einen Code per SMS gesendet' }), 4],
    ['of numbers', row(6, { type: 'number', maxLength: null, context: 'We sent you a code' }), 6],
    ['of one-time-code', row(5, { type: 'tel', autocomplete: 'one-time-code' }), 5],
    ['of passwords, after an SMS', row(6, { type: 'password', context: 'We sent you an SMS' }), 6],
    ['named digit', row(6, { name: 'digit', context: 'Введите код из СМС' }), 6],
  ])('joins boxes that open one after the other: %s', (_case, boxes, count) => {
    const found = rolesOf(...boxes.map((box, at) => ({ ...box, isEditable: at === 0 })));
    expect(found).toEqual(Array.from({ length: count }, () => 'code-box'));
  });

  const smsSent = 'We sent a 6-digit verification code by SMS to your mobile number.';
  const parts = (count: number, field: Partial<FieldDescription>): Partial<FieldDescription>[] =>
    row(count, { maxLength: 3, label: 'Code', labelIsNearText: true, context: smsSent, ...field });
  it.each<[string, Partial<FieldDescription>[]]>([
    ['two halves', parts(2, { inputMode: 'numeric' })],
    ['three pairs', parts(3, { maxLength: 2 })],
    ['twice four digits', parts(2, { maxLength: 4, type: 'tel' })],
    ['three times three', parts(3, { description: 'Enter the code from the text message' })],
    ['by a pattern', parts(2, { maxLength: null, pattern: '[0-9]{3}' })],
    ['narrow, and nothing says how long', parts(2, { maxLength: null })],
    ['numbers', parts(2, { type: 'number', maxLength: null })],
    ['one-time-code alone says it', parts(2, { autocomplete: 'one-time-code', label: '', context: '' })],
    ['in German', parts(2, { label: 'Bestätigungscode', context: 'Wir haben Ihnen eine SMS geschickt' })],
    ['in Spanish', parts(2, { label: 'Código', context: 'Te hemos enviado un código por SMS' })],
    ['in Russian', parts(2, { label: 'Код', context: 'Мы отправили код по СМС' })],
    ['in Chinese', parts(3, { maxLength: 2, label: '验证码', context: '验证码已发送到您的手机' })],
    [
      'the second opens behind the first',
      parts(2, {}).map((part, at) => ({ ...part, isEditable: at === 0 })),
    ],
  ])('joins the parts of a code: %s', (_case, fields) => {
    expect(new Set(rolesOf(...fields))).toEqual(new Set(['code-box']));
  });

  it.each<[string, Partial<FieldDescription>[]]>([
    ['parts of a phone number', parts(2, { maxLength: 4, label: 'Phone number', type: 'tel' })],
    ['of a sort code', parts(3, { maxLength: 2, label: 'Sort code', context: 'Bank account' })],
    ['of a date', parts(2, { maxLength: 2, label: 'Date of birth' })],
    ['where no code was announced', parts(2, { context: 'Activate your product' })],
    ['beside more fields', [...parts(2, {}), { label: 'Name' }]],
    ['of two sizes', parts(2, {}).map((part, at) => ({ ...part, maxLength: at + 2 }))],
  ])('does not take other parts for a code: %s', (_case, fields) => {
    expect(rolesOf(...fields)).not.toContain('code-box');
  });

  it('splits a number over its short fields', () => {
    const parts = [3, 3, 4].map((maxLength, at) => ({
      label: at === 0 ? 'Phone' : '',
      maxLength,
      rect: { x: at * 80, y: 0, width: 60, height: 30 },
    }));
    expect(rolesOf(...parts, { label: 'Ext.', maxLength: 5 })).toEqual([
      'phone-national',
      'phone-national',
      'phone-national',
      'phone-extension',
    ]);
  });
});

describe('languages', () => {
  it.each(Object.entries(languages))('%s: phone and code are found, decoys are not', (_language, line) => {
    const [phone = '', , smsSent = '', code = '', emailSent = '', , ...decoys] = line.split('|');
    expect(rolesOf({ label: phone })).toEqual(['phone']);
    expect(classifyFields(describeAll({ label: code, context: smsSent }))[0]).toMatchObject({
      role: 'code',
      channel: 'sms',
    });
    expect(classifyFields(describeAll({ label: code, context: emailSent }))[0]).toMatchObject({
      role: 'code',
      channel: 'email',
    });
    for (const decoy of decoys)
      expect(
        rolesOf({ label: decoy, context: `${smsSent} ${code}`, maxLength: 6, inputMode: 'numeric' }),
        decoy,
      ).toEqual(['none']);
  });
});

describe('labels, one by one', () => {
  const listOf = (text: string): string[] => (text === '' ? [] : text.split('|'));
  /** The field among others, so that it is not taken for a code because nothing else is there. */
  const roleAmongOthers = (field: Partial<FieldDescription>): FieldRole | undefined =>
    rolesOf({ ...field, label: 'Zzz' }, field, { ...field, label: 'Yyy' })[1];
  const isCode = /^code/;

  /** A label that was read wrong, and what its words mean to us. */
  const misread = (label: string, wanted: string, role: FieldRole | undefined): string => {
    const words = allOf(conceptSequence(label));
    const known = Object.keys(bit).filter((concept) => (words & bit[concept as keyof typeof bit]) !== 0);
    const strange = hasUnknownWord(label) ? ', and a word of no list' : '';
    return `"${label}" is ${role}, not ${wanted}; its words say: ${known.join(', ') || 'nothing'}${strange}`;
  };

  it.each(Object.entries(labelWords))('%s', (_language, { phone, code, neither }) => {
    const wrong = [
      ...listOf(phone).flatMap((label) => {
        const role = roleAmongOthers({ label });
        return role === 'phone' ? [] : [misread(label, 'phone', role)];
      }),
      ...listOf(code).flatMap((label) => {
        const role = roleAmongOthers({ label, context: 'SMS' });
        return isCode.test(role ?? '') ? [] : [misread(label, 'code', role)];
      }),
      ...listOf(neither).flatMap((label) => {
        const role = roleAmongOthers({
          label,
          context: `SMS code sent ${label}`,
          maxLength: 6,
          inputMode: 'numeric',
          type: 'tel',
        });
        return role === 'none' ? [] : [misread(label, 'none', role)];
      }),
    ];
    expect(wrong).toEqual([]);
  });
});

describe('words', () => {
  it('fit in the bits of one number', () => {
    expect(Object.keys(bit).length).toBeLessThanOrEqual(32);
  });

  it.each([
    ['Handynummer', bit.phone],
    ['номер телефона', bit.phone],
    ['τηλέφωνο', bit.phone],
    ['ফোন নম্বর', bit.phone],
    [splitIdentifier('smsVerificationCode'), bit.code | bit.sms | bit.verify],
    ['短信验证码', bit.code | bit.sms | bit.verify],
  ])('%s', (text, bits) => {
    expect(conceptSequence(text).reduce((mask, word) => mask | word, 0) & bits).toBe(bits);
  });
});

describe('any list of fields', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('Phone', 'Code', 'SMS', 'Verification code', '+49', 'Ext', ''),
  );
  const field = fc.record({
    tag: fc.constantFrom<FieldDescription['tag']>(
      'input',
      'select',
      'textarea',
      'contenteditable',
      'custom-list',
    ),
    type: fc.constantFrom('text', 'tel', 'number', 'password', 'email', ''),
    name: text,
    label: text,
    placeholder: text,
    description: text,
    context: text,
    maxLength: fc.option(fc.integer({ min: 0, max: 30 })),
    isVisible: fc.boolean(),
    isEditable: fc.boolean(),
    formIndex: fc.integer({ min: 0, max: 2 }),
  });

  it('gets one answer a field, in order, the same twice, and none for what cannot be seen', () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 12 }), (list) => {
        const fields = describeAll(...list);
        const found = classifyFields(fields);
        expect(found.map(({ index }) => index)).toEqual(fields.map(({ index }) => index));
        expect(classifyFields(fields)).toEqual(found);
        for (const { index, role } of found) if (!fields[index]?.isVisible) expect(role).toBe('none');
      }),
    );
  });
});
