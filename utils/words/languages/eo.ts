import type { LanguageWords } from '../language-words.ts';

export const eo: LanguageWords = {
  messages: {
    name: 'kod, pasvort*',
    purpose: 'konfirm*, ensalut*',
    act: 'uzu, tajpu*, skribu*, enmetu',
    is: 'estas',
    place: 'mend, faktur*, pordo, pordon, pordego, ŝranko, ŝrankon, garaĝo, ŝlosilkest*',
    number: 'numero',
    month: 'januaro, februaro, marto, aprilo, majo, aŭgusto, septembro, oktobro, decembro',
    secret: 'kundivid*',
    online: 'aplikaĵ*, retej*, paĝ*',
  },
  fields: {
    code: 'kodo*',
    verify: 'konfirm*',
  },
};
