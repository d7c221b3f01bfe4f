import type { LanguageWords } from '../language-words.ts';

export const no: LanguageWords = {
  messages: {
    purpose: 'logg inn, pålogg*, innlogg*, godkjenn*',
    act: 'oppgir, slenge',
    label: 'saksnummer, polise*, tlf',
    digits: 'siffer, kombinasjon, teikna',
    old: 'ikke lenger, lenger',
  },
  fields: {
    phone: 'tlf, ringe deg*, ringe dig*',
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
    name: 'adress*',
    aside: 'ekstra*, frivillig*, valgfri*',
  },
};
