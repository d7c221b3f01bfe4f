import type { FieldDescription } from '../../domain/field.ts';
import { allOf, bit, conceptSequence, splitIdentifier } from '../matchers/concepts.ts';
import { hiddenByName, maskedAddress, maskedNumber } from '../matchers/shapes.ts';
import { anyOf, hasAll } from './masks.ts';
import { meaningOfName, namesAField, readPhrase, withoutLater } from './phrase.ts';

/** What is known of the form a field stands in. */
interface Form {
  /** Fields a person could type or choose in. */
  openCount: number;
  /** Of those, the ones a phone number goes into. */
  phoneCount: number;
  /** Fields for a password, a character a box left out. */
  passwordCount: number;
  /** Of those that can be seen, the ones for a card. */
  cardCount: number;
}

/** What the texts of one field mean, as bits of `matchers/concepts.ts`. */
export interface Reading {
  field: FieldDescription;
  form: Form;
  /** `name` and `id`. */
  own: number;
  /** The text that names the field: of tied label, placeholder, title and text near by, up to the first that does. */
  names: string;
  /** What that says, asides left out. */
  label: number;
  /** Of that, what the phrase is about: "mobile number" of "mobile number for the code". */
  head: number;
  /** Nothing of the field's own names it, only the text near by. */
  isNamedNearBy: boolean;
  /** All that these texts say, asides and the sources behind the first too. */
  said: number;
  hints: number;
  near: number;
  context: number;
  /** The last `autocomplete` token that names a field; '' for `on`, `off` and inventions. */
  autocomplete: string;
  /** For a card, by `autocomplete` or words. */
  isOfCard: boolean;
  /** A person could type or choose here. */
  isOpen: boolean;
  /** Empty, and opened by the page once a step before is done. */
  isLocked: boolean;
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

/** What speaks against a phone even where a phone word stands. */
export const phoneDecoys =
  bit.fax | bit.honeypot | bit.other | bit.password | bit.amount | bit.otp | bit.pin | bit.card | bit.date;
/** What a field is that is not a phone, where only its name or its type speaks for one. */
export const otherThanPhone =
  phoneDecoys | bit.post | bit.promo | bit.captcha | bit.id | bit.email | bit.code | bit.ext | bit.verify;
export const codeDecoys =
  bit.captcha | bit.recovery | bit.post | bit.promo | bit.card | bit.honeypot | bit.fax | bit.other;
/** A messenger is another way for a one-time code to come, and none of these. */
export const decoysIn = (said: number): number =>
  hasAll(said, bit.app | bit.other) && (anyOf(said, bit.otp) || hasAll(said, bit.code | bit.sent))
    ? codeDecoys & ~bit.other
    : codeDecoys;
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

/** A long title explains something; a short one names the field. */
const titleOf = ({ title }: FieldDescription): string => (title.length < 60 ? title : '');

/** A name beyond doubt: what merely stands near such a field may be another's, unless it tells which part of a number. */
function isOfAnother(near: number, own: number): boolean {
  const isSure = ownSaysPhone(own) || anyOf(own, bit.otp) || hasAll(own, bit.code | bit.sms);
  return isSure && !anyOf(near, bit.phone | bit.ext | bit.area | bit.dial | bit.fax | bit.code);
}

/** The text behind a field with which it stands in a box of its own, as some libraries place their labels. */
function textBehind({ label, description }: FieldDescription): string {
  const [inBox = '', after] = description.split('\n');
  const isLabel = label === '' && inBox === after && inBox.length < 100;
  return isLabel && namesAField(readPhrase(inBox).says) ? inBox : '';
}

/** What names the field: the strongest source that does so decides; those before it only add to it. */
function readNames(
  field: FieldDescription,
  own: number,
): { names: string; label: number; head: number; words: string; isNamedNearBy: boolean } {
  const tied = field.labelIsNearText ? '' : field.label;
  const near = field.labelIsNearText ? field.label || textBehind(field) : '';
  const sources = [
    ...[tied, field.placeholder, titleOf(field)].map((text) => ({ text, isNear: false })),
    { text: near, isNear: true },
  ];
  let names = '';
  let words = '';
  let label = 0;
  let head = 0;
  let isNamedNearBy = false;
  for (const { text, isNear } of sources) {
    const isNamed = namesAField(label);
    if (text === '' || (isNear && isNamed)) continue;
    const phrase = readPhrase(text);
    if (isNear && isOfAnother(phrase.says, own)) continue;
    words = `${words} ${text}`;
    if (isNamed) continue;
    names = `${names} ${phrase.text}`.trim();
    label |= phrase.says;
    head |= phrase.head;
    isNamedNearBy = isNear;
  }
  return { names, label, head, words, isNamedNearBy };
}

const hiddenPart = /[*•]{2}|x{3}/i;

/** Reads what the fields say, before anything is decided. `phone` and `phoneCount` are filled in by who decides that. */
export function readFields(fields: readonly FieldDescription[]): Reading[] {
  const known = new Map<string, number>();
  const read = (text: string): number => {
    if (!text) return 0;
    let mask = known.get(text);
    if (mask === undefined) known.set(text, (mask = allOf(conceptSequence(text))));
    return mask;
  };
  /** Text that is not the field's own; a hidden number or address in it is where something was sent. */
  const readAround = (text: string): number => {
    const mask = read(withoutLater(text));
    const isSent =
      (hiddenPart.test(text) && maskedNumber.test(text) && !anyOf(mask, bit.card)) ||
      maskedAddress.test(text);
    return isSent ? mask | bit.sent : mask;
  };
  const forms = new Map<number, Form>();
  const ensureForm = (formIndex: number): Form => {
    let form = forms.get(formIndex);
    if (!form) forms.set(formIndex, (form = { openCount: 0, phoneCount: 0, passwordCount: 0, cardCount: 0 }));
    return form;
  };
  return fields.map((field) => {
    const own = meaningOfName(field.name) | meaningOfName(field.id);
    const { words, ...named } = readNames(field, own);
    const { label } = named;
    const said = read(words);
    const autocomplete =
      field.autocomplete.split(/\s+/).findLast((token) => token && token !== 'webauthn') ?? '';
    const isMeant = field.isVisible && !anyOf(own | said, bit.honeypot) && !hiddenByName.test(field.hints);
    const isOpen = isMeant && (field.isEditable || isList(field));
    const form = ensureForm(field.formIndex);
    if (isOpen) form.openCount++;
    if (field.isVisible && field.type === 'password' && field.maxLength !== 1) form.passwordCount++;
    const isOfCard =
      field.isVisible &&
      (autocomplete.startsWith('cc-') || (anyOf(own | label, bit.card) && !anyOf(label, bit.promo)));
    if (isOfCard) form.cardCount++;
    return {
      field,
      form,
      own,
      ...named,
      said,
      hints: read(splitIdentifier(field.hints)),
      near: readAround(field.description),
      context: readAround(field.context),
      autocomplete,
      isOfCard,
      isOpen,
      isLocked: isMeant && !isOpen && field.value === '',
      phone: 0,
    };
  });
}
