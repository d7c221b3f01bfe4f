import type { LanguageWords } from '../language-words.ts';

export const sn: LanguageWords = {
  messages: {
    name: 'kodhi*, khodhi*',
    act: 'isa kodhi',
  },
};
