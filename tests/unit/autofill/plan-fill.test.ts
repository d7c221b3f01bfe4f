import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../utils/autofill/classify-fields.ts';
import { planCode, planNumber, type PageFields } from '../../../utils/autofill/plan-fill.ts';
import type {
  DialCodeBeside,
  FieldClassification,
  FieldDescription,
  FieldRole,
} from '../../../utils/domain/field.ts';
import type { FillPlan } from '../../../utils/domain/fill.ts';
import type { Result } from '../../../utils/domain/problem.ts';
import { toPhoneSpellings } from '../../../utils/phone/to-spellings.ts';
import { blankField } from '../../support/describe-page.ts';

interface Given extends Partial<Omit<FieldDescription, 'index'>> {
  role?: FieldRole;
  confidence?: number;
  channel?: FieldClassification['channel'];
  group?: number;
  beside?: DialCodeBeside;
}

const pageOf = (fields: readonly Given[], language = 'en'): PageFields => ({
  fields: fields.map(
    (
      { role: _role, confidence: _confidence, channel: _channel, group: _group, beside, ...field },
      index,
    ) => ({
      ...blankField,
      context: '',
      ...field,
      ...(beside ? { dialCodeBeside: beside } : {}),
      index,
    }),
  ),
  classifications: fields.map(
    ({ role = 'none', confidence = 0.9, channel = 'unknown', group = null }, index) => ({
      index,
      role,
      confidence,
      channel,
      group,
    }),
  ),
  language,
});

const germany = toPhoneSpellings('+4915112345678', 'Germany');
const america = toPhoneSpellings('+12015550123', 'UnitedStates');
const russia = toPhoneSpellings('+79123456789', 'Russia');
const italy = toPhoneSpellings('+390612345678', 'Italy');
const hungary = toPhoneSpellings('+36201234567', 'Hungary');

const refusalOf = (planned: Result<FillPlan>): string =>
  planned.ok
    ? 'planned'
    : planned.problem.kind === 'fill-refused'
      ? planned.problem.refusal
      : planned.problem.kind;
const firstText = (planned: Result<FillPlan>): string => {
  if (!planned.ok) return refusalOf(planned);
  return planned.value.kind === 'number' ? (planned.value.spellings[0]?.text ?? '') : planned.value.kind;
};

