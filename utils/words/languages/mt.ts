import type { LanguageWords } from '../language-words.ts';

export const mt: LanguageWords = {
  messages: {
    name: 'kodiċi*, password*, il-kodiċi',
    purpose: 'ikkonferm*, tikkonferm*, reġistra*',
    act: "daħħal*, ikteb*, ittajpja*, ipprovdi*, agħfas, imla'",
    is: 'huwa',
    label: 'ċempel, fattura*, ilment*',
    place: 'ordni*, bieb, kaxxaforti, garaxx, grada',
    number: 'numru',
    old: 'qabel',
    month: 'jannar, frar, marzu, mejju, ġunju, lulju, awwissu, settembru, ottubru, novembru, diċembru',
    gone: 'skada',
    elsewhere: 'kurrier, sewwieq',
    plain: 'tiegħek',
    secret: 'lil ħadd, taqsamx, taqsmux',
    entry: 'tidħol, dħul',
    use: 'uza, tuża',
    online: 'app, sit, paġna, kont, portal',
  },
  fields: {
    country: 'tara',
    code: 'ċifra*',
    number: 'numru*',
    app: 'appli*',
    digit: 'ċifr*',
    password: 'passw*, *password*',
  },
};
