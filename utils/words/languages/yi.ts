import type { LanguageWords } from '../language-words.ts';

export const yi: LanguageWords = {
  messages: {
    name: 'קאד, פאראל',
  },
};
