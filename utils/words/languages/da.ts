import type { LanguageWords } from '../language-words.ts';

export const da: LanguageWords = {
  messages: {
    name: 'passord, adgangskode*, kode*',
    purpose: 'bekreft*, logge ind, logge inn, godken*, log ind',
    act: 'brug, brugt, bruge, bruges, indtast*, bruk, brukes, bruker, taster, oppgi, angi, tast, sla inn, skriv, benyt*, indsæt, indsaet, smaek, indsaet*, oplys, angiv, udfyld*',
    is: 'er',
    label: 'sagsnr',
    promo: 'trekning*',
    place: 'pakke*, hent*, afhent*, ordre*, pakkeboks*',
    digits: 'cifre, ciffer, tegn, bogstaver',
    old: 'gamle, udløbet, forrige, ugyldig*, utgatt, ikke langere',
    month: 'marts',
    secret: 'videresend*, med nogen, del ikke, ingen andre',
    elsewhere: 'chaufføren',
  },
  fields: {
    phone: 'tlfn, ringe til*, fastnet*',
    dial: 'landek*',
    code: '*kode*',
    secondFactor: 'tofaktor*, totrins*, totrinns*',
    verify: 'bekræft*',
    email: 'indbakke*',
    pin: 'pinkod*, *pinkode*, pinko*',
    sent: 'tilsend*',
    recovery: 'gendann*',
    card: '*kort*',
    promo: 'tilbud*',
    other: 'nøglekort*, søg',
    reach: 'ringe, tilgængel*, træff*',
    fax: 'faxn*',
    password: 'adgangsk*',
    honeypot: 'lad feltet*, lad dette*',
    filler:
      'skriv*, indtast*, tast, indtaste*, din, dit, her, fra, modtaget*, den, besked*, som, angi, oppgi*, melding*, fikk, mottok*',
  },
};
