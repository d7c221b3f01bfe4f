import type { PageDescription } from '@/utils/domain/field.ts';

export type DescribedField = PageDescription['fields'][number];

/** A field without a word or a trait; a test says what it is about. */
export const blankField: DescribedField = {
  tag: 'input',
  type: 'text',
  autocomplete: '',
  inputMode: '',
  name: '',
  id: '',
  hints: '',
  placeholder: '',
  label: '',
  description: '',
  title: '',
  pattern: '',
  maxLength: null,
  value: '',
  isVisible: true,
  isEditable: true,
  isFocused: false,
  rect: { x: 0, y: 0, width: 200, height: 30 },
  formIndex: 0,
  rootIndex: 0,
  options: [],
};

/** What a frame would tell of a page with these fields, below each other. */
export const describePage = (
  fields: readonly Partial<DescribedField>[],
  page: Partial<PageDescription> = {},
): PageDescription => ({
  descriptionId: 1,
  origin: 'https://shop.example',
  language: 'en',
  fields: fields.map((field, index) => ({
    ...blankField,
    rect: { ...blankField.rect, y: index * 50 },
    ...field,
  })),
  contexts: [''],
  foreignFrames: [],
  ...page,
});

export const phoneField: Partial<DescribedField> = {
  type: 'tel',
  name: 'phone',
  label: 'Phone number',
  autocomplete: 'tel',
};
export const codeField: Partial<DescribedField> = {
  name: 'code',
  label: 'Code from the SMS',
  autocomplete: 'one-time-code',
};
