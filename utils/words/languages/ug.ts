import type { LanguageWords } from '../language-words.ts';

export const ug: LanguageWords = {
  messages: {
    name: 'كود, پارول',
    purpose: 'دەلىللە',
    act: 'كىرگۈز',
  },
  fields: {
    code: 'كود',
  },
};
