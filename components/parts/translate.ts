import { browser } from 'wxt/browser';
import type en from '@/public/_locales/en/messages.json';
import { keepEach } from './keep-each.ts';

export type MessageKey = keyof typeof en;

/** A text that differs with a count; the locales hold its forms under `<key>_one`, `_few`, `_many`, `_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

// WXT types getMessage as one overload a key, which no variable key satisfies.
const read = (key: string, values?: string[]) =>
  (browser.i18n as unknown as { getMessage: (key: string, values?: string[]) => string }).getMessage(
    key,
    values,
  );

/** The text in the person's language, with `values` in the places of `$1`, `$2`, … */
export function translate(key: MessageKey, ...values: readonly (string | number)[]): string {
  return read(key, values.map(String));
}

/** The language our texts are in, which may differ from the browser's. */
export function messageLanguage(): string {
  return read('languageTag') || 'en';
}

/** What stands between two sentences: Chinese has no space there. */
export const sentenceGap = (): string => (messageLanguage().startsWith('zh') ? '' : ' ');

/** For dates, money and counts: the browser's own variant (`en-GB`) of the language of our texts, else that language. */
export function formatLanguage(): string {
  const ours = messageLanguage();
  const browserLanguage = browser.i18n.getUILanguage();
  return browserLanguage.split('-')[0] === ours.split('-')[0] ? browserLanguage : ours;
}

const pluralRules = keepEach((language: string) => new Intl.PluralRules(language));
const countFormat = keepEach((language: string) => new Intl.NumberFormat(language));

/** The form for `count`, which fills `$1`; further values follow. */
export function translatePlural(
  key: PluralKey,
  count: number,
  ...values: readonly (string | number)[]
): string {
  const form = pluralRules(messageLanguage()).select(count);
  const counted = countFormat(formatLanguage()).format(count);
  return read(`${key}_${form === 'zero' || form === 'two' ? 'other' : form}`, [
    counted,
    ...values.map(String),
  ]);
}

/** A text whose key is made of parts, e.g. of a rental type the provider may invent tomorrow; null when there is none. */
export function translateIfKnown(key: string, ...values: readonly (string | number)[]): string | null {
  return read(key, values.map(String)) || null;
}
