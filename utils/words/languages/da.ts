import type { LanguageWords } from '../language-words.ts';

export const da: LanguageWords = {
  messages: {
    name: 'passord, adgangskode*, kode*',
    purpose:
      'bekreft*, logge ind, logge inn, godken*, log ind, midlertidig, nulstil*, gendan*, tilknyt*, engang*',
    act: 'indtast*, taster, angi, tast, sla inn, skriv, indsæt, indsaet, smaek, indsaet*, angiv, udfyld*, indsæt*, kopier*',
    is: 'er',
    label: 'sagsnr, kundenummer, medlemsnummer, brugernavn, sagsnummer, bookingkode',
    promo: 'trekning*, venner',
    place:
      'pakke*, hent*, afhent*, ordre*, pakkeboks*, nøgleboks*, nøgleskab*, dørkode*, til døren, recept, skab, skabet, skabskode*, vaskekælder*, vaskerum*, cykelkælder*, kælderrum*, opgangen, hoveddør*, dørtelefon*, skuffen, omklædning*, hængelås*, pengeskab*, havelåge*, værdiskab*, affaldsrum*, lejebil*, mødelokale*, elevatoren, kolonihave*, lagerrum*, morgenmad, værelse*',
    digits: 'cifre, ciffer, tegn, bogstaver',
    old: 'gamle, udløbet, forrige, ugyldig*, utgatt, ikke langere',
    month: 'marts',
    secret:
      'videresend*, med nogen, del ikke, ingen andre, aldrig koden, del aldrig, del den aldrig, aldrig med andre, til andre, med andre, hold den hemmelig, undlad at dele, ikke dele, vis ikke, vis aldrig',
    elsewhere:
      'chaufføren, chauffør*, buddet, kurer*, mødet, wifi, wi-fi, ved kassen, i kassen, tekniker*, montør*, vis nummer, vis koden, bord er klar',
    paid: 'betalt, gennemført, trukket, godkendt, hævet',
    gone: 'er udløbet',
    plain:
      'til, din, dit, denne, nye, gælder, personlige, hjemmesiden, tjenesten, siden, enheden, konto, hej, tak, velkommen, hos, fra, her, udløber',
    guard: 'ikke bedt om, bad ikke om, ignorer, ignorere, beder aldrig om',
    strong: 'sms-kode',
    use: 'brug, brugt, bruge, bruges, bruk, brukes, bruker, benyt*, oplys, oppgi',
    tell: 'vis koden, oplys koden, sig koden',
    online: 'appen, siden, hjemmeside*, konto*, profil*, feltet, hjemmesiden, konto',
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
    id: 'cpr*',
    other:
      'trykt*, emballage*, etiket*, klistermærk*, bagsiden*, nøglekort*, søg, jobkode*, annoncen*, dørtelefon*',
    reach: 'ringe, tilgængel*, træff*',
    fax: 'faxn*',
    password: 'adgangsk*',
    honeypot: 'lad feltet*, lad dette*',
    filler:
      'skriv*, indtast*, tast, indtaste*, din, dit, her, fra, modtaget*, den, besked*, som, angi, oppgi*, melding*, fikk, mottok*',
    later: 'brevet, med posten, derefter, bagefter, senere, næste trin',
  },
};
