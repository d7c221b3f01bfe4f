import type { LanguageWords } from '../language-words.ts';

export const rm: LanguageWords = {
  fields: {
    verify: 'conferm*',
  },
};
