import type { LanguageWords } from '../language-words.ts';

export const bs: LanguageWords = {
  messages: {
    month: 'maj, septembar, oktobar, novembar, decembar',
    secret: 'nemojte dijeliti, ne dijelite, ne dijeli',
  },
  fields: {
    app: 'dodat*',
    sent: 'posl*',
    other: 'operat*, traži*, operater*',
  },
};
