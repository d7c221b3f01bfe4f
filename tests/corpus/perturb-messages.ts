import { isKnownWord } from '../../utils/words/known-words';
import { foldText } from '../../utils/words/read-text';
import type { OtpMessage } from './score-otp';
import { PHRASES } from './message-phrases';

/** A change that leaves a message's right answer as it was, or carries it along; null where it says nothing about it. */
export interface Perturbation {
  name: string;
  change: (message: OtpMessage, random: () => number) => OtpMessage | null;
}

/** The same numbers in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;
const phrasesOf = ({ lang }: OtpMessage) => PHRASES[lang.split('-')[0] ?? ''] ?? PHRASES.en;

/** A text of words; a bare code is a message of its own kind, to which nothing can be added. */
const hasWords = ({ text }: OtpMessage) => /\p{L}{2}/u.test(text);
/** "@norvane.example #482913" has to be the last line. */
const isBound = ({ text }: OtpMessage) => /(?:^|\s)@\S+ #\S/.test(text);

const before = ({ text, ...rest }: OtpMessage, head: string): OtpMessage => ({ ...rest, text: head + text });
const behind = ({ text, ...rest }: OtpMessage, tail: string): OtpMessage => ({
  ...rest,
  text: /[\p{L}\p{N}]\s*$/u.test(text) ? `${text.trimEnd()}. ${tail}` : `${text.trimEnd()} ${tail}`,
});

const NAMES = ['Zorvex', 'Quillmoor', 'Bramblio', 'Tavenka', 'Oskelund', 'Pelmira', 'Ventoro', 'Lukasi'];

/** Names: what stands in brackets at the beginning, words with a capital inside a sentence that no list knows. */
function renamed({ text, sender, ...rest }: OtpMessage, random: () => number): OtpMessage | null {
  const name = pick(NAMES, random);
  // German nouns have capitals too.
  const inner = /^(?:de|lb|gsw)/.test(rest.lang)
    ? text
    : text.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}@.:/-]\S)/gu, (word) =>
        isKnownWord(foldText(word)) ? word : name,
      );
  const changed = inner.replace(/^(\[|【)[^\]】\d]{2,24}(\]|】)/, `$1${name}$2`);
  return changed === text ? null : { ...rest, text: changed, ...(sender !== undefined && { sender: name }) };
}

/** Its sentences, the last one first. */
function reordered({ text, ...rest }: OtpMessage): OtpMessage | null {
  const sentences =
    text.match(/[^.!?。！？\n]+(?:[.!?](?!\s|$)[^.!?。！？\n]*)*(?:[.!?。！？]+\s*|$)/gu) ?? [];
  const isWhole = sentences.join('') === text && !/[:：]\s*\n|\n@|FA\+|<#>/.test(text);
  // "Your code is below. 482913": only sentences that can stand alone change places.
  if (
    !isWhole ||
    sentences.length < 2 ||
    sentences.some((one) => (one.match(/\p{L}{2,}/gu) ?? []).length < 2)
  )
    return null;
  const [first = '', ...more] = sentences
    .map((one) => one.trim())
    .map((one) => (/[.!?。！？]$/.test(one) ? one : `${one}.`));
  return { ...rest, text: [...more, first].join(' ') };
}