describe('the spelling a field is given first', () => {
  it.each<[string, Given, Parameters<typeof planNumber>[1], string]>([
    ['a bare phone field', { role: 'phone' }, germany, '+4915112345678'],
    ['a number input', { role: 'phone', type: 'number' }, germany, '4915112345678'],
    ['no room for the plus', { role: 'phone', maxLength: 13 }, germany, '4915112345678'],
    ['a pattern of digits', { role: 'phone', pattern: '[0-9]{11,15}' }, germany, '4915112345678'],
    ['a pattern with a plus', { role: 'phone', pattern: '\\+[0-9]{8,15}' }, germany, '+4915112345678'],
    ['a pattern that is none', { role: 'phone', pattern: '([' }, germany, '+4915112345678'],
    ['an example with 00', { role: 'phone', placeholder: '0049 151 23456789' }, germany, '004915112345678'],
    ['an example with plus', { role: 'phone', placeholder: '+49 151 23456789' }, germany, '+4915112345678'],
    ['an example without plus', { role: 'phone', placeholder: '4915123456789' }, germany, '4915112345678'],
    ['a dial code that stands in it', { role: 'phone', value: '+1' }, germany, '+4915112345678'],
    ['a national example of ours', { role: 'phone', placeholder: '01512 3456789' }, germany, '015112345678'],
    ['an American example', { role: 'phone', placeholder: '(555) 555-5555' }, germany, '+4915112345678'],
    [
      'ten digits for an American number',
      { role: 'phone', placeholder: '(555) 555-5555' },
      america,
      '2015550123',
    ],
    [
      'a ten-digit mask for an American number',
      { role: 'phone', placeholder: '___-___-____' },
      america,
      '2015550123',
    ],
    ['ten places and a German number', { role: 'phone', maxLength: 10 }, germany, 'number-does-not-fit'],
    ['ten places and an American number', { role: 'phone', maxLength: 10 }, america, '2015550123'],
    [
      'our static dial code',
      { role: 'phone', beside: { digits: '49', isStatic: true } },
      germany,
      '15112345678',
    ],
    [
      'another static dial code',
      { role: 'phone', beside: { digits: '994', isStatic: true } },
      germany,
      'country-not-offered',
    ],
    ['a national field alone', { role: 'phone-national' }, germany, '015112345678'],
    ['a national field, Italian', { role: 'phone-national' }, italy, '0612345678'],
    ['a national field, Russian', { role: 'phone-national' }, russia, '89123456789'],
    ['a national field, Hungarian', { role: 'phone-national' }, hungary, '06201234567'],
    [
      'a national field too short for the trunk',
      { role: 'phone-national', maxLength: 11 },
      germany,
      '15112345678',
    ],
  ])('%s', (_, field, spellings, expected) => {
    expect(firstText(planNumber(pageOf([field], 'de'), spellings, 'best'))).toBe(expected);
  });

  it.each<[string, Given, string]>([
    ['no example', {}, '15112345678'],
    ['an example with zero', { placeholder: '0151 23456789' }, '015112345678'],
    ['an example without zero', { placeholder: '151 23456789' }, '15112345678'],
    ['eleven places', { maxLength: 11 }, '15112345678'],
    ['a pattern with zero', { pattern: '0[0-9]+' }, '015112345678'],
  ])('a national field beside a country list, %s', (_, field, expected) => {
    const options = [
      { text: 'France (+33)', value: 'FR' },
      { text: 'Deutschland (+49)', value: 'DE' },
    ];
    const planned = planNumber(
      pageOf([
        { role: 'country-code', tag: 'select', group: 0, options },
        { role: 'phone-national', group: 0, ...field },
      ]),
      germany,
      'best',
    );
    expect(firstText(planned)).toBe(expected);
    expect(planned).toMatchObject({ value: { country: { field: 0 } } });
  });

  it.each<[Given, string]>([
    [{}, '+49'],
    [{ value: '+1' }, '+49'],
    [{ value: '1' }, '49'],
    [{ placeholder: '0049' }, '0049'],
    [{ maxLength: 2 }, '49'],
  ])('a dial code typed into %j', (field, expected) => {
    const planned = planNumber(
      pageOf([
        { role: 'country-code', group: 0, ...field },
        { role: 'phone-national', group: 0 },
      ]),
      germany,
      'best',
    );
    if (!planned.ok || planned.value.kind !== 'number') throw new Error(refusalOf(planned));
    expect(planned.value.country?.texts[0]).toBe(expected);
  });

  it('is never longer than the field allows, and always our number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(germany, america, russia, italy, hungary),
        fc.constantFrom<FieldRole>('phone', 'phone-national'),
        fc.option(fc.integer({ min: 0, max: 20 })),
        fc.string(),
        fc.option(fc.record({ digits: fc.constantFrom('1', '49', '7', '994'), isStatic: fc.boolean() })),
        (spellings, role, maxLength, placeholder, beside) => {
          const planned = planNumber(
            pageOf([{ role, maxLength, placeholder, ...(beside ? { beside } : {}) }]),
            spellings,
            'best',
          );
          if (!planned.ok || planned.value.kind !== 'number') return;
          for (const { text } of planned.value.spellings) {
            expect(text.length).toBeLessThanOrEqual(maxLength ?? 99);
            expect([
              spellings.digits,
              `00${spellings.digits}`,
              spellings.nationalNumber,
              spellings.nationalWithTrunk,
            ]).toContain(text.replace(/\D/g, ''));
            if (beside?.isStatic) expect(text).not.toContain('+');
          }
        },
      ),
    );
  });
});

const ukraine = toPhoneSpellings('+380501234567', 'Ukraine');
const argentina = toPhoneSpellings('+5491123456789', 'Argentina');
const brazil = toPhoneSpellings('+5511912345678', 'Brazil');
const france = toPhoneSpellings('+33612345678', 'France');
const india = toPhoneSpellings('+919876543210', 'India');
const singapore = toPhoneSpellings('+6591234567', 'Singapore');
const spain = toPhoneSpellings('+34612345678', 'Spain');
const turkey = toPhoneSpellings('+905321234567', 'Turkey');

describe('what a page shows before the field begins the number', () => {
  it.each<[shown: string, Parameters<typeof planNumber>[1], string]>([
    ['49', germany, '15112345678'],
    ['490', germany, '15112345678'],
    ['4915', germany, '112345678'],
    ['549', argentina, '1123456789'],
    ['54', argentina, '91123456789'],
    ['38', ukraine, '0501234567'],
    ['380', ukraine, '501234567'],
    ['79', russia, '123456789'],
    ['390', italy, '612345678'],
    ['1', america, '2015550123'],
    ['1201', america, '5550123'],
    ['44', germany, 'country-not-offered'],
    ['549', germany, 'country-not-offered'],
    ['38', russia, 'country-not-offered'],
    ['4916', germany, 'country-not-offered'],
    ['4', germany, 'country-not-offered'],
  ])('%s: %o', (digits, spellings, expected) => {
    const field: Given = { role: 'phone', beside: { digits, isStatic: true } };
    expect(firstText(planNumber(pageOf([field]), spellings, 'best'))).toBe(expected);
  });
});

