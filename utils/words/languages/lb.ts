import type { LanguageWords } from '../language-words.ts';

export const lb: LanguageWords = {
  messages: {
    name: 'passwuert*, schlussel',
    purpose: 'bestäteg*, anzemellen, umellen, umeldung',
    act: 'tippt, schreif*, tipp*',
    is: 'ass',
    label: 'demande',
    promo: 'rabatt*',
    place: 'bestell*, dier, hausdier*, velosraum, an de schaf, fir de schaf, kellerdier*',
    number: 'zuel',
    month: 'mäerz, abrëll',
    secret: 'deelt de code net, deelt en net',
    online: 'app, säit, kont',
  },
};
