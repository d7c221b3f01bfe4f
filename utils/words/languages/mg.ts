import type { LanguageWords } from '../language-words.ts';

export const mg: LanguageWords = {
  messages: {
    name: 'kaody*, tenimiafina*',
    purpose: 'fanamarin*',
    act: 'ampidir*',
  },
  fields: {
    date: 'dia',
  },
};
