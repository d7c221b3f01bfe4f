import type { LanguageWords } from '../language-words.ts';

export const zu: LanguageWords = {
  messages: {
    name: '*khodi, *khowudi, ikhodi*, khodi*',
    purpose: 'yokuqinisek*, qinisekis*, ukuqinisekis*, ungene',
    act: 'faka*, ngenisa*, thayipha*, bhala*, thayiph*, chofoz*, gcwalisa*',
    is: 'ithi',
    label: 'ucingo, ireferensi*, isikhalazo*',
    place: 'ioda, umnyango*, isango, yesango, lesango, ilokha, yelokha, igalaji, yelifti',
    number: 'inombolo*, izinombolo*',
    digits: 'idijithi*',
    old: 'endala',
    month: 'januwari, mashi, ephreli, meyi, julayi, agasti, septhemba, okthoba',
    elsewhere: 'umshayeli',
    plain: 'yakho',
    secret: 'noma ubani',
    minute: 'imizuzu',
    entry: 'ngena, ukungena, yokungena',
    use: 'sebenzis*, ukusebenzis*',
    online: 'iwebhusayithi, ikhasi, i-akhawunti, i-app, uhlelo lokusebenza',
  },
  fields: {
    app: 'app',
  },
};
