import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createI18n, type LocaleName } from '../screens/stub-browser.ts';

/** Lets `browser.i18n` answer from the real locale files. */
export function useLocale(locale: LocaleName = 'en'): void {
  Object.assign(fakeBrowser.i18n, createI18n(locale));
}
