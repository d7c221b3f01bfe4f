import type { LanguageWords } from '../language-words.ts';

export const bs: LanguageWords = {
  fields: {
    app: 'dodat*',
    sent: 'posl*',
    other: 'operat*, traži*, operater*',
  },
};
