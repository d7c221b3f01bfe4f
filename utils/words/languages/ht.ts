import type { LanguageWords } from '../language-words.ts';

export const ht: LanguageWords = {
  messages: {
    name: 'kòd, modpas*',
    act: 'itilize*, antre',
    purpose: 'konekte',
  },
};
