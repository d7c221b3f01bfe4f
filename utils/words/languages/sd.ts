import type { LanguageWords } from '../language-words.ts';

export const sd: LanguageWords = {
  messages: {
    name: 'ڪوڊ, پاسورڊ',
    purpose: 'تصديق',
    label: 'ڪال ڪر',
  },
  fields: {
    verify: 'تصديق',
    sms: 'مسرون',
  },
};
