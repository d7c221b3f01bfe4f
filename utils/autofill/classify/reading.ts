import type { FieldDescription } from '../../domain/field.ts';
import { allOf, bit, conceptSequence, splitIdentifier } from '../matchers/concepts.ts';
import { hiddenByName } from '../matchers/shapes.ts';

/** What is known of the form a field stands in. */
interface Form {
  /** Fields a person could type or choose in. */
  openCount: number;
  /** Of those, the ones a phone number goes into. */
  phoneCount: number;
  hasCard: boolean;
}

/** What the texts of one field mean, as bits of `matchers/concepts.ts`. */
export interface Reading {
  field: FieldDescription;
  form: Form;
  /** `name` and `id`. */
  own: number;
  /** Label, placeholder and title. */
  label: number;
  hints: number;
  near: number;
  context: number;
  /** The last `autocomplete` token that names a field; '' for `on`, `off` and inventions. */
  autocomplete: string;
  /** A person could type or choose here. */
  isOpen: boolean;
  /** How sure a phone number, or a part of one, goes here, 0 to 1. */
  phone: number;
}

/** What a field is taken for: the first rule of a table that holds decides. Each is shown to decide its example by a test. */
export interface FieldRule<Evidence, Verdict = number> {
  /** What kind of field it is for. */
  name: string;
  /** How sure, 0 to 1. */
  verdict: Verdict;
  when: (evidence: Evidence) => boolean;
  /** The fields of one form; the rule decides the first. */
  example: readonly Partial<FieldDescription>[];
}

export const firstRule = <Evidence, Verdict>(
  rules: readonly FieldRule<Evidence, Verdict>[],
  evidence: Evidence,
): FieldRule<Evidence, Verdict> | undefined => rules.find(({ when }) => when(evidence));

export const anyOf = (mask: number, bits: number): boolean => (mask & bits) !== 0;
export const hasAll = (mask: number, bits: number): boolean => (mask & bits) === bits;

/** What speaks against a phone even where a phone word stands. */
export const phoneDecoys =
  bit.fax | bit.honeypot | bit.other | bit.password | bit.amount | bit.otp | bit.pin | bit.card | bit.date;
/** What a field is that is not a phone, where only its name or its type speaks for one. */
export const otherThanPhone =
  phoneDecoys | bit.post | bit.promo | bit.captcha | bit.id | bit.email | bit.code | bit.ext | bit.verify;
export const codeDecoys =
  bit.captcha | bit.recovery | bit.post | bit.promo | bit.card | bit.honeypot | bit.fax | bit.other;
export const placeWords = bit.country | bit.dial | bit.area;
/** What says that a code has been sent. */
export const evidenceOfSending = bit.otp | bit.sms | bit.sent;

export const isList = ({ tag }: FieldDescription): boolean => tag === 'select' || tag === 'custom-list';

/** `name` or `id` say phone and nothing else. */
export const ownSaysPhone = (own: number): boolean =>
  anyOf(own, bit.phone) && !anyOf(own, otherThanPhone | bit.country | bit.dial);

export function isBeside(left: FieldDescription, right: FieldDescription): boolean {
  const a = left.rect;
  const b = right.rect;
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const gap = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  return overlap > Math.min(a.height, b.height) * 0.5 && gap < 60;
}

/** Reads what the fields say, before anything is decided. `phone` and `phoneCount` are filled in by who decides that. */
export function readFields(fields: readonly FieldDescription[]): Reading[] {
  const known = new Map<string, number>();
  const read = (text: string): number => {
    if (!text) return 0;
    let mask = known.get(text);
    if (mask === undefined) known.set(text, (mask = allOf(conceptSequence(text))));
    return mask;
  };
  const forms = new Map<number, Form>();
  const ensureForm = (formIndex: number): Form => {
    let form = forms.get(formIndex);
    if (!form) forms.set(formIndex, (form = { openCount: 0, phoneCount: 0, hasCard: false }));
    return form;
  };
  return fields.map((field) => {
    const own = read(splitIdentifier(`${field.name} ${field.id}`));
    // A long title explains something; a short one names the field.
    const label = read(`${field.label} ${field.placeholder} ${field.title.length < 60 ? field.title : ''}`);
    const autocomplete =
      field.autocomplete.split(/\s+/).findLast((token) => token && token !== 'webauthn') ?? '';
    const isOpen =
      field.isVisible &&
      (field.isEditable || isList(field)) &&
      !anyOf(own | label, bit.honeypot) &&
      !hiddenByName.test(field.hints);
    const form = ensureForm(field.formIndex);
    if (isOpen) form.openCount++;
    form.hasCard ||=
      field.isVisible &&
      (autocomplete.startsWith('cc-') || (anyOf(own | label, bit.card) && !anyOf(label, bit.promo)));
    return {
      field,
      form,
      own,
      label,
      hints: read(splitIdentifier(field.hints)),
      near: read(field.description),
      context: read(field.context),
      autocomplete,
      isOpen,
      phone: 0,
    };
  });
}
