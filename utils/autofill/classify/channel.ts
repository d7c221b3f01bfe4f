import type { CodeChannel, FieldDescription } from '../../domain/field.ts';
import { allOf, bit, conceptSequence, splitIdentifier } from '../matchers/concepts.ts';
import { anyOf } from './masks.ts';

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

/** By which way the code for this field travels. */
export function channelOf(first: FieldDescription, hasOtherFields: boolean): CodeChannel {
  return (
    channelIn(`${first.label} ${first.placeholder} ${first.title}`, true, true) ??
    channelIn(splitIdentifier(`${first.name} ${first.id}`), true, false) ??
    channelIn(first.description, true, true) ??
    // Among other fields, "e-mail" and "phone" may be the labels of those.
    channelIn(first.context, !hasOtherFields, !hasOtherFields) ??
    (isOfSecondFactor(first) ? 'app' : 'unknown')
  );
}
