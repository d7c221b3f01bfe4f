import type { Address } from './find-addresses.ts';
import type { Mark } from './match-words.ts';
import {
  ACTION,
  CURRENCY,
  LABEL,
  matchWords,
  NAME,
  PLACE,
  PROMOTION,
  PURPOSE,
  saidBy,
  UNIT,
} from './match-words.ts';
import type { ReadText } from '../words/read-text.ts';

const VERIFYING_PATH = /oauth|magic|passwordless|signup|token=|otp|auth\b|one-?time|reset/i;
/** A last part of letters and digits, as is made for one person. */
const TOKEN = /[/=](?=[^/?]*\d)(?=[^/?]*[a-z])[^/?.]{5,}\/?$/i;
/** A host and the path of one person, no mail address. */
const BARE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?=\S*\d)(?=\S*[a-z])\S{5,}$/i;
const OTHER_PATH = /unsubscribe|optout|opt-out|\/orders?\/|track|invoice|receipt/i;

/**
 * The first web address that confirms something: a sign-in or verification link, to be opened as it is. Null for any other
 * address. One written without its scheme (`norvane.com/v/Xw93kQ`) must be announced before it.
 */
export function findVerificationLink(
  { source, plain, folded, origin }: ReadText,
  addresses: readonly Address[],
  marks: readonly Mark[],
): string | null {
  const all = saidBy(marks);
  for (const { start, end } of addresses) {
    const address = plain.slice(start, end);
    const hasScheme = /^https?:\/\//i.test(address);
    if (OTHER_PATH.test(address) || !(hasScheme || BARE.test(address))) continue;
    const spoken = marks.some(
      (mark) =>
        (mark.says & PURPOSE) !== 0 &&
        (mark.says & ACTION) === 0 &&
        mark.end <= start &&
        start - mark.end <= 80,
    );
    const isMeant =
      (spoken && (/[^/][?/][^?/]{5,}$/.test(address) || TOKEN.test(address.replace(/\?.*/, '')))) ||
      ((all & (NAME | PURPOSE | UNIT)) !== 0 && (all & (LABEL | CURRENCY)) === 0 && TOKEN.test(address));
    const saysSo =
      hasScheme &&
      (VERIFYING_PATH.test(address) ||
        matchWords(folded.slice(start, end)).some(({ says }) => (says & PURPOSE) !== 0));
    if (saysSo || (isMeant && (hasScheme || spoken) && (all & (PLACE | PROMOTION)) === 0))
      return (hasScheme ? '' : 'https://') + source.slice(origin[start] ?? 0, (origin[end - 1] ?? 0) + 1);
  }
  return null;
}
