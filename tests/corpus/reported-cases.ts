import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { FieldDescription } from '../../utils/domain/field';

/** What a report may be, as the extension makes it (`utils/domain/miss-report.ts`) and a person may have changed it. */
export const reportedMessage = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1)),
  sender: v.optional(v.string(), ''),
  expected: v.nullable(v.string()),
});

const box = v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

/** A field with what a report leaves out put back. */
const reportedField = v.strictObject({
  index: v.number(),
  tag: v.picklist(['input', 'select', 'textarea', 'contenteditable', 'custom-list']),
  type: v.optional(v.string(), ''),
  autocomplete: v.optional(v.string(), ''),
  inputMode: v.optional(v.string(), ''),
  name: v.optional(v.string(), ''),
  id: v.optional(v.string(), ''),
  hints: v.optional(v.string(), ''),
  placeholder: v.optional(v.string(), ''),
  label: v.optional(v.string(), ''),
  labelIsNearText: v.exactOptional(v.boolean()),
  description: v.optional(v.string(), ''),
  context: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  pattern: v.optional(v.string(), ''),
  maxLength: v.optional(v.nullable(v.number()), null),
  value: v.optional(v.string(), ''),
  isVisible: v.optional(v.boolean(), false),
  isEditable: v.optional(v.boolean(), false),
  isFocused: v.optional(v.boolean(), false),
  rect: box,
  formIndex: v.optional(v.number(), 0),
  rootIndex: v.optional(v.number(), 0),
  options: v.optional(v.array(v.strictObject({ text: v.string(), value: v.string() })), []),
  dialCodeBeside: v.exactOptional(v.strictObject({ digits: v.string(), isStatic: v.boolean() })),
}) satisfies v.GenericSchema<unknown, FieldDescription>;

export const reportedPage = v.strictObject({
  role: v.picklist(['phone', 'code']),
  /** The position of the field that is meant; null where there is none. */
  expected: v.nullable(v.number()),
  language: v.string(),
  fields: v.pipe(v.array(reportedField), v.minLength(1)),
});

const root = join(import.meta.dirname, '..');
export const reportedMessagesFile = join(root, 'unit/otp/reported.jsonl');
export const reportedPagesFile = join(root, 'unit/autofill/reported-pages.jsonl');

/** The cases taken over so far, one a line. */
export function readReported<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line !== '').map((line) => v.parse(schema, JSON.parse(line)));
}
