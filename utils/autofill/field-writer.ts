import type { FieldDescription } from '../domain/field.ts';
import type { FillOutcome, PhoneSpellings } from '../domain/fill.ts';
import type { FillRefusal } from '../domain/problem.ts';
import { autocompleteOf, nameOf, type DescribedFields } from './describe-fields.ts';
import type { UndoRecord } from './undo.ts';
import { focusField, isValueElement, readValue, settle } from './write-value.ts';

export interface FillContext {
  described: DescribedFields;
  /** Of the number to write; null when a code is written. */
  spellings: PhoneSpellings | null;
  language: string;
  /** What stood in the fields goes in here before the first write. */
  undo: UndoRecord;
  /** Asked right before every write: the document is still the one that was meant. */
  isAllowed: () => boolean;
}

/** A way a text gets into an element. */
export type Way = (element: Element, text: string) => void | Promise<void>;

export interface Written {
  role: Extract<FillOutcome, { filled: true }>['fields'][number]['role'];
  element: Element;
  /** As it stood when it was last seen. */
  value: string;
}

export interface Field {
  element: Element;
  description: FieldDescription;
}

/** Ends the writing of a plan. */
export class Refusal extends Error {
  constructor(readonly refusal: FillRefusal) {
    super(refusal);
  }
}

/** The background hears nothing after five seconds; a page that keeps us waiting longer than this is given up. */
const limitMs = 4_000;

/** Nobody can type into it as it is. */
export const isLocked = (element: Element): boolean =>
  isValueElement(element) && (element.disabled || (element as Partial<HTMLInputElement>).readOnly === true);

/** Made alike; `other` may be gone already. */
export function isTwin(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return (
    one.localName === other.localName &&
    ['type', 'maxlength', 'inputmode'].every((name) => one.getAttribute(name) === other.getAttribute(name)) &&
    (!other.isConnected || Math.abs(a.width - b.width) + Math.abs(a.height - b.height) < 4)
  );
}

export type FieldWriter = ReturnType<typeof createFieldWriter>;

/** What the writing of numbers, codes and boxes shares: the fields of the plan, and that we may still write into them. */
export function createFieldWriter(context: FillContext) {
  const { described, isAllowed } = context;
  const endsAt = performance.now() + limitMs;

  /** We are still wanted, and have not kept the page waiting for too long. */
  const checkTime = (): void => {
    if (!isAllowed()) throw new Refusal('origin-changed');
    if (performance.now() > endsAt) throw new Refusal('page-too-busy');
  };

  /** The field is still what it was when it was chosen, and we are still wanted. */
  const check = ({ element, description }: Field, isToCome = false): void => {
    checkTime();
    if (!element.isConnected) throw new Refusal('field-vanished');
    if (!isValueElement(element)) return;
    if (!isToCome && description.tag !== 'custom-list' && isLocked(element))
      throw new Refusal('field-not-editable');
    if (
      (element.localName === 'input' && element.type !== description.type) ||
      nameOf(element) !== description.name ||
      autocompleteOf(element) !== description.autocomplete
    )
      throw new Refusal('field-vanished');
  };

  /** The field the plan means, or what the page has put into its place. One to come may open only while others are filled. */
  const fieldAt = (index: number, isToCome?: boolean): Field => {
    const description = described.fields[index];
    const known = described.elements[index];
    if (!known || !description) throw new Refusal('field-vanished');
    const again = known.isConnected || !description.id ? null : document.getElementById(description.id);
    const field = { element: again?.localName === known.localName ? again : known, description };
    check(field, isToCome);
    return field;
  };

  /** Tries one way after the other until the value is read back; each begins by replacing the whole of it. */
  const writeText = async (
    field: Field,
    text: string,
    isRead: (value: string) => boolean,
    ways: readonly Way[],
  ): Promise<boolean> => {
    const { element } = field;
    for (const way of ways) {
      check(field);
      focusField(element);
      check(field);
      await way(element, text);
      await settle();
      if (!element.isConnected) throw new Refusal('field-vanished');
      if (isRead(readValue(element))) return true;
    }
    return false;
  };

  return { ...context, checkTime, check, fieldAt, writeText };
}
