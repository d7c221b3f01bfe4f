import type { LanguageWords } from '../language-words.ts';

export const no: LanguageWords = {
  messages: {
    place:
      'nøkkelboks*, nøkkelskap*, dørkode*, til døra, til døren, resept, resepten, garasje*, sykkelbod*, sykkelskur*, sykkelrom*, sykkelparkering*, sykkellås*, sykkelen, boden, kjeller*, vaskeri*, vaskerom*, oppgangen, ytterdør*, inngangsdør*, dørtelefon*, skapkode*, skuffen, hengelås*, døren, bossrom*, søppelrom*, leiebil*, møterom*, heisen, naustet, båthus*, lagerrom*, frokost, rom, rommet',
    purpose:
      'logg inn, pålogg*, innlogg*, godkjenn*, tilbakestill*, gjenopprett*, tilknytt*, engang*, eingong*',
    act: 'slenge, lim inn, kopier*',
    label: 'saksnummer, polise*, tlf, kundenummer, medlemsnummer, brukernavn, bestillingsnummer, bookingkode',
    digits: 'siffer, kombinasjon, teikna',
    old: 'ikke lenger, lenger',
    secret:
      'videresend*, med noen, noen andre, del aldri, aldri del, del den aldri, til andre, med andre, ikke del, ikke dele, ikke vis',
    elsewhere:
      'sjåføren, sjåfør*, budet, kurer*, møtet, wifi, wi-fi, i kassen, i kassa, tekniker*, montør*, vis nummer, vis koden, bordet er klart',
    paid: 'betalt, gjennomført, belastet, godkjent, trukket',
    gone: 'har utløpt, er utløpt',
    plain:
      'til, din, ditt, denne, nye, gjelder, personlige, siden, tjenesten, nettsiden, forespurte, enheten, konto, hei, takk, velkommen, hos, fra, her, gyldig, utløper',
    guard: 'ikke bedt om, ba ikke om, ignorer, spør deg aldri, aldri be om',
    strong: 'sms-kode',
    use: 'oppgir',
    tell: 'vis koden, oppgi koden, si koden',
    promo: 'venner, verv',
    online: 'appen, siden, nettside*, konto*, profil*, feltet, nettsiden, konto',
  },
  fields: {
    phone: 'tlf, ringe deg*, ringe dig*, sentralbord*',
    dial: 'landcode*, landskod*',
    otp: 'engang*',
    verify: 'bekreft*',
    security: 'sikkerh*',
    sms: 'tekstur*',
    email: 'innboks*',
    app: '*appen*, autentiseringsapp*',
    sent: 'send*',
    digit: 'sifret*',
    recovery: 'gjenoppr*',
    card: '*kortet*',
    promo: 'gavekort*',
    id: 'konto*, serien*',
    reach: 'kontakte deg*, kontakte dig*, nå deg*, tilgjengel*',
    date: 'god, fødsels*, fødselsd*',
    amount: 'beløp*, antal*, antall*',
    password: 'passord*, hemmelig*',
    honeypot: 'la feltet*, la dette*',
    area: 'retningsnummer*',
    name: 'adress*',
    aside: 'ekstra*, frivillig*, valgfri*',
    later: 'brevet, i posten, deretter, etterpå, senere, neste steg, neste trinn',
    other: 'trykt*, emballasje*, etikett*, klistremerk*, baksiden*, annonsen*, porttelefon*',
  },
};
