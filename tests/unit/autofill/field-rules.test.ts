import { describe, expect, it } from 'vitest';
import { judgeRow, rowRules } from '../../../utils/autofill/classify/boxes.ts';
import { codeRules, judgeCode } from '../../../utils/autofill/classify/code.ts';
import { countryRules, judgeCountry } from '../../../utils/autofill/classify/country.ts';
import { judgePhone, phoneRules } from '../../../utils/autofill/classify/phone.ts';
import { readFields, type Reading } from '../../../utils/autofill/classify/reading.ts';
import type { FieldDescription } from '../../../utils/domain/field.ts';
import { blankField } from '../../support/describe-page.ts';

/** The fields of an example below each other, unless they say where they are. */
function readExample(example: readonly Partial<FieldDescription>[]): Reading[] {
  const readings = readFields(
    example.map((field, index) => ({
      ...blankField,
      context: '',
      rect: { x: 0, y: index * 50, width: 300, height: 30 },
      ...field,
      index,
    })),
  );
  for (const reading of readings) reading.phone = judgePhone(reading)?.verdict ?? 0;
  return readings;
}

const first = (readings: readonly Reading[]): Reading => readings[0]!;

describe('each rule decides its example', () => {
  it.each(phoneRules)('phone: $name', ({ name, example }) => {
    expect(judgePhone(first(readExample(example)))?.name).toBe(name);
  });

  it.each(codeRules)('code: $name', ({ name, example }) => {
    expect(judgeCode(first(readExample(example)))?.name).toBe(name);
  });

  it.each(countryRules)('dialling code: $name', ({ name, example }) => {
    expect(judgeCountry(readExample(example), 0)?.name).toBe(name);
  });

  it.each(rowRules)('row of boxes: $name', ({ name, example }) => {
    const row = readExample(example).filter(({ field }) => field.maxLength !== null);
    expect(judgeRow(row)?.name).toBe(name);
  });
});

it('no two rules of a table have one name', () => {
  for (const rules of [phoneRules, codeRules, countryRules, rowRules]) {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