describe('an example of a national number', () => {
  it.each<[placeholder: string, language: string, Parameters<typeof planNumber>[1], string]>([
    ['(00) 00000-0000', 'pt-BR', brazil, '11912345678'],
    ['(00) 00000-0000', 'en', brazil, '11912345678'],
    ['Ex: (11) 99999-9999', 'en', brazil, '11912345678'],
    ['000 000 000', 'es', spain, '612345678'],
    ['___ ___ ___', 'es-ES', spain, '612345678'],
    ['__ __ __ __ __', 'fr', france, '0612345678'],
    ['06 00 00 00 00', 'fr', france, '0612345678'],
    ['9999 9999', 'en', singapore, '91234567'],
    ['XXXXX XXXXX', 'en-IN', india, '9876543210'],
    ['0XX XXX XX XX', 'uk', ukraine, '0501234567'],
    ['11 2345-6789', 'es-AR', argentina, '1123456789'],
    ['(5__) ___ __ __', 'tr', turkey, '5321234567'],
    // Of another number: the whole one, whatever becomes of it.
    ['(00) 00000-0000', 'pt-BR', germany, '+4915112345678'],
    ['9999 9999', 'en', germany, '+4915112345678'],
    ['(___) ___-____', 'en', italy, '+390612345678'],
    ['(5__) ___ __ __', 'tr', russia, '+79123456789'],
    ['333 1234567', 'it', america, '+12015550123'],
    ['+380 __ ___ __ __', 'uk', ukraine, '+380501234567'],
  ])('%s, %s: %o', (placeholder, language, spellings, expected) => {
    const planned = planNumber(pageOf([{ role: 'phone', placeholder }], language), spellings, 'best');
    expect(firstText(planned)).toBe(expected);
  });
});

it('a mask that keeps its dial code is tried whole, then behind what it keeps', () => {
  const planned = planNumber(pageOf([{ role: 'phone', value: '+380 ' }]), ukraine, 'best');
  const texts = planned.ok && planned.value.kind === 'number' ? planned.value.spellings : [];
  expect(texts.map(({ text }) => text).slice(0, 3)).toEqual(['+380501234567', '+380 501234567', '501234567']);
  expect(texts.slice(1, 3).every(({ reads }) => reads.join() === '380501234567')).toBe(true);
});

describe('the field that is chosen', () => {
  it.each<[string, Given[], 'best' | 'focused', string]>([
    [
      'the more confident one',
      [
        { role: 'phone', confidence: 0.5 },
        { role: 'phone', confidence: 0.9 },
      ],
      'best',
      '1',
    ],
    [
      'of two equal ones none',
      [{ role: 'phone' }, { role: 'phone', formIndex: 1 }],
      'best',
      'several-equal-fields',
    ],
    ['of two equal ones the focused', [{ role: 'phone' }, { role: 'phone', isFocused: true }], 'best', '1'],
    [
      'of two equal ones that in the focused form',
      [{ role: 'phone' }, { role: 'phone', formIndex: 1 }, { formIndex: 1, isFocused: true }],
      'best',
      '1',
    ],
    ['no hidden one', [{ role: 'phone', isVisible: false }], 'best', 'no-field'],
    ['no disabled one', [{ role: 'phone', isEditable: false }], 'best', 'field-not-editable'],
    [
      'the editable one',
      [
        { role: 'phone', isEditable: false },
        { role: 'phone', confidence: 0.4 },
      ],
      'best',
      '1',
    ],
    ['no extension', [{ role: 'phone-extension' }], 'best', 'no-field'],
    ['the one pointed at', [{ role: 'phone' }, { role: 'none', isFocused: true }], 'focused', '1'],
    [
      'the one pointed at, though it is a code field',
      [{ role: 'phone' }, { role: 'code', isFocused: true }],
      'focused',
      '1',
    ],
    ['none where nothing is pointed at', [{ role: 'phone' }], 'focused', 'no-field'],
    [
      'none where what is pointed at is locked',
      [{ role: 'phone', isFocused: true, isEditable: false }],
      'focused',
      'field-not-editable',
    ],
  ])('is %s', (_, fields, target, expected) => {
    const planned = planNumber(pageOf(fields), germany, target);
    expect(
      planned.ok && planned.value.kind === 'number' ? String(planned.value.field) : refusalOf(planned),
    ).toBe(expected);
  });

  it('is the national field of the country list that was pointed at', () => {
    const options = [{ text: '+49', value: '49' }];
    const planned = planNumber(
      pageOf([
        { role: 'country-code', tag: 'select', group: 3, isFocused: true, options },
        { role: 'phone-national', group: 3 },
      ]),
      germany,
      'focused',
    );
    expect(planned).toMatchObject({ ok: true, value: { kind: 'number', field: 1, country: { field: 0 } } });
  });

  it('is none where the country list does not hold the country', () => {
    const options = [{ text: 'France (+33)', value: 'FR' }];
    const planned = planNumber(
      pageOf([
        { role: 'country-code', tag: 'select', group: 0, options },
        { role: 'phone-national', group: 0 },
      ]),
      germany,
      'best',
    );
    expect(refusalOf(planned)).toBe('country-not-offered');
  });
});

