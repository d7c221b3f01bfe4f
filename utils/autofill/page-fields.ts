import type { FieldRole, PageDescription } from '../domain/field.ts';
import { classifyFields } from './classify-fields.ts';
import type { PageFields } from './plan-fill.ts';

/** What a frame described, with what each field is. */
export function toPageFields({ fields, contexts, language }: PageDescription): PageFields {
  const described = fields.map((field, index) => ({
    ...field,
    index,
    context: contexts[field.formIndex] ?? '',
  }));
  return { fields: described, classifications: classifyFields(described), language };
}

/** How well the page suits, 0 to 1, to choose among frames. */
export function scoreFor(role: 'phone' | 'code', { fields, classifications }: PageFields): number {
  const roles: readonly FieldRole[] = role === 'phone' ? ['phone', 'phone-national'] : ['code', 'code-box'];
  let best = 0;
  for (const { index, role: found, channel, confidence } of classifications) {
    const field = fields[index];
    if (!roles.includes(found) || !field?.isVisible || !field.isEditable) continue;
    if (role === 'phone' || channel === 'sms' || channel === 'unknown') best = Math.max(best, confidence);
  }
  return best;
}

export const hasFocusedField = ({ fields }: PageFields): boolean =>
  fields.some((field) => field.isFocused && field.isEditable);

/** Whether a code could be typed into the page as it is. */
export const hasEmptyCodeField = ({ fields, classifications }: PageFields): boolean =>
  classifications.some(({ index, role }) => {
    const field = fields[index];
    return (role === 'code' || role === 'code-box') && field?.isVisible === true && field.value === '';
  });
