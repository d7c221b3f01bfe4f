import type { LanguageWords } from '../language-words.ts';

export const fy: LanguageWords = {
  messages: {
    name: '*koade',
    month: 'jannewaris, febrewaris, maaie, septimber, novimber, desimber',
    purpose: 'ferifik*',
  },
};
