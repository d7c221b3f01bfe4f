import type { LanguageWords } from '../language-words.ts';

export const rm: LanguageWords = {
  messages: {
    month:
      'schaner, da schaner, favrer, da favrer, da mars, avrigl, d’avrigl, matg, da matg, zercladur, da zercladur, fanadur, da fanadur, avust, d’avust, settember, da settember, d’october, da november, da december',
  },
  fields: {
    verify: 'conferm*',
  },
};
