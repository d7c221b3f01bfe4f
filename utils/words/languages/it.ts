import type { LanguageWords } from '../language-words.ts';

export const it: LanguageWords = {
  messages: {
    name: 'parola chiave, password',
    purpose: 'conferm*, iscriv*, attiv*, sicurezza',
    act: 'metti, inserisci, inserire, digita, usa, immetti, utilizza, scriv*, riport*, trascriv*',
    label:
      'ordine, ordini, fattura, spedizion*, termina con, terminante, pratica, segnalazione, bolletta, annunci*, bigliett*',
    soft: 'conto, carta, cellulare',
    promo: 'sconto, buono da',
    place: 'armadietto, ritiro, prenotazion*, ordine, ritirare',
    number: 'numeri',
    digits: 'cifre, cifra, caratteri, lettere',
    old: 'scadut*, precedente, vecchio, annullat*, dimentica*, non vale, invece',
  },
  fields: {
    phone: 'cellul*, chiamarti*, chiamarla*, numero fisso*',
    country: 'paese*',
    dial: 'codice p*',
    ext: 'interno, poste',
    code: 'codi*',
    number: 'numero*',
    otp: 'monouso*',
    secondFactor: 'due fattori*',
    security: 'sicurez*',
    email: 'posta elec*, poste, casella di*',
    sent: 'invia*, ricev*, mandi',
    captcha: 'immagin*, immagine*',
    promo: 'sconto*',
    id: 'fattur*, ordine*',
    other: 'dispositivo*, iccid*, operator*',
    reach: 'ricontatt*, richiam*, chiamar*, contatto, reperibil*',
    date: 'nascit*',
    amount: 'importo*',
    password: 'segret*',
    honeypot: 'lasciare v*',
    name: 'cognome*, indirizz*',
    aside: 'emergenza*, facoltat*',
    filler:
      'inserisci*, inserire*, digita*, immetti*, il, lo, la, gli, del, della*, dello*, dal, dalla*, per, che, abbiamo*, qui, ricevuto*, sotto*, messaggio*, accesso*, tuo',
  },
};
