import type { FieldDescription } from '../domain/field.ts';
import type { PageReport } from '../domain/miss-report.ts';
import { redactTexts } from '../words/redact-texts.ts';
import type { PageFields } from './plan-fill.ts';

/** A page made for people has fewer; a report is to be read before it is copied. */
const mostReported = 60;
const mostOptions = 12;

const TEXTS = ['name', 'id', 'hints', 'placeholder', 'label', 'description', 'context', 'title'] as const;

/** A list of dialling codes or of countries, which tells nothing of anybody. */
const isCountries = ({ options }: FieldDescription): boolean =>
  options.length > 20 &&
  options.filter(
    ({ text, value }) => /\+\d{1,4}|^[A-Z]{2}$/.test(`${text} ${value}`) || /^[A-Z]{2}$/.test(value),
  ).length *
    2 >
    options.length;

/** How a page's fields are described, with nothing in it that was typed and nobody's name. */
export function reportPage(
  { fields, language }: PageFields,
  role: PageReport['role'],
  random: () => number,
): PageReport {
  const reported = fields.slice(0, mostReported);
  const texts = reported.flatMap((field) => [
    ...TEXTS.map((name) => field[name]),
    ...(isCountries(field)
      ? []
      : field.options.slice(0, mostOptions).flatMap(({ text, value }) => [text, value])),
  ]);
  const redacted = redactTexts(texts, random);
  let next = 0;
  const take = () => redacted[next++] ?? '';
  return {
    kind: 'page',
    role,
    language,
    fields: reported.map((field) => ({
      ...field,
      ...(Object.fromEntries(TEXTS.map((name) => [name, take()])) as Pick<
        FieldDescription,
        (typeof TEXTS)[number]
      >),
      value: '',
      options: isCountries(field)
        ? field.options
        : field.options.slice(0, mostOptions).map(() => ({ text: take(), value: take() })),
    })),
  };
}
