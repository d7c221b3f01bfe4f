import type { LanguageWords } from '../language-words.ts';

export const lb: LanguageWords = {
  messages: {
    name: 'passwuert*, schlussel',
    purpose: 'bestäteg*',
    act: 'tippt, schreif*, tipp*',
    is: 'ass',
    label: 'demande',
    promo: 'rabatt*',
    place: 'bestell*, dier, hausdier*, velosraum, an de schaf, fir de schaf, kellerdier*',
    number: 'zuel',
    month: 'mäerz, abrëll',
  },
};
