import type { LanguageWords } from '../language-words.ts';

export const ht: LanguageWords = {
  messages: {
    name: 'kòd, modpas*',
    act: 'antre',
    purpose: 'konekte',
    use: 'itilize*',
  },
};
