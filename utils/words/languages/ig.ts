import type { LanguageWords } from '../language-words.ts';

export const ig: LanguageWords = {
  messages: {
    name: 'akara, koodu*, kood*',
    purpose: 'nkwenye*',
    act: 'tinye*',
  },
};
