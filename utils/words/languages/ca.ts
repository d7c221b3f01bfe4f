import type { LanguageWords } from '../language-words.ts';

export const ca: LanguageWords = {
  messages: {
    name: 'clau*, contrasenya*',
    act: 'introdui*, utilitz*, escriu, escriv*, tecle*, posa, introdueix*, marca',
    label: 'expedient, tiquet',
    place: 'recollid*, comanda, armariet',
    digits: 'xifres, caracters, xifra',
    old: 'antic',
  },
  fields: {
    dial: 'codi de p*',
    number: 'núm',
    otp: 'sol ús*',
    sent: 'mandat*',
    post: 'cap',
    password: 'contrase*',
    name: 'endereç*',
  },
};
