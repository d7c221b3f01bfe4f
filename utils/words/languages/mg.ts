import type { LanguageWords } from '../language-words.ts';

export const mg: LanguageWords = {
  messages: {
    name: 'kaody*, tenimiafina*',
    purpose: 'fanamarin*, fidirana',
    act: 'ampidir*',
    month:
      'janoary, febroary, martsa, aprily, mey, jona, jolay, aogositra, septambra, oktobra, novambra, desambra',
    entry: 'hiditra',
    online: 'fampiharana, tranonkala, pejy, kaonty',
  },
  fields: {
    date: 'dia',
  },
};
