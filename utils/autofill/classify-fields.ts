import type { CodeChannel, FieldClassification, FieldDescription, FieldRole } from '../domain/field.ts';
import { allOf, bit, conceptSequence, hasUnknownWord, splitIdentifier } from './matchers/concepts.ts';
import {
  codeShape,
  dialCodeShape,
  loneDialCode,
  foreignAutocomplete,
  hiddenByName,
  phoneShape,
  staticDialCode,
  timeZone,
} from './matchers/shapes.ts';

/** What the texts of one field mean, as bits of `matchers/concepts.ts`. */
interface Reading {
  field: FieldDescription;
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

/** What speaks against a phone even where a phone word stands. */
const phoneDecoys =
  bit.fax | bit.honeypot | bit.other | bit.password | bit.amount | bit.otp | bit.pin | bit.card | bit.date;
/** What a field is that is not a phone, where only its name or its type speaks for one. */
const otherThanPhone =
  phoneDecoys |
  bit.post |
  bit.card |
  bit.promo |
  bit.captcha |
  bit.id |
  bit.date |
  bit.email |
  bit.code |
  bit.ext |
  bit.verify;
const codeDecoys =
  bit.captcha | bit.recovery | bit.post | bit.promo | bit.card | bit.honeypot | bit.fax | bit.other;
const placeWords = bit.country | bit.dial | bit.area;

/** What says that a code has been sent. */
const evidence = bit.otp | bit.sms | bit.sent;

const anyOf = (mask: number, bits: number): boolean => (mask & bits) !== 0;
const hasAll = (mask: number, bits: number): boolean => (mask & bits) === bits;

/** Words that name a one-time code beyond doubt, as long as no decoy stands among them. */
function namesCode(mask: number): boolean {
  // "SMS password", mTAN.
  if (anyOf(mask, bit.otp) || hasAll(mask, bit.password | bit.sms)) return true;
  if (anyOf(mask, bit.pin)) return anyOf(mask, bit.sms | bit.sent | bit.verify);
  const qualifiers = bit.verify | bit.sms | bit.sent | bit.digit | bit.app;
  if (anyOf(mask, bit.code) && !anyOf(mask, placeWords))
    return anyOf(mask, qualifiers) || (anyOf(mask, bit.phone | bit.email) && !anyOf(mask, bit.id | bit.area));
  // 인증번호, 認証番号: the number that was sent, unless it is the phone's that shall be verified.
  return (
    hasAll(mask, bit.verify | bit.number) &&
    !anyOf(mask, bit.id) &&
    (!anyOf(mask, bit.phone) || anyOf(mask, bit.sent))
  );
}

/** Text around a field that says a code has been or will be sent, or is made by an app. */
const speaksOfCode = (mask: number): boolean =>
  anyOf(mask, bit.otp) ||
  (anyOf(mask, bit.code | bit.pin) && anyOf(mask, bit.sms | bit.sent | bit.verify | bit.app)) ||
  hasAll(mask, bit.verify | bit.number | bit.sent);

/** `name` or `id` say phone and nothing else. */
const ownSaysPhone = (own: number): boolean =>
  anyOf(own, bit.phone) && !anyOf(own, otherThanPhone | bit.country | bit.dial);

/** Words and marks before which the thing stands that a label is about: "mobile number / for the code". */
const prepositions =
  /[(（,，、;:–—]|\s(?:for|to|where|that|which|we|from|by|via|f[uü]r|an|auf|von|aus|per|mit|wohin|pour|à|sur|par|du|des?|où|para|en|por|del?|al|donde|da|di|del|su|dove|voor|naar|op|van|uit|waar|för|till|på|från|til|fra|do|na|z|ze|dla|od|pro|k|для|на|из|із|з|за|от|от|в|по|για|στο|στον|από|με|cho|tới|từ|untuk|ke|dari|ya|kwa|için)(?=\s)/giu;
/** Scripts of languages in which the head of a phrase comes last. */
const headLast = /[\u0900-\u0dff\u3040-\u9fff\uac00-\ud7af]/;

const unspaced = /[\u3040-\u9fff]/;

/** "Mobile number for the code" is a phone, "phone verification code" a code: what the label is about, not all it says. */
function isAboutPhone(label: string): boolean {
  for (const part of label.split(prepositions)) {
    // Where words are not set apart, the last few letters are the head.
    const text = unspaced.test(part) ? part.trim().slice(-5) : part;
    const words = conceptSequence(text).filter(
      (word) => anyOf(word, bit.phone | bit.code | bit.otp) || hasAll(word, bit.verify | bit.number),
    );
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) continue;
    const head = headLast.test(part) ? last : first;
    return anyOf(head, bit.phone) && !anyOf(last, bit.code | bit.otp | bit.verify);
  }
  return false;
}

/** "Enter your mobile number, we send you a code": text that speaks of both, and of the phone first. */
function isPhoneFirst(field: FieldDescription): boolean {
  if (phoneShape.test(field.placeholder)) return true;
  if (field.maxLength !== null && field.maxLength < 9) return false;
  if (!field.labelIsNearText) return isAboutPhone(field.label || field.placeholder);
  if (field.type !== 'tel' || field.maxLength !== null || field.inputMode === 'numeric') return false;
  const first = conceptSequence(field.label).find((word) => anyOf(word, bit.phone | bit.code));
  return first !== undefined && anyOf(first, bit.phone);
}

/** "Phone / WhatsApp": the phone will do. */
const namesPhoneToo = (label: string): boolean =>
  label
    .split(/[/|]|\s(?:or|oder|ou|o|oppure|of|eller|tai|lub|nebo|vagy|sau|или|або|veya|atau|hoặc)\s/iu)
    .some((part, _at, parts) => {
      const mask = allOf(conceptSequence(part));
      return parts.length > 1 && anyOf(mask, bit.phone) && !anyOf(mask, bit.other);
    });

function phoneConfidence({ field, own, label, hints, near, autocomplete }: Omit<Reading, 'phone'>): number {
  if (
    field.tag === 'select' ||
    field.tag === 'custom-list' ||
    !/^(?:text|tel|number|search|)$/.test(field.type)
  )
    return 0;
  if (anyOf(label | own, bit.fax | bit.honeypot)) return 0;
  const decoys =
    label & phoneDecoys & ~(anyOf(label, bit.other) && namesPhoneToo(field.label) ? bit.other : 0);
  const hasDialCode = staticDialCode.test(`${field.label} ${field.description}`);
  const isNumberFirst =
    hasDialCode &&
    anyOf(conceptSequence(field.label)[0] ?? 0, bit.number) &&
    !anyOf(label, otherThanPhone & ~(bit.code | bit.verify));
  const isAbout = anyOf(label, bit.phone) && anyOf(label, bit.code | bit.otp) && isPhoneFirst(field);
  if (decoys & ~(isAbout ? bit.otp : 0)) return 0;
  // "The number we shall send a code to: +47".
  if (isNumberFirst && !anyOf(own, otherThanPhone)) return 0.95;
  const isCodeLabel =
    (anyOf(label, bit.code) || hasAll(label, bit.verify | bit.number | bit.sent)) &&
    !anyOf(label, placeWords) &&
    !ownSaysPhone(own) &&
    !isAbout;
  const isStrange =
    field.labelIsNearText === true && anyOf(own, otherThanPhone | bit.name) && !anyOf(own, bit.phone);
  const labelSaysPhone = anyOf(label, bit.phone) && !isCodeLabel && !isStrange;
  if (/^tel(?:-national|-local.*|-area-code)?$/.test(autocomplete))
    return labelSaysPhone || !anyOf(label, otherThanPhone) ? 1 : 0;
  if (foreignAutocomplete.test(autocomplete) && !(field.type === 'tel' && labelSaysPhone)) return 0;
  // Of two phone fields the person's own is meant: no companion's, no emergency contact's, none that is optional.
  if (labelSaysPhone) return anyOf(label, bit.aside) ? 0.8 : 0.9;
  if (anyOf(label, otherThanPhone | bit.name | bit.country)) return 0;
  if (
    anyOf(label, bit.reach) &&
    (field.type === 'tel' ||
      field.inputMode === 'tel' ||
      anyOf(label, bit.number) ||
      anyOf(near, bit.phone)) &&
    !anyOf(own, otherThanPhone | bit.name)
  )
    return 0.8;
  // "Number for SMS".
  if (hasAll(label, bit.number | bit.sms) && !anyOf(label | own, bit.digit | bit.sent | otherThanPhone))
    return 0.8;
  if (ownSaysPhone(own)) return 0.8;
  // `000 000 000` is the shape of other numbers too.
  const isOtherNumber = /^[^\d]*(\d)(?:[ .-]|\1)*$/.test(field.placeholder) && hasUnknownWord(field.label);
  if (phoneShape.test(field.placeholder) && !isOtherNumber && !anyOf(own, otherThanPhone)) return 0.7;
  if (loneDialCode.test(field.label) && !anyOf(own, otherThanPhone | bit.name)) return 0.7;
  if (
    field.type === 'tel' &&
    !anyOf(own | hints, otherThanPhone) &&
    staticDialCode.test(`${field.label} ${field.description}`)
  )
    return 0.7;
  if (
    field.type === 'tel' &&
    anyOf(hints | near, bit.phone) &&
    !anyOf(own | hints, otherThanPhone) &&
    // What stands near may be the next field's; a field that has words of its own is named by them.
    !(field.label.length < 40 && hasUnknownWord(`${field.label} ${field.placeholder}`))
  )
    return 0.6;
  return 0;
}

/** "Type the characters you see:" before "Verification code": what the form's text says right before the label. */
function textBeforeLabel({ label, context }: FieldDescription): string {
  const at = label ? context.lastIndexOf(label) : -1;
  return at > 0 ? context.slice(Math.max(0, at - 60), at) : '';
}

function codeConfidence(
  { field, own, label, hints, near, context, autocomplete }: Reading,
  isAlone: boolean,
  hasCardInForm: boolean,
): number {
  if (
    (field.tag !== 'input' && field.tag !== 'contenteditable') ||
    !/^(?:text|tel|number|password|)$/.test(field.type)
  )
    return 0;
  // A one-time password may be for a card, or come to a Turkish `cep` (elsewhere a post code).
  const decoys = anyOf(label, bit.otp) ? codeDecoys & ~(bit.card | bit.post) : codeDecoys;
  if (anyOf(label | own, decoys) || anyOf(hints, bit.captcha)) return 0;
  if (anyOf(own, bit.dial)) return 0;
  if (field.maxLength !== null && field.maxLength > 0 && field.maxLength < 3) return 0;
  if (autocomplete === 'one-time-code')
    return anyOf(label, bit.password) && !anyOf(label, bit.code | evidence | bit.verify) ? 0 : 0.95;
  if (/^tel/.test(autocomplete) || (anyOf(label, bit.phone) && (ownSaysPhone(own) || isPhoneFirst(field))))
    return 0;
  if (foreignAutocomplete.test(autocomplete)) return 0;
  if (
    anyOf(label | own, bit.password) &&
    !anyOf(label | own, bit.otp | bit.sms) &&
    (field.type === 'password' || !anyOf(label, bit.code))
  )
    return 0;
  if (anyOf(label | own, bit.security) && hasCardInForm) return 0;
  const around = near | context;
  const isAnnounced = anyOf(near, evidence) || (isAlone && anyOf(context, evidence));
  // "Company activation code": a word we do not know makes it another code, unless one was announced.
  const isPlain = (): boolean => !hasUnknownWord(`${field.label} ${field.placeholder}`);
  if (
    namesCode(label) &&
    !(anyOf(label, bit.phone) && !anyOf(label, bit.code | bit.otp | bit.pin | bit.sent))
  ) {
    const isOfImage = anyOf(near | allOf(conceptSequence(textBeforeLabel(field))), bit.captcha);
    if (isOfImage && !anyOf(near | label, evidence)) return 0;
    const isExplained = isAnnounced || (isAlone && anyOf(label, bit.verify | bit.app));
    return anyOf(label, evidence) || isExplained || isPlain() ? 0.9 : 0;
  }
  const plainOther = bit.id | bit.date | bit.amount | bit.email | bit.phone | bit.country | bit.name;
  if (
    namesCode(own) &&
    !(anyOf(label, plainOther | bit.password) && !anyOf(label, bit.code | bit.verify | bit.pin))
  )
    return 0.8;
  const isShort = field.maxLength !== null && field.maxLength >= 4 && field.maxLength <= 8;
  const isNumeric = field.inputMode === 'numeric' || field.type === 'number' || field.type === 'tel';
  const looksLikeCode = isShort || isNumeric || codeShape.test(field.placeholder);
  // A label in a language we do not read may stand beside a `code` that means something else (`codeUtilisateur`).
  const labelAgrees = anyOf(label, bit.code | bit.pin | bit.verify) || !field.label || looksLikeCode;
  if (
    labelAgrees &&
    anyOf(label | own, bit.code | bit.pin) &&
    !anyOf(label | own, bit.id | bit.date | bit.amount | placeWords)
  ) {
    // "Have a voucher? Code: … Apply".
    if (anyOf(near, codeDecoys) && !isAnnounced) return 0;
    const isPin = anyOf(label | own, bit.pin | bit.password) || field.type === 'password';
    const spoken = isPin ? anyOf(near, evidence) : anyOf(around, evidence | bit.verify | bit.app);
    return isAnnounced || (spoken && (anyOf(label, bit.code) ? isPlain() : true)) ? 0.7 : 0;
  }
  // "The digits that have arrived": a number that was sent.
  if (
    anyOf(label, bit.digit) &&
    anyOf(label, bit.sent | bit.sms) &&
    anyOf(around, bit.sent | bit.sms | bit.otp) &&
    !anyOf(label | own, plainOther | bit.password | bit.security)
  )
    return 0.6;
  // No word of its own: the place and the shape must say it, and nothing else may be said.
  if (anyOf(label | own, plainOther | bit.password | bit.security)) return 0;
  const hasOwnText = (field.label !== '' && !field.labelIsNearText) || /\p{L}{2}/u.test(field.placeholder);
  if (hasOwnText || (field.label !== '' && !speaksOfCode(near))) return 0;
  const hasShape = codeShape.test(field.placeholder) || isShort;
  if (hasShape && (((isAlone || isNumeric) && speaksOfCode(around)) || anyOf(near, bit.sent))) return 0.6;
  return 0;
}

const numbersOf = (options: FieldDescription['options']): number => {
  let dial = 0;
  for (const { text, value } of options)
    if ((dialCodeShape.test(text) || dialCodeShape.test(value)) && !timeZone.test(text)) dial++;
  return dial;
};

/** "Home, work, mobile" is no list of countries: those are many, or known by two or three letters, or digits. */
const canBeCountries = ({ options }: FieldDescription): boolean =>
  options.length < 2 ||
  options.length >= 30 ||
  options.filter(({ value }) => /^(?:[a-z]{2,3}|\+?\d{1,4})$/i.test(value)).length >= options.length / 2;

/** A list of dialling codes, or a short field that takes one: told from a country of residence by its digits. */
function countryCodeConfidence(
  { field, own, label, hints, autocomplete }: Reading,
  next: Reading | undefined,
): number {
  if (autocomplete === 'tel-country-code') return 1;
  const options = field.options.length;
  const isList = field.tag === 'select' || field.tag === 'custom-list';
  if (options > 1 && numbersOf(field.options) >= Math.max(2, options * 0.5)) return 0.95;
  const sameRow = next ? isBeside(field, next.field) : false;
  const nextIsPhone = next !== undefined && next.phone > 0;
  if (anyOf(label | own, bit.post | bit.promo | bit.card | bit.fax)) return 0;
  const words = label | own;
  const saysDial = anyOf(words, bit.dial) || hasAll(label, bit.country | bit.code);
  if (isList) {
    if (dialCodeShape.test(field.value) || dialCodeShape.test(field.label)) return nextIsPhone ? 0.9 : 0;
    if (saysDial && nextIsPhone) return 0.8;
    return nextIsPhone && sameRow && anyOf(words | hints, bit.country | bit.phone) && canBeCountries(field)
      ? 0.6
      : 0;
  }
  if (field.tag !== 'input' || foreignAutocomplete.test(autocomplete)) return 0;
  const isShort = field.maxLength !== null && field.maxLength <= 5;
  const isNarrow = next !== undefined && field.rect.width < next.field.rect.width * 0.75;
  if (saysDial && (nextIsPhone || isShort) && !anyOf(label, bit.area)) return 0.8;
  if (/^\+\d{0,4}$/.test(field.value || field.placeholder) && next && sameRow && isNarrow) return 0.8;
  if (next?.autocomplete === 'tel-national' && anyOf(words, bit.country)) return 0.6;
  return 0;
}

function isBeside(left: FieldDescription, right: FieldDescription): boolean {
  const a = left.rect;
  const b = right.rect;
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const gap = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  return overlap > Math.min(a.height, b.height) * 0.5 && gap < 60;
}

/** The short fields in a row over which one number is split: area, exchange, subscriber; four with the country first. */
function partsOfNumber(open: readonly Reading[], at: number): Reading[] {
  const parts: Reading[] = [];
  for (let i = at; i < open.length && parts.length < 4; i++) {
    const part = open[i];
    const last = parts[parts.length - 1];
    if (!part || part.field.tag !== 'input' || part.field.maxLength === null || part.field.maxLength > 5)
      break;
    if (anyOf(part.label, bit.ext) || (last && !isBeside(last.field, part.field))) break;
    if (last && part.phone === 0 && part.label !== 0) break;
    parts.push(part);
  }
  return parts;
}

const isCloseTo = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

/** Runs of 4 to 8 fields alike in type and size, in a row, with even gaps (one wider gap allowed, for a dash). */
function findBoxes(readings: readonly Reading[]): Reading[][] {
  const rows: Reading[][] = [];
  let row: Reading[] = [];
  const close = (): void => {
    if (row.length >= 4 && row.length <= 8) rows.push(row);
    row = [];
  };
  for (const reading of readings) {
    const { field } = reading;
    const canBeBox =
      reading.isOpen &&
      (field.tag === 'input' || field.tag === 'contenteditable') &&
      /^(?:text|tel|number|password|)$/.test(field.type) &&
      (field.maxLength === 1 ||
        // No rule of shape: where a page gives no height, the font does.
        (field.rect.width <= 110 &&
          (field.maxLength === null || field.maxLength === 6 || field.maxLength === 2)));
    const last = row[row.length - 1]?.field;
    if (!canBeBox) {
      if (reading.isOpen || field.isVisible) close();
      continue;
    }
    if (last) {
      const fits =
        last.type === field.type &&
        isCloseTo(last.rect.width, field.rect.width, 4 + field.rect.width * 0.1) &&
        isCloseTo(last.rect.height, field.rect.height, 4) &&
        isCloseTo(last.rect.y, field.rect.y, 4) &&
        Math.abs(field.rect.x - last.rect.x) <= field.rect.width * 2 + 60;
      if (!fits) close();
    }
    row.push(reading);
  }
  close();
  return rows;
}

function isCodeRow(row: readonly Reading[]): boolean {
  const first = row[0];
  if (!first) return false;
  let words = 0;
  let own = 0;
  let near = 0;
  for (const reading of row) {
    words |= reading.label;
    own |= reading.own | reading.hints;
    near |= reading.near;
  }
  if (anyOf(words | own, codeDecoys | bit.date)) return false;
  const isNamedElse = row.every(
    ({ field }) => field.label && !field.labelIsNearText && hasUnknownWord(field.label),
  );
  if (isNamedElse && !anyOf(near | first.context, evidence)) return false;
  if (namesCode(words) || namesCode(own)) return true;
  const around = words | own | near | first.context;
  // Pages write `one-time-code` on password boxes too, to keep password managers away.
  if (anyOf(words, bit.password)) return false;
  if (row.some(({ autocomplete }) => autocomplete === 'one-time-code')) return true;
  if (anyOf(words, bit.pin | bit.id)) return anyOf(near, evidence);
  if (anyOf(around, bit.code | bit.otp | bit.verify | bit.sms | bit.sent | bit.app)) return true;
  return row.every(({ field }) => field.maxLength === 1) && !anyOf(around, codeDecoys);
}

/** An e-mail address, or a number most of whose digits are hidden. */
const address = /[\w*•.]+@[\w*•.]+/;
const maskedNumber = /(?:\+\d|[*•x]{2})[\d\s*•x().-]*\d{2}/i;

/** The way a text says the code travels: what is named first, as alternatives come after ("or by e-mail instead"). */
function channelIn(text: string, canBeEmail: boolean, phoneMeansSms: boolean): CodeChannel | null {
  const sequence = conceptSequence(text);
  const first = (bits: number): number => {
    const at = sequence.findIndex((word) => anyOf(word, bits));
    return at < 0 ? Infinity : at;
  };
  const sms = first(bit.sms);
  const app = first(bit.app);
  const email = canBeEmail ? first(bit.email) : Infinity;
  const phone = phoneMeansSms ? first(bit.phone) : Infinity;
  if (sms < Infinity && sms <= email && sms <= app) return 'sms';
  if (app < Infinity && app <= email) return 'app';
  if (email < Infinity) return phone < email ? 'sms' : 'email';
  if (canBeEmail && address.test(text)) return 'email';
  return phone < Infinity || (phoneMeansSms && maskedNumber.test(text)) ? 'sms' : null;
}

/** "Two-factor authentication" where nothing was sent: the code is one that the person's app makes. */
function isOfSecondFactor({ label, placeholder, description, context }: FieldDescription): boolean {
  const mask = allOf(conceptSequence(`${label} ${placeholder} ${description} ${context}`));
  return anyOf(mask, bit.secondFactor) && !anyOf(mask, bit.sent | bit.sms | bit.phone | bit.email);
}

function channelOf(first: FieldDescription, hasOtherFields: boolean): CodeChannel {
  return (
    channelIn(`${first.label} ${first.placeholder} ${first.title}`, true, true) ??
    channelIn(splitIdentifier(`${first.name} ${first.id}`), true, false) ??
    channelIn(first.description, true, true) ??
    // Among other fields, "e-mail" and "phone" may be the labels of those.
    channelIn(first.context, !hasOtherFields, !hasOtherFields) ??
    (isOfSecondFactor(first) ? 'app' : 'unknown')
  );
}

/** A field that says nothing of itself right beside a list of dialling codes. */
const takesRestOfNumber = (list: Reading, { field, own, label, autocomplete }: Reading): boolean =>
  numbersOf(list.field.options) > 1 &&
  field.tag === 'input' &&
  /^(?:text|tel|number|)$/.test(field.type) &&
  isBeside(list.field, field) &&
  !foreignAutocomplete.test(autocomplete) &&
  (label & ~(bit.number | bit.dial | bit.phone)) === 0 &&
  !anyOf(own, otherThanPhone | bit.name) &&
  !(field.label && hasUnknownWord(field.label));

/** Where a form has a code field beyond doubt, those that merely may be one are none. */
function dropWeakCodes(results: FieldClassification[], fields: readonly FieldDescription[]): void {
  const sure = new Set<number>();
  for (const { index, role, confidence } of results)
    if (/^code/.test(role) && confidence >= 0.8) sure.add(fields[index]?.formIndex ?? -1);
  for (const [at, { index, role, confidence }] of results.entries())
    if (role === 'code' && confidence < 0.8 && sure.has(fields[index]?.formIndex ?? -1))
      results[at] = { index, role: 'none', confidence: 0, channel: 'unknown', group: null };
}

/**
 * Says what each field is. Pure; the same list gives the same answer. Hidden, disabled and honeypot fields are `none`.
 * The parts of a number split over several fields are each `phone-national` and share a `group`.
 */
export function classifyFields(fields: readonly FieldDescription[]): FieldClassification[] {
  const known = new Map<string, number>();
  const read = (text: string): number => {
    if (!text) return 0;
    let mask = known.get(text);
    if (mask === undefined) known.set(text, (mask = allOf(conceptSequence(text))));
    return mask;
  };
  const readings = fields.map((field): Reading => {
    const own = read(splitIdentifier(`${field.name} ${field.id}`));
    // A long title explains something; a short one names the field.
    const label = read(`${field.label} ${field.placeholder} ${field.title.length < 60 ? field.title : ''}`);
    const reading = {
      field,
      own,
      label,
      hints: read(splitIdentifier(field.hints)),
      near: read(field.description),
      context: read(field.context),
      autocomplete: field.autocomplete.split(/\s+/).findLast((token) => token && token !== 'webauthn') ?? '',
      isOpen:
        field.isVisible &&
        (field.isEditable || field.tag === 'select' || field.tag === 'custom-list') &&
        !anyOf(own | label, bit.honeypot) &&
        !hiddenByName.test(field.hints),
    };
    return { ...reading, phone: reading.isOpen ? phoneConfidence(reading) : 0 };
  });
  const results = fields.map(({ index }): FieldClassification => ({
    index,
    role: 'none',
    confidence: 0,
    channel: 'unknown',
    group: null,
  }));
  const at = new Map(readings.map((reading, index) => [reading, index]));
  let groups = 0;
  const assign = (
    reading: Reading,
    role: FieldRole,
    confidence: number,
    group: number | null = null,
  ): FieldClassification => {
    const result: FieldClassification = {
      index: reading.field.index,
      role,
      confidence,
      channel: 'unknown',
      group,
    };
    results[at.get(reading) ?? 0] = result;
    return result;
  };
  const openIn = new Map<number, number>();
  for (const { field, isOpen } of readings)
    if (isOpen) openIn.set(field.formIndex, (openIn.get(field.formIndex) ?? 0) + 1);

  const cardForms = new Set<number>();
  for (const { field, own, label, autocomplete } of readings)
    if (
      field.isVisible &&
      (autocomplete.startsWith('cc-') || (anyOf(own | label, bit.card) && !anyOf(label, bit.promo)))
    )
      cardForms.add(field.formIndex);

  const boxes = new Set<Reading>();
  const otherBoxes = new Set<Reading>();
  for (const row of findBoxes(readings)) {
    if (!isCodeRow(row)) {
      if (row.every(({ field }) => field.maxLength === 1)) for (const box of row) otherBoxes.add(box);
      continue;
    }
    const first = row[0]?.field;
    if (!first) continue;
    const channel = channelOf(first, (openIn.get(first.formIndex) ?? 0) > row.length);
    const group = groups++;
    for (const reading of row) {
      boxes.add(reading);
      assign(reading, 'code-box', 0.9, group).channel = channel;
    }
  }

  const open = readings.filter((reading) => reading.isOpen && !boxes.has(reading));
  let doneUntil = 0;
  let country: { reading: Reading; nth: number; group: number } | null = null;
  const phonesIn = new Map<number, number>();
  for (const { field, phone } of open)
    if (phone > 0) phonesIn.set(field.formIndex, (phonesIn.get(field.formIndex) ?? 0) + 1);
  for (const [nth, reading] of open.entries()) {
    const { field, label, own, phone } = reading;
    if (nth < doneUntil) continue;
    const next = open[nth + 1];
    const isSameForm = next?.field.formIndex === field.formIndex;
    const countryCode = countryCodeConfidence(reading, isSameForm ? next : undefined);
    if (countryCode > 0) {
      country = { reading, nth, group: groups++ };
      assign(reading, 'country-code', countryCode, country.group);
      continue;
    }
    const isAlone = (openIn.get(field.formIndex) ?? 0) <= 2;
    if (anyOf(label, bit.area) && next && isSameForm && next.phone > 0) {
      assign(reading, 'phone-national', 0.7);
      continue;
    }
    const code = otherBoxes.has(reading)
      ? 0
      : codeConfidence(reading, isAlone, cardForms.has(field.formIndex));
    const phones = phonesIn.get(field.formIndex) ?? 0;
    const isExtension =
      reading.autocomplete === 'tel-extension' ||
      (anyOf(label, bit.ext) &&
        (!anyOf(label, bit.phone) ||
          anyOf(own, bit.ext) ||
          (field.maxLength ?? 99) <= 6 ||
          // "Phone extension" beside the phone; "phone and extension" alone takes both.
          (anyOf(conceptSequence(field.label).at(-1) ?? 0, bit.ext) && phones > 1)));
    if (isExtension && field.tag === 'input') {
      if (reading.autocomplete === 'tel-extension' || phones > 0) assign(reading, 'phone-extension', 0.9);
      continue;
    }
    if (code > phone) {
      assign(reading, 'code', code).channel = channelOf(field, (openIn.get(field.formIndex) ?? 0) > 1);
      continue;
    }
    const beside: { group: number } | null =
      country && country.reading.field.formIndex === field.formIndex && country.nth >= nth - 3
        ? country
        : null;
    const parts = phone > 0 ? partsOfNumber(open, nth) : [];
    if (parts.length > 1) {
      const group = beside?.group ?? groups++;
      doneUntil = nth + parts.length;
      for (const [place, part] of parts.entries())
        assign(part, place === 0 && parts.length > 3 ? 'country-code' : 'phone-national', 0.8, group);
    } else if (phone > 0 || (country?.nth === nth - 1 && takesRestOfNumber(country.reading, reading))) {
      const isNational =
        beside !== null ||
        /^tel-(?:national|local|area)/.test(reading.autocomplete) ||
        staticDialCode.test(field.label) ||
        staticDialCode.test(field.description);
      assign(reading, isNational ? 'phone-national' : 'phone', phone || 0.7, beside?.group ?? null);
    }
  }
  dropWeakCodes(results, fields);
  return results;
}
