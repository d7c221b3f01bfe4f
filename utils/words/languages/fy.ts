import type { LanguageWords } from '../language-words.ts';

export const fy: LanguageWords = {
  messages: {
    name: '*koade',
    place: 'fan de doar, foar de doar, klúske, garaazje',
    month: 'jannewaris, febrewaris, maaie, septimber, novimber, desimber',
    purpose: 'ferifik*',
  },
};
