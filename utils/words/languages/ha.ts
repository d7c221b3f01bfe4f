import type { LanguageWords } from '../language-words.ts';

export const ha: LanguageWords = {
  messages: {
    name: 'lambar, lambobin, lambarka, lambar*, lamban*',
    purpose: 'tabbat*',
    act: 'shigar*, sanya, rubuta, rubut*, saka, danna, ka shigar, cika',
    is: 'shi ne',
    label: 'rasit*, korafi*',
    promo: 'kyauta*',
    place: 'kunshi*, kofa, kofar, akwatin ajiya*, gareji',
    number: 'lamba*, lambobi*',
    digits: 'haruffa*',
    old: 'tsoho*, tsohu*',
    month: 'janairu, faburairu, maris, afirilu, mayu, yuni, yuli, agusta, satumba, oktoba, nuwamba, disamba',
    elsewhere: 'direba, direban',
    plain: 'naka',
    secret: 'kowa',
    minute: 'minti*',
    entry: 'shiga',
    use: 'yi amfani, amfani',
    online: 'manhaja*, shafi*, shafin, asusu*',
  },
  fields: {
    phone: 'waya*',
    date: 'data*',
  },
};
