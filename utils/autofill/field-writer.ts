import type { FieldDescription } from '../domain/field.ts';
import type { FillOutcome, PhoneSpellings } from '../domain/fill.ts';
import type { FillRefusal } from '../domain/problem.ts';
import { autocompleteOf, nameOf, type DescribedFields } from './describe-fields.ts';
import { remember, type UndoRecord } from './undo.ts';
import { focusField, isValueElement, readValue, settle, type OpenShadowRoot } from './write-value.ts';

export interface FillContext {
  described: DescribedFields;
  /** Of the number to write; null when a code is written. */
  spellings: PhoneSpellings | null;
  language: string;
  /** What stood in the fields goes in here before the first write. */
  undo: UndoRecord;
  /** Asked right before every write: the document is still the one that was meant. */
  isAllowed: () => boolean;
  openShadowRoot?: OpenShadowRoot | undefined;
}

/** A way a text gets into an element. */
export type Way = (element: Element, text: string, openShadowRoot?: OpenShadowRoot) => void | Promise<void>;

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

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

export type FieldWriter = ReturnType<typeof createFieldWriter>;

/** What the writing of numbers, codes and boxes shares: the fields of the plan, and that we may still write into them. */
export function createFieldWriter(context: FillContext) {
  const { described, isAllowed, openShadowRoot, undo } = context;
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

  const known = (index: number): Field => {
    const element = described.elements[index];
    const description = described.fields[index];
    if (!element || !description) throw new Refusal('field-vanished');
    return { element, description };
  };

  /** The field the plan means. One to come may open only while others are filled. */
  const fieldAt = (index: number, isToCome?: boolean): Field => {
    const field = known(index);
    check(field, isToCome);
    return field;
  };

  /** The same, where the page may have made it anew since. */
  const fieldAgainAt = (index: number): Field => {
    const { element, description } = known(index);
    const again = element.isConnected || !description.id ? null : document.getElementById(description.id);
    if (again?.localName !== element.localName) return fieldAt(index);
    const field = { element: again, description };
    check(field);
    remember(undo, again);
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
      focusField(element, openShadowRoot);
      check(field);
      await way(element, text, openShadowRoot);
      await settle();
      if (!element.isConnected) throw new Refusal('field-vanished');
      if (isRead(readValue(element))) return true;
    }
    return false;
  };

  return { ...context, checkTime, check, fieldAt, fieldAgainAt, writeText };
}
