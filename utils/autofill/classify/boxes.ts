import type { FieldDescription } from '../../domain/field.ts';
import { bit, hasUnknownWord } from '../matchers/concepts.ts';
import { namesCode } from './code.ts';
import type { FieldRule, Reading } from './reading.ts';
import { anyOf, hasAll } from './masks.ts';
import { codeDecoys, decoysIn, evidenceOfSending, firstRule } from './reading.ts';

const isCloseTo = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

const canBeBox = ({ field, isOpen, isLocked }: Reading): boolean =>
  (isOpen || isLocked) &&
  (field.tag === 'input' || field.tag === 'contenteditable') &&
  /^(?:text|tel|number|password|)$/.test(field.type) &&
  (field.maxLength === 1 ||
    // No rule of shape: where a page gives no height, the font does.
    (field.rect.width <= 110 &&
      (field.maxLength === null || field.maxLength === 6 || field.maxLength === 2)));

const isAlike = ({ field: last }: Reading, { field }: Reading): boolean =>
  last.type === field.type &&
  isCloseTo(last.rect.width, field.rect.width, 4 + field.rect.width * 0.1) &&
  isCloseTo(last.rect.height, field.rect.height, 4) &&
  isCloseTo(last.rect.y, field.rect.y, 4) &&
  Math.abs(field.rect.x - last.rect.x) <= field.rect.width * 2 + 60;

/** How many characters a field takes, as far as it says so: `maxlength`, or a pattern like `[0-9]{3}`. */
export const placesIn = ({ maxLength, pattern }: FieldDescription): number | null =>
  maxLength ?? (Number(/\{(\d)\}\$?$/.exec(pattern)?.[1] ?? 0) || null);

/** One of two or three fields that take a code together: `123` and `456`. */
const canBePart = ({ field, phone, isOpen, isLocked }: Reading): boolean => {
  const places = placesIn(field);
  return (
    (isOpen || isLocked) &&
    phone === 0 &&
    field.tag === 'input' &&
    /^(?:text|tel|number|password|)$/.test(field.type) &&
    (places === null ? field.rect.width <= 110 : places >= 2 && places <= 4)
  );
};

function findRuns(
  readings: readonly Reading[],
  canBeOne: (reading: Reading) => boolean,
  [least, most]: readonly [number, number],
): Reading[][] {
  const runs: Reading[][] = [];
  let run: Reading[] = [];
  const close = (): void => {
    if (run.length >= least && run.length <= most) runs.push(run);
    run = [];
  };
  for (const reading of readings) {
    if (!canBeOne(reading)) {
      if (reading.isOpen || reading.field.isVisible) close();
      continue;
    }
    const last = run.at(-1);
    if (last && !isAlike(last, reading)) close();
    run.push(reading);
  }
  close();
  return runs;
}

/** The first says "verification code"; those behind it nothing, or "code" again where each says how much it takes. */
const namesPartsOfCode = ([first, ...others]: readonly Reading[]): boolean =>
  first !== undefined &&
  namesCode(first.label) &&
  (placesIn(first.field) !== null || others.every(({ label }) => !namesCode(label)));

const isOfParts = (row: readonly Reading[]): boolean => row.length < 4;

/**
 * Fields alike in type and size, in a row, with even gaps (one wider gap allowed, for a dash): 4 to 8 boxes, or 2 or 3
 * parts of several characters.
 */
export const findRows = (readings: readonly Reading[]): Reading[][] => [
  ...findRuns(readings, canBeBox, [4, 8]),
  ...findRuns(readings, canBePart, [2, 3]).filter(
    ([first, ...others]) => first && others.every(({ field }) => placesIn(field) === placesIn(first.field)),
  ),
];

export const isOfOneEach = (row: readonly Reading[]): boolean =>
  row.every(({ field }) => field.maxLength === 1);

interface RowEvidence {
  row: readonly Reading[];
  /** What the labels of all boxes say, their names, and the text near them. */
  label: number;
  own: number;
  near: number;
  context: number;
}

const rowOf = (field: FieldRule<RowEvidence>['example'][number]) =>
  Array.from({ length: 6 }, (_, at) => ({
    maxLength: 1,
    rect: { x: at * 50, y: 0, width: 40, height: 40 },
    ...field,
  }));

