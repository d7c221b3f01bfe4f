import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import ru from '../../public/_locales/ru/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

type Messages = Readonly<Record<string, { message: string } | undefined>>;

/** The locale folders by name, as the browser would choose them. */
export const locales: Readonly<Record<'en' | 'de' | 'ru' | 'zh_CN', Messages>> = { en, de, ru, zh_CN: zh };
export type LocaleName = keyof typeof locales;

/** What the screens need of `browser.i18n`, over the real locale files: `$1` to `$9`, `$$` for a dollar sign. */
export function createI18n(locale: LocaleName) {
  return {
    getUILanguage: () => locale.replace('_', '-'),
    getMessage: (key: string, values: readonly string[] = []) =>
      (locales[locale][key]?.message ?? '').replace(/\$([1-9]|\$)/g, (_all, which: string) =>
        which === '$' ? '$' : (values[Number(which) - 1] ?? ''),
      ),
  };
}

const asked = new URLSearchParams(globalThis.location?.search ?? '').get('locale') ?? 'en';

/** Stands in the place of `wxt/browser` in the gallery. */
export const browser = { i18n: createI18n(asked in locales ? (asked as LocaleName) : 'en') };