/** Other digits in the code; in a message without one, in what has a code's length. */
function redialled({ text, expected, accept, ...rest }: OtpMessage, random: () => number): OtpMessage | null {
  if (accept !== undefined || /[%&]\d|%[0-9A-F]{2}/.test(text)) return null;
  const other = (digits: string) =>
    digits.replace(/\d/g, (digit, at: number) =>
      String(at === 0 && digit !== '0' ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)),
    );
  if (expected === null) {
    const changed = text.replace(/(?<![\p{L}\d.,:/*+-]\s?)\d{5,8}(?![\d%]|[.,:/-]\d)/gu, other);
    return changed === text ? null : { ...rest, text: changed, expected };
  }
  if (!/^\d+$/.test(expected) || !text.includes(expected)) return null;
  const code = other(expected);
  return { ...rest, text: text.replaceAll(expected, code), expected: code };
}

/** All spaces gone, where that leaves a code by itself. */
function squeezed({ text, expected, ...rest }: OtpMessage): OtpMessage | null {
  const isSpaced =
    (text.match(/[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}] [\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/gu) ?? []).length >
    2;
  const changed = text.replace(/ /g, '');
  const isClear =
    expected === null ||
    (/^\d{4,8}$/.test(expected) &&
      new RegExp(`(?<![\\d.,:/-])${expected}(?![\\d:/-]|[.,]\\d)`).test(changed));
  return isSpaced && isClear && !/https?:|www\.|\S@\S|@\S+ #/.test(text)
    ? { ...rest, text: changed, expected }
    : null;
}

const HEADS = [
  '+447700900123\n',
  '[SIM1] 22395: ',
  'Fwd: ',
  'From: 22395\n',
  'SMS from +49 1512 3456789: ',
  '【Mail notice】From: (555) 340-1177 Subject: a new text Body: ',
  '[29/11/26, 14:31] Norvane: ',
  '29.11.2026 14:31 +7 916 123-45-67:\n',
];

const DATE = Date.UTC(2026, 10, 29, 14, 31);

function tellTime({ lang }: OtpMessage, random: () => number): string {
  const style = pick(['full', 'long', 'medium', 'short'] as const, random);
  const options = { dateStyle: style, timeStyle: 'short', timeZone: 'UTC' } as const;
  const [known = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([
    lang.replace('-Latn', ''),
    lang.split('-')[0] ?? 'en',
    'en',
  ]);
  return new Intl.DateTimeFormat(lang.includes('Latn') ? 'en' : known, options).format(DATE);
}

const someDigits = (random: () => number, length: number) =>
  Array.from({ length }, (_, at) =>
    String(at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)),
  ).join('');

const appended =
  (tail: (message: OtpMessage, random: () => number) => string): Perturbation['change'] =>
  (message, random) =>
    hasWords(message) && !isBound(message) ? behind(message, tail(message, random)) : null;

export const PERTURBATIONS: readonly Perturbation[] = [
  { name: 'as it is', change: (message) => message },
  { name: 'other names', change: renamed },
  {
    name: 'another sender',
    change: (message, random) => ({
      ...message,
      sender: pick([...NAMES, '22395', '+447700900123', '106903290001234'], random),
    }),
  },
  { name: 'sentences in another order', change: reordered },
  { name: 'other digits', change: redialled },
  { name: 'spaces dropped', change: squeezed },
  {
    name: 'a forwarding head',
    change: (message, random) => (hasWords(message) ? before(message, pick(HEADS, random)) : null),
  },
  {
    name: 'date and time before',
    change: (message, random) =>
      hasWords(message) ? before(message, `${tellTime(message, random)} `) : null,
  },
  { name: 'date and time behind', change: appended((message, random) => `(${tellTime(message, random)})`) },
  {
    name: 'a hotline behind',
    change: appended((message, random) =>
      phrasesOf(message).hotline.replace(
        '#',
        pick(['0800 555 8722', '1-800-555-0199', '16622', '+44 20 7946 0112', '8-800-555-35-35'], random),
      ),
    ),
  },
  {
    name: 'a price behind',
    change: appended((message, random) =>
      phrasesOf(message).price.replace('#', pick(['4.90', '1,250.00', '12 500', '49', '2026'], random)),
    ),
  },
  {
    name: 'a reference behind',
    change: appended((message, random) =>
      phrasesOf(message).reference.replace('#', someDigits(random, pick([5, 6, 8], random))),
    ),
  },
  {
    name: 'polite phrases',
    change: (message) => {
      const { greeting, thanks } = phrasesOf(message);
      return hasWords(message) && !isBound(message) ? before(behind(message, thanks), greeting) : null;
    },
  },
  {
    name: 'a warning not to pass it on',
    change: appended((message) => phrasesOf(message).warning),
  },
];
