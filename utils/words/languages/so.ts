import type { LanguageWords } from '../language-words.ts';

export const so: LanguageWords = {
  messages: {
    name: 'koodh*, koodka*, furaha, lambarka sirta, koodka, sirta ah',
    purpose: 'xaqiij*, hal-mar*, hal mar*, gelitaan*, gelitaanka, diiwaan*',
    act: 'ku qor, qor, garaac*, geli, ku qor*, furan*',
    is: 'waa',
    label: 'tixraac*, rasiid*, cabasho*',
    place: 'dalab*, albaab*, khasnad*, armaajo*, garaash*',
    number: 'lambar*, nambar*',
    old: 'hore',
    month:
      'jannaayo, janaayo, febraayo, maarso, abriil, maayo, juun, luulyo, ogosto, sebteembar, sebtembar, oktoobar, noofeembar, diseembar',
    gone: 'wuu dhacay',
    elsewhere: 'darawal*',
    plain: 'kaaga',
    secret: 'cidna, qof kale, la wadaag*',
    minute: 'daqiiqo',
    entry: 'gasho',
    use: 'isticmaal*, adeegso',
    online: 'barnaamij*, bogga, akoon*',
  },
  fields: {
    country: 'tar',
  },
};
