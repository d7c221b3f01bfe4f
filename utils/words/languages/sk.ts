import type { LanguageWords } from '../language-words.ts';

export const sk: LanguageWords = {
  messages: {
    act: 'natukaj*, skopiruj*, vlož*, skopíruj*, opíš*, odpíš*, opíšte',
    label:
      'konciac*, ziadost*, zmluv*, poistk*, listka, zákaznícke číslo, číslo zákazníka, používateľské meno, klientske číslo',
    promo: 'pozvánk*, priateľ*',
    place:
      'zasiel*, recept, receptu, erecept, skrink*, k bráne, do brány, bicyk*, práčovn*, pivnic*, parkovisk*, schránka na kľúče, schránke na kľúče, schránky na kľúče, výdajn*, kolobežk*, tlačiarn*, požičovn*, otvorenie boxu, do boxu, dielne, dielňa, kôlne, kôlňa, raňajk*, izba, izby, visiaci zámok',
    digits: 'znakov, reťaz*',
    old: 'namiesto',
    month: 'januára, februára, marec, apríla, júna, júl, júla, augusta, septembra, novembra, decembra',
    secret: 'nezdieľaj*, nikomu, nepreposiel*',
    is: 'znie',
    elsewhere: 'kuriér*, vodič*, doručovateľ*, stretnuti*, wifi, pri pokladni, technik*, ukážte',
    paid: 'zaplatené, úspešn*, prebehla, stiahnuté, schválená',
    gone: 'vypršal, vypršala, skončila, neplatí, neplatn*',
    plain:
      'pre, váš, tvoj, tento, nový, platný, aplikácie, aplikáciu, webu, služby, obchodu, zariadenia, nového, účtu, ahoj, dobrý, deň, ďakujeme, vitajte, tím, platí',
    guard: 'nežiadal*, ignorujte, ignoruj',
    purpose: 'obnoven*, obnov*, jednorazov*',
    strong: 'sms kód',
    use: 'pouzi',
    tell: 'povedzte, ukážte, oznámte',
    online:
      'aplikáci*, appky, stránk*, web, účet, účtu, online, profil*, formulár*, aplikácie, aplikáciu, webu, portál*, políčk*',
  },
  fields: {
    phone: 'pevná link*',
    country: 'kraj*, strán*',
    dial: 'predvoľ*',
    secondFactor: 'dvojfakt*',
    verify: 'overít*, overo*',
    sms: 'textovej s*, textovu s*',
    email: 'e mail*',
    sent: 'odosl*, vyslal*',
    digit: 'číslic*, *miestny*, mistn*, miestn*',
    captcha: 'obrázk*',
    promo: 'pozvánk*, zľav*',
    other: 'vytlačen*, na obale, nálepk*, na štítku, zadnej strane, hľadať*, merezi oper*',
    reach: 'dosiahnuteľn*, zastihn*, zastihnem*',
    date: 'mesac',
    amount: 'počet*',
    fax: 'faxu*',
    honeypot: 'nechajte pr*',
    aside: 'neobov*',
    later: 'potom, neskôr, následne, ďalšom kroku',
  },
};