/** Whether a row of boxes takes a code: one that has been announced, or that the boxes are named for. */
export const rowRules: readonly FieldRule<RowEvidence, boolean>[] = [
  {
    name: 'the text right behind the boxes says which digits to type',
    verdict: true,
    when: ({ row, own, label }) =>
      isOfOneEach(row) &&
      !anyOf(own, codeDecoys | bit.date) &&
      row.every(({ field }) => field.label === '' || field.labelIsNearText) &&
      !anyOf(label, bit.captcha | bit.recovery | bit.promo) &&
      hasAll(row.at(-1)?.near ?? 0, bit.digit | bit.sms),
    example: rowOf({ label: 'The number your card is tied to', labelIsNearText: true }).map((box, at) =>
      at === 5 ? { ...box, description: 'Enter the digits from the text message' } : box,
    ),
  },
  {
    name: 'another kind of code, or a date',
    verdict: false,
    when: ({ label, own }) => anyOf(label | own, decoysIn(label) | bit.date),
    example: rowOf({ label: 'Voucher code' }),
  },
  {
    name: 'boxes with strange names, and no code was announced',
    verdict: false,
    when: ({ row, near, context }) =>
      row.every(
        ({ field, label }) =>
          field.label && !field.labelIsNearText && !anyOf(label, bit.otp) && hasUnknownWord(field.label),
      ) && !anyOf(near | context, evidenceOfSending | bit.app),
    example: rowOf({ label: 'Zorblatt' }),
  },
  {
    name: 'the boxes of a password, even with one-time-code, which keeps password managers away',
    verdict: false,
    when: ({ label }) => anyOf(label, bit.password) && !namesCode(label),
    example: rowOf({ label: 'Password', autocomplete: 'one-time-code' }),
  },
  {
    name: "the person's own PIN: hidden when typed, and nothing right beside says that it was sent",
    verdict: false,
    when: ({ row, label, near }) =>
      row.every(({ field }) => field.type === 'password') &&
      row.some(({ said }) => anyOf(said, bit.pin)) &&
      !anyOf(label, bit.code) &&
      !anyOf(label | near, bit.sms | bit.sent),
    example: rowOf({ label: 'Enter your PIN', type: 'password', context: 'We sent you a code' }),
  },
  {
    name: 'autocomplete says code',
    verdict: true,
    when: ({ row }) => row.some(({ autocomplete }) => autocomplete === 'one-time-code'),
    example: rowOf({ label: 'PIN', autocomplete: 'one-time-code' }),
  },
  {
    name: 'parts of several characters that are not called a code in a form with more fields, or where none was announced',
    verdict: false,
    when: ({ row, label, own, near, context }) =>
      isOfParts(row) &&
      !(
        (namesPartsOfCode(row) ||
          ((row[0]?.form.openCount ?? 0) <= row.length &&
            anyOf(label | own | near, evidenceOfSending | bit.code | bit.verify))) &&
        anyOf(label | near | context, evidenceOfSending | bit.app)
      ),
    example: rowOf({ description: 'Enter the code', maxLength: 3 }).slice(0, 2),
  },
  {
    name: 'the text around speaks of a code that was sent, or is made by an app',
    verdict: true,
    when: ({ label, own, near, context }) =>
      anyOf(label | own | near, evidenceOfSending | bit.app) ||
      (anyOf(context, evidenceOfSending | bit.app) && !anyOf(label | near, bit.pin | bit.id)),
    example: rowOf({ context: 'Enter the code we sent you' }),
  },
  {
    name: 'boxes without a word, where a password or a number is asked for',
    verdict: true,
    when: ({ row, label, near }) => {
      const form = row[0]?.form;
      return (
        isOfOneEach(row) &&
        row.every(({ names }) => names === '') &&
        (label | near) === 0 &&
        form !== undefined &&
        form.passwordCount + form.phoneCount > 0
      );
    },
    example: [...rowOf({}), { type: 'password' }],
  },
  {
    name: 'nothing was sent, and the text speaks of another kind of code',
    verdict: false,
    when: ({ near, context }) => anyOf(near | context, codeDecoys),
    example: rowOf({ label: 'Verification code', description: 'Printed on the voucher' }),
  },
  {
    name: 'labels, names or headings name a one-time code',
    verdict: true,
    when: ({ label, own, context }) =>
      namesCode(label) || anyOf(own, bit.otp | bit.code) || namesCode(context),
    example: rowOf({ label: 'Verification code' }),
  },
];

export function judgeRow(row: readonly Reading[]): FieldRule<RowEvidence, boolean> | undefined {
  const evidence = { row, label: 0, own: 0, near: 0, context: row[0]?.context ?? 0 };
  for (const reading of row) {
    evidence.label |= reading.label;
    evidence.own |= reading.own | reading.hints;
    evidence.near |= reading.near;
  }
  return firstRule(rowRules, evidence);
}
