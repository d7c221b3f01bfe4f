import type { FieldClassification, FieldDescription } from './field.ts';

export function classifyFields(fields: readonly FieldDescription[]): FieldClassification[] {
  return fields.map((field) => ({
    index: field.index,
    role: 'none',
    confidence: 0,
    channel: 'unknown',
    group: null,
  }));
}
