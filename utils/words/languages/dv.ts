import type { LanguageWords } from '../language-words.ts';

export const dv: LanguageWords = {
  messages: {
    name: 'ކޯޑ',
  },
};
