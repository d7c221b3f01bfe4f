import type { FieldDescription } from './field.ts';

/** A message that was read wrong, with nothing of anybody in it. */
export interface MessageReport {
  kind: 'message';
  text: string;
  sender: string;
  /** What is read as its code. */
  found: string | null;
  /** All its numbers that may be meant, as they stand in it. */
  numbers: readonly string[];
}

/** The fields of a page on which the one that was looked for was not found, with nothing of anybody in them. */
export interface PageReport {
  kind: 'page';
  /** What was looked for. */
  role: 'phone' | 'code';
  language: string;
  fields: readonly FieldDescription[];
}

export type MissReport = MessageReport | PageReport;

/** What a person may name as the right answer: a number of the message, the position of a field. */
export function toAnswers(report: MissReport): { answer: string; shown: string }[] {
  if (report.kind === 'message') return report.numbers.map((number) => ({ answer: number, shown: number }));
  return report.fields
    .filter(({ isVisible, isEditable }) => isVisible && isEditable)
    .map(({ index, label, placeholder, name, id }) => ({
      answer: String(index),
      shown: label || placeholder || name || id || `${index + 1}`,
    }));
}

/** The report as a test case, one line a field; `answer` null says that there is none. `npm run case` takes it. */
export function toCaseText(report: MissReport, answer: string | null): string {
  if (report.kind === 'message') {
    const { text, sender } = report;
    return JSON.stringify({ text, sender, expected: answer }, null, 1);
  }
  const { role, language, fields } = report;
  const rows = fields.map((field) => `  ${JSON.stringify(toShortField(field))}`);
  const expected = answer === null ? null : Number(answer);
  return `${JSON.stringify({ role, expected, language }).slice(0, -1)},"fields":[\n${rows.join(',\n')}\n]}`;
}

/** Without what says nothing: empty texts, lists and numbers of nothing. */
const toShortField = (field: FieldDescription) =>
  Object.fromEntries(
    Object.entries(field).filter(
      ([, value]) =>
        value !== '' && value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
