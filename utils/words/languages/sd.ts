import type { LanguageWords } from '../language-words.ts';

export const sd: LanguageWords = {
  messages: {
    name: 'ڪوڊ, پاسورڊ',
    purpose: 'تصديق',
    label: 'ڪال ڪر',
    month: '=مئي, =جولاءِ, =آگسٽ, =سيپٽمبر, =آڪٽوبر, =ڊسمبر',
  },
  fields: {
    verify: 'تصديق',
    sms: 'مسرون',
  },
};
