import type { CodeChannel, FieldDescription } from '../../domain/field.ts';
import { allOf, bit, conceptSequence, splitIdentifier } from '../matchers/concepts.ts';
import { maskedNumber } from '../matchers/shapes.ts';
import { anyOf } from './masks.ts';

const address = /[\w*•.]+@[\w*•.]+/;

/** What parts alternatives, also where words are not set apart. */
const alternative =
  /(?<![\p{L}\p{M}])(?:or|oder|ou|oppure|of|eller|tai|lub|albo|nebo|alebo|vagy|sau|или|або|ali|ili|veya|ya da|yoki|немесе|və ya|atau|hoặc|ή|או|أو|یا|या|अथवा|অথবা)(?![\p{L}\p{M}])|または|あるいは|或者?|또는|หรือ/iu;

/** The way a text says the code travels: an SMS, where it is one of two ways; else what is named before "or". */
function channelIn(text: string, canBeEmail: boolean, phoneMeansSms: boolean): CodeChannel | null {
  const ways = text
    .split(alternative)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => wayIn(part, canBeEmail, phoneMeansSms));
  return ways.length > 1 && ways.includes('sms') ? 'sms' : (ways[0] ?? null);
}

/** "Sent to •••• 42. Send it by e-mail instead": a hidden number, and e-mail only behind it. */
function isToNumber(text: string): boolean {
  const before = text.slice(0, maskedNumber.exec(text)?.index ?? 0);
  return before !== '' && !address.test(text) && !anyOf(allOf(conceptSequence(before)), bit.email | bit.card);
}

/** What is named first; another way of sending comes after ("send it by e-mail instead"). */
function wayIn(text: string, canBeEmail: boolean, phoneMeansSms: boolean): CodeChannel | null {
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
  if (email < Infinity) return phone < email || (phoneMeansSms && isToNumber(text)) ? 'sms' : 'email';
  if (canBeEmail && address.test(text)) return 'email';
  return phone < Infinity || (phoneMeansSms && maskedNumber.test(text)) ? 'sms' : null;
}

/** "Two-factor authentication" where nothing was sent: the code is one that the person's app makes. */
function isOfSecondFactor({ label, placeholder, description, context }: FieldDescription): boolean {
  const mask = allOf(conceptSequence(`${label} ${placeholder} ${description} ${context}`));
  return anyOf(mask, bit.secondFactor) && !anyOf(mask, bit.sent | bit.sms | bit.phone | bit.email);
}

/** "No app? Code by SMS": what is asked before the field is named says for whom it is. */
function withoutQuestion(text: string): string {
  const [question = '', ...rest] = text.split(/(?<=[?？؟])/u);
  return rest.length > 0 && !anyOf(allOf(conceptSequence(question)), bit.code | bit.otp | bit.pin)
    ? rest.join('')
    : text;
}

/** "We have sent the code to jo@example.com", said somewhere in the form. */
const tellsAddress = (text: string): boolean =>
  text
    .split(/(?<=[.!?。！？।])\s+|\n/u)
    .some((sentence) => address.test(sentence) && anyOf(allOf(conceptSequence(sentence)), bit.sent));

/** By which way the code for this field travels. */
export function channelOf(first: FieldDescription, hasOtherFields: boolean): CodeChannel {
  return (
    channelIn([first.label, first.placeholder, first.title].map(withoutQuestion).join(' '), true, true) ??
    channelIn(splitIdentifier(`${first.name} ${first.id}`), true, false) ??
    channelIn(first.description, true, true) ??
    // Among other fields, "e-mail" and "phone" may be the labels of those.
    channelIn(first.context, !hasOtherFields, !hasOtherFields) ??
    (tellsAddress(first.context) ? 'email' : null) ??
    (isOfSecondFactor(first) ? 'app' : 'unknown')
  );
}