describe('a number that the page splits', () => {
  const ukraine = toPhoneSpellings('+380671234567', 'Ukraine');
  const listOf = (value: string, ...texts: string[]): Given => ({
    tag: 'select',
    value,
    options: texts.map((text) => ({ text, value: text })),
    label: 'Телефон',
  });
  const operators = (value: string): Given => listOf(value, '050', '063', '067', '095');
  const named = (value: string): Given => listOf(value, 'Vodafone (050)', 'Kyivstar (067)', 'lifecell (063)');
  const plan = (fields: readonly Given[], spellings = ukraine, target: 'best' | 'focused' = 'best') => {
    const { fields: inRow, language } = pageOf(
      fields.map((field, at) => ({ ...field, rect: { x: at * 110, y: 0, width: 100, height: 30 } })),
    );
    return planNumber({ fields: inRow, classifications: classifyFields(inRow), language }, spellings, target);
  };

  it.each<[string, Given[], Parameters<typeof planNumber>[1], string]>([
    ['behind its operator', [operators('067'), { name: 'phone' }], ukraine, '1: 1234567'],
    ['with seven places', [operators('067'), { name: 'phone', maxLength: 7 }], ukraine, '1: 1234567'],
    ['behind an operator by name', [named('Kyivstar (067)'), { name: 'phone' }], ukraine, '1: 1234567'],
    [
      'before its operator, where one reads from the right',
      [{ name: 'phone', maxLength: 7 }, operators('067')],
      ukraine,
      '0: 1234567',
    ],
    [
      'not before another operator',
      [{ name: 'phone', maxLength: 7 }, operators('050')],
      ukraine,
      'number-does-not-fit',
    ],
    ['not behind another operator', [operators('050'), { name: 'phone' }], ukraine, 'number-does-not-fit'],
    ['not where none is chosen', [operators(''), { name: 'phone' }], ukraine, 'number-does-not-fit'],
    [
      'without the zero, where the list has none',
      [{ ...listOf('20', '20', '30', '70'), label: 'Mobiltelefon' }, { name: 'telefon' }],
      hungary,
      '1: 1234567',
    ],
    [
      'not another country behind an operator',
      [operators('067'), { name: 'phone' }],
      germany,
      'number-does-not-fit',
    ],
    [
      'not over three fields',
      [
        { label: 'Phone', maxLength: 3 },
        { maxLength: 3, label: '' },
        { maxLength: 4, label: '' },
      ],
      america,
      'number-does-not-fit',
    ],
    [
      'not into the field of the area',
      [{ label: 'Area code' }, { label: 'Phone number' }],
      america,
      'number-does-not-fit',
    ],
  ])('%s', (_case, fields, spellings, expected) => {
    const planned = plan(fields, spellings);
    expect(
      planned.ok && planned.value.kind === 'number'
        ? `${planned.value.field}: ${planned.value.spellings.map(({ text }) => text).join()}`
        : refusalOf(planned),
    ).toBe(expected);
  });

  it('nor whole into the field that was pointed at, beside a list', () => {
    const beside = [operators('050'), { name: 'phone', isFocused: true }];
    expect(refusalOf(plan(beside, ukraine, 'focused'))).toBe('number-does-not-fit');
    const list = [{ ...operators('067'), isFocused: true }, { name: 'phone' }];
    expect(firstText(plan(list, ukraine, 'focused'))).toBe('1234567');
  });
});

