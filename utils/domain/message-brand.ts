import { proposeServices, toSiteNames } from './propose-services.ts';
import { toSearchWords } from './search-products.ts';

/** Names of senders that anybody's messages come from. */
const anonymousSenders: ReadonlySet<string> = new Set(
  (
    '2fa alert anonymous auth authmsg authentication code confirm info infosms login message msg mtsms noreply notice ' +
    'notify otp otpsms password pin security service sms smscode smsinfo system unknown verify verification'
  ).split(' '),
);

/** Shorter names stand in too many words. */
const shortestPrefix = 4;
const shortestService = 4;
/** Nobody names a brand further back than this; an SMS may be of any length. */
const mostCharacters = 1_000;

const toName = (text: string): string => toSearchWords(text).join('');

const isSameName = (name: string, own: string): boolean =>
  name === own ||
  (Math.min(name.length, own.length) >= shortestPrefix && (name.startsWith(own) || own.startsWith(name)));

/** The words of a text, and what two and three neighbours make together: `Pay Pal` is `paypal`. */
function toPhrases(text: string): string[] {
  const words = toSearchWords(text);
  return words.flatMap((word, at) => {
    const second = words[at + 1] ?? '';
    return [word, word + second, word + second + (words[at + 2] ?? '')];
  });
}

/** `[Shop] …`, `【Shop】…`, `Shop: your code …`: who speaks. A colon before the code itself names nobody. */
const spokenBy = /^\s*(?:[[【<(]\s*([^\]】>)\d]{2,30})[\]】>)]|([\p{L}][\p{L}\p{N}.&' -]{1,29}):\s*\p{L})/u;

/**
 * Whose message it is, as far as it says: the site's, another brand's, or nobody's. Asked for numbers that receive
 * every service's SMS: there a code may be for another site than the one that waits. `services` are names known from
 * the catalogue.
 */
export function toMessageBrand(
  message: { sender: string; text: string },
  { host, services }: { host: string; services: readonly string[] },
): 'site' | 'other' | 'nobody' {
  const text = message.text.slice(0, mostCharacters);
  const sender = /\p{L}/u.test(message.sender) ? toName(message.sender) : '';
  const proposed = proposeServices(host, services).flatMap((service) => service.split(/[,/()]/).map(toName));
  const ownNames = [...toSiteNames(host), ...proposed].filter((name) => name !== '');
  if (sender !== '' && ownNames.some((own) => isSameName(sender, own))) return 'site';
  const phrases = new Set(toPhrases(text));
  if (ownNames.some((own) => phrases.has(own))) return 'site';
  if (sender !== '' && !anonymousSenders.has(sender)) return 'other';
  if (spokenBy.test(text)) return 'other';
  // As written, with its capital: many services are called like a word.
  const isServiceNamed = services.some((service) =>
    service
      .split(/[,/()]/)
      .map((name) => name.trim())
      .some((name) => name.length >= shortestService && hasWord(text, name)),
  );
  return isServiceNamed ? 'other' : 'nobody';
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
}
