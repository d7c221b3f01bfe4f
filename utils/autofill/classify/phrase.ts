import { allOf, bit, conceptSequence, saysLater, splitIdentifier } from '../matchers/concepts.ts';
import { anyOf, hasAll } from './masks.ts';

/** Concepts that say what goes into a field; the others only add to them. */
const naming =
  bit.phone |
  bit.country |
  bit.dial |
  bit.ext |
  bit.code |
  bit.otp |
  bit.email |
  bit.pin |
  bit.captcha |
  bit.recovery |
  bit.post |
  bit.card |
  bit.promo |
  bit.id |
  bit.other |
  bit.date |
  bit.amount |
  bit.fax |
  bit.password |
  bit.name |
  bit.area |
  bit.reach;
export const namesAField = (mask: number): boolean =>
  anyOf(mask, naming) || pairs.some((pair) => hasAll(mask, pair));
/** "Verification number", "number for SMS", "the digits received". */
const pairs = [bit.verify | bit.number, bit.number | bit.sms, bit.digit | bit.sent, bit.digit | bit.sms];

/** What stands in brackets. */
export const bracketed = /[(（[【][^)）\]】]*(?:[)）\]】]|$)/gu;
/** More than a word in brackets is said of the thing; one word is another name of it: "security code (CVC)". */
const isAside = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 1 || (words[0] ?? '').length > 16 || /[\u3040-\u9fff]{7}/.test(text);
};
/** A dash or a semicolon goes on to something else. */
const dash = /\s[–—-]+\s|[;；]/u;
const clauseEnd = /[.!?:](?:\s|$)|[。！？：،؛।]|[,，、]\s?|[\n|•]/u;
/** Behind these words a purpose, a place or a source follows: "mobile number for the code". */
const purpose =
  /\s(?:for|to|where|that|which|we|from|by|via|f[uü]r|zum?|zur|an|auf|aus|per|mit|wohin|um|pour|à|sur|par|où|para|por|donde|su|dove|voor|naar|op|om|waar|för|till|på|til|fra|na|z|ze|dla|do|pro|k|для|на|из|із|з|чтобы|щоб|за|по|για|στο|στον|από|cho|tới|từ|untuk|ke|dari|kwa|için)\s/iu;

/** What a text calls a field. */
export interface Phrase {
  /** The text without its asides. */
  text: string;
  /** What the clause says that names the field, with those before it. */
  says: number;
  /** What that clause is about: "mobile number" of "mobile number for the code". */
  head: number;
}

const phrases = new Map<string, Phrase>();
export function readPhrase(label: string): Phrase {
  let phrase = phrases.get(label);
  if (!phrase) {
    if (phrases.size > 2000) phrases.clear();
    phrases.set(label, (phrase = readClauses(label)));
  }
  return phrase;
}

const withoutAsides = (label: string): string => {
  const plain = label.replace(bracketed, (aside) =>
    isAside(aside) ? ' ' : aside.replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' '),
  );
  const text = plain.split(dash).find((part) => /\p{L}/u.test(part));
  return text?.trim() ?? label;
};

function readClauses(label: string): Phrase {
  const text = withoutAsides(label);
  let before = 0;
  for (const clause of text.split(clauseEnd)) {
    const sequence = conceptSequence(clause);
    const says = allOf(sequence);
    const named = sequence.findIndex(namesAField);
    const told = sequence.findIndex((word) => anyOf(word, bit.sent));
    // "We have sent a code to your phone": the field's own name is still to come.
    if (told >= 0 && told < named) continue;
    before |= says;
    if (!namesAField(says)) continue;
    const about = allOf(conceptSequence(clause.split(purpose)[0] ?? ''));
    return { text, says: before, head: namesAField(about) ? about : says };
  }
  const whole = allOf(conceptSequence(text));
  return { text, says: whole, head: whole };
}

/** What parts of a form are called in the names of their fields, and the words that are too little without them. */
const section =
  /^(?:billing|shipping|delivery|invoice|order|checkout|customer|contact|form|user|member|account|address|profile)(?:s|info|data|form|details)?(?:\[|\]\[?|[_.:-])+(?=[a-z])/i;
const tooLittle = /^(?:n(?:o|r|um|umber|ame)|id|code|ref|reference|date|key|value|type|status|zip|line)\b/i;

function withoutSections(name: string): string {
  const rest = name.replace(section, '').replace(/^\[|\]$/g, '');
  return rest === name || tooLittle.test(rest) ? name : withoutSections(rest);
}

/** What a `name` or `id` says. Words before a phone or a one-time password are its section: `email_phone`. */
export function meaningOfName(name: string): number {
  const sequence = conceptSequence(splitIdentifier(withoutSections(name)));
  const at = sequence.findLastIndex(namesAField);
  const head = sequence[at] ?? 0;
  const whole = allOf(sequence);
  if (!anyOf(head, bit.phone | bit.otp) || anyOf(head, bit.code)) return whole;
  const stillOther = bit.fax | bit.honeypot | bit.other | bit.captcha | bit.recovery;
  return allOf(sequence.slice(at)) | (whole & stillOther);
}

/** The text without the sentences that speak of a later step: "we will text you a code next" is none for this field. */
export const withoutLater = (text: string): string =>
  saysLater(text)
    ? text
        .split(/(?<=[.!?。！？।])\s*|\n/u)
        .filter((sentence) => !saysLater(sentence))
        .join(' ')
    : text;
