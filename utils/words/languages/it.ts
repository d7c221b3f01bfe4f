import type { LanguageWords } from '../language-words.ts';

export const it: LanguageWords = {
  messages: {
    strong: 'password dinamica, codice dinamico, password temporanea, password provvisoria, codice sms',
    name: 'parola chiave, password',
    purpose:
      'conferm*, iscriv*, attiv*, sicurezza, reimpost*, recuper*, firmare, creare il tuo account, collegare il, monouso, usa e getta, uso singolo, temporane*',
    act: 'metti, inserisci, inserire, digita, immetti, scriv*, riport*, trascriv*, incolla, incolli, copia',
    label:
      'ordine, ordini, fattura, spedizion*, termina con, terminante, pratica, segnalazione, bolletta, annunci*, bigliett*, lettura, contatore, stanza, codice della strada, codice civile, codice fiscale, codice cliente, nome utente, numero cliente, id utente, codice utente, numero di pratica, codice biglietto, codice prenotazione',
    soft: 'conto, carta, cellulare',
    promo: 'sconto, buono da, amici, codice amico, invita un',
    place:
      'armadietto, ritiro, prenotazion*, ordine, ritirare, portone, citofono, portoncino, reception, edificio, palestra, appartamento, condominio, cassetta delle chiavi, cassetta delle lettere, cancello, ricetta, cassetto, cassaforte, bici, bicicletta, lucchetto, sbarra, parcheggio, vano scale, guardaroba, spogliatoio, box auto, cantina, stampante, monopattino, serratura, armadio, deposito bagagli, cancelletto, scantinato, ascensore, auto a noleggio, sala riunioni, pollaio, magazzino, ripostiglio, capanno, colazione, camera, totem, stamparle, stampa, portineria',
    number: 'numeri',
    digits: 'cifre, cifra, caratteri, lettere',
    old: 'scadut*, precedente, vecchio, annullat*, dimentica*, non vale, invece',
    month: 'gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre',
    secret:
      'a nessuno, con nessuno, non darlo, comunicarlo, non condivid*, non lo condivid*, mai condivid*, non inoltra*, non lo inoltra*, mai inoltra*, nessuno, non mostr*, non lo mostr*',
    elsewhere:
      'corriere, autista, fattorino, rete ospiti, riunione, videoconferenza, wifi, wi-fi, alla cassa, in cassa, postino, rider, conducente, mostra questo, mostri il, mostri questo, tecnico, idraulico, mostra il, sportello, tavolo è pronto',
    paid: 'pagato, addebitat*, autorizzato, eseguito, effettuato, effettuata, andato a buon fine, eseguita, riuscito, autorizzata, è stato confermato, è stata confermata',
    is: 'risulta',
    unit: 'punti',
    gone: 'è scaduto, è scaduta, non è più valido, è stato usato',
    plain:
      "per, tuo, suo, questo, nuovo, vostro, personale, valido, l'app, applicazione, sito, pagina, piattaforma, servizio, richiesto, negozio, profilo, dispositivo, oggi, nuova, tua, ciao, grazie, benvenuto, benvenuta, team, del, della, ecco, dal, scade, dubbi, ingresso, all'ingresso",
    guard:
      'non hai richiesto, non ha richiesto, ignora quest*, ignori quest*, non chieder*, mai chieder*, non ti chieder*, non le chieder*, non ti chiede, non chiede',
    use: 'usa, utilizza',
    tell: 'comunica, comunichi, mostra, mostri, condividi, condivida, dica, mostri il, mostra il, mostri questo, mostra questo',
    online:
      "app, applicazione, sito, pagina, account, conto, online, browser, profilo, modulo, casella, cellulare, l'app",
  },
  fields: {
    phone: 'cellul*, chiamarti*, chiamarla*, numero fisso*, centralino*, linea diretta*',
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
    captcha: 'immagin*, immagine*, illeggibil*',
    promo: 'sconto*',
    id: 'fattur*, ordine*',
    other:
      'armadietto, codice di ritiro, codice a barre, stampat*, etichett*, confezione*, sul retro, dispositivo*, iccid*, operator*, citofono*, annuncio*',
    reach: 'ricontatt*, richiam*, chiamar*, contatto, reperibil*',
    date: 'nascit*',
    amount: 'importo*',
    password: 'segret*',
    honeypot: 'lasciare v*',
    name: 'cognome*, indirizz*, persona di con*',
    aside: 'emergenza*, facoltat*',
    filler:
      'inserisci*, inserire*, digita*, immetti*, il, lo, la, gli, del, della*, dello*, dal, dalla*, per, che, abbiamo*, qui, ricevuto*, sotto*, messaggio*, accesso*, tuo',
    later:
      'la lettera, per posta, via posta, poi, in seguito, successivamente, più tardi, prossimo passaggio, passaggio successivo',
  },
};
