import type { LanguageWords } from '../language-words.ts';

export const gd: LanguageWords = {
  fields: {
    verify: 'dearbh*',
  },
};