describe('the plan for a code', () => {
  const boxes = (count: number, more: Given = {}): Given[] =>
    Array.from({ length: count }, (_, i) => ({
      role: 'code-box',
      group: 0,
      rect: { x: i * 50, y: 0, width: 40, height: 40 },
      ...more,
    }));

  it.each<[string, Given[], string, 'best' | 'focused', unknown]>([
    ['one field', [{ role: 'code' }], '482913', 'best', { kind: 'code', field: 0 }],
    [
      'boxes',
      boxes(6),
      '482913',
      'best',
      { kind: 'boxes', fields: [0, 1, 2, 3, 4, 5], parts: [...'482913'] },
    ],
    ['boxes for a code with a dash', boxes(6), '482-913', 'best', { kind: 'boxes', parts: [...'482913'] }],
    [
      'boxes, one of them pointed at',
      [...boxes(4), { isFocused: true, role: 'code-box', group: 0 }],
      '48291',
      'focused',
      { kind: 'boxes', parts: [...'48291'] },
    ],
    ...(
      [
        ['two halves', boxes(2, { maxLength: 3 }), '482913', ['482', '913']],
        ['two halves for a code with a dash', boxes(2, { maxLength: 3 }), '482-913', ['482', '913']],
        ['three pairs', boxes(3, { maxLength: 2 }), '482913', ['48', '29', '13']],
        ['twice four', boxes(2, { maxLength: 4 }), '48291357', ['4829', '1357']],
        ['three times three', boxes(3, { maxLength: 3 }), '482913570', ['482', '913', '570']],
        ['by a pattern', boxes(2, { pattern: '\\d{3}' }), '482913', ['482', '913']],
        ['of letters', boxes(2, { maxLength: 3 }), 'ABC-12D', ['ABC', '12D']],
        ['nothing says how long', boxes(2), '482913', ['482', '913']],
        ['cut as it was sent', boxes(2), '48 2913', ['48', '2913']],
        [
          'of two lengths',
          boxes(2, { maxLength: 2 }).map((box, at) => ({ ...box, maxLength: 2 + at * 2 })),
          '482913',
          ['48', '2913'],
        ],
      ] as const
    ).map(
      ([name, fields, code, parts]) =>
        [`parts of the code: ${name}`, [...fields], code, 'best', { kind: 'boxes', parts }] as [
          string,
          Given[],
          string,
          'best',
          unknown,
        ],
    ),
    [
      'equal fields in a row',
      boxes(6, { role: 'code' }).map(({ group: _, ...one }) => one),
      '482913',
      'best',
      { kind: 'boxes', parts: [...'482913'] },
    ],
    [
      'the one pointed at, though it is for e-mail',
      [{ role: 'code', channel: 'email', isFocused: true }],
      '482913',
      'focused',
      { kind: 'code', field: 0 },
    ],
    [
      'the SMS field beside one for e-mail',
      [
        { role: 'code', channel: 'email' },
        { role: 'code', channel: 'sms', confidence: 0.5 },
      ],
      '1234',
      'best',
      { kind: 'code', field: 1 },
    ],
  ])('%s', (_, fields, code, target, expected) => {
    expect(planCode(pageOf(fields), code, target)).toMatchObject({ ok: true, value: expected });
  });

  it.each<[string, Given[], string, string]>([
    ['there is no field', [{ role: 'phone' }], '482913', 'no-field'],
    ['it is for an e-mailed code', [{ role: 'code', channel: 'email' }], '482913', 'code-for-email'],
    ['it is for an app’s code', [{ role: 'code', channel: 'app' }], '482913', 'code-for-app'],
    ['boxes are too few', boxes(4), '482913', 'code-does-not-fit'],
    ['boxes are too many', boxes(8), '482913', 'code-does-not-fit'],
    ['parts are too short', boxes(2, { maxLength: 2 }), '482913', 'code-does-not-fit'],
    ['parts are too long', boxes(2, { maxLength: 4 }), '482913', 'code-does-not-fit'],
    ['it is no multiple of the parts', boxes(2), '48291', 'code-does-not-fit'],
    ['the field is too short', [{ role: 'code', maxLength: 4 }], '482913', 'code-does-not-fit'],
    [
      'the field takes other characters',
      [{ role: 'code', pattern: '[A-Z]{6}' }],
      '482913',
      'code-does-not-fit',
    ],
    [
      'two fields are equal',
      [{ role: 'code' }, { role: 'code', rect: { x: 0, y: 90, width: 9, height: 9 } }],
      '482913',
      'several-equal-fields',
    ],
  ])('is refused where %s', (_, fields, code, expected) => {
    expect(refusalOf(planCode(pageOf(fields), code, 'best'))).toBe(expected);
  });
});
