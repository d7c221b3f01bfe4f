import type { LanguageWords } from '../language-words.ts';

export const ug: LanguageWords = {
  messages: {
    name: 'كود, پارول',
    purpose: 'دەلىللە, كىرىش, تىزىملىت',
    act: 'كىرگۈز',
    month:
      '=يانۋار, =فېۋرال, =مارت, =ئاپرېل, =ماي, =ئىيۇن, =ئىيۇل, =ئاۋغۇست, =سېنتەبىر, =ئۆكتەبىر, =نويابىر, =دېكابىر',
    secret: 'ئورتاقلاشما',
    online: 'ئەپ, تور بەت, ھېسابات',
  },
  fields: {
    code: 'كود',
  },
};
