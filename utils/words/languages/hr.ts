import type { LanguageWords } from '../language-words.ts';

export const hr: LanguageWords = {
  messages: {
    name: 'lozink*, zapork*',
    purpose: 'provjer*, potpis*, resetiran*, jednokratn*, promjenu lozinke, promjene lozinke, izradu računa',
    act: 'unes*, vnesi*, vnes*, ukuca*, vpis*, vtipk*, utipk*, stavite, unijeti, zalijepi*',
    is: 'je, glasi',
    label:
      'polica, zahtjev*, ugovor*, korisničko ime, broj korisnika, broj klijenta, korisnički broj, šifra pristupnika, kod karte, oglas*',
    promo: 'popust*, prijatelj*',
    place:
      'narudž*, paketomat*, lokot, lokota, ladic*, parkirališt*, bravu, garderob*, dizalo, dizala, pretinac, pretinca, vikendic*, skladišt*, doručak, soba, sobe, sobu, hotel*',
    number: 'broj*',
    digits: 'znamenk*, znakov*',
    old: 'prethodn*, nevazec*, istekl*, istekao, poništen*, prejsnj*, više ne',
    month:
      'siječanj, siječnja, veljača, veljače, ožujak, ožujka, travanj, travnja, svibanj, svibnja, lipanj, lipnja, srpanj, srpnja, kolovoz, kolovoza, rujan, rujna, listopada, studeni, studenoga, prosinac, prosinca',
    secret:
      'nikome, prosljeđ*, prosleđ*, ni s kim, nikom, ne šalji*, nemoj slati, nemojte slati, nemojte dijeliti, ne dijelite, ne dijeli, nemoj dijeliti, ne pokazuj*',
    elsewhere:
      'kurir*, dostavljač*, vozaču, sastanak*, wifi, na blagajni, sastanka, sastanak, majstor*, serviser*, pokažite',
    paid: 'plaćeno, uspješn*, odobren*, terećen*',
    gone: 'istekao je, istekla',
    plain:
      'vaš, tvoj, ovaj, novi, vrijedi, zagrade, aplikaciju, stranicu, stranice, uslugu, novog, račun, računa, pozdrav, bok, hvala, dobrodošli, evo, šalje, istječe',
    guard: 'niste tražili, niste zatražili, nisi tražio, zanemari*, neće tražiti, nikad neće, nikada neće',
    strong: 'sms kod',
    use: 'korist*, koristi*, upotrijeb*, upotreb*, iskoristi*, uporabi*',
    tell: 'recite, pokažite, priopćite',
    online:
      'aplikacij*, stranic*, račun*, profil*, web, aplikaciju, stranicu, stranice, račun, računa, portal*, polje, okvir',
  },
  fields: {
    phone: 'mobit*, nazvati*',
    dial: 'kod kraj*, pozivn*',
    ext: 'dob',
    number: 'broj*',
    otp: 'jednokr*',
    secondFactor: 'dvofaktor*, dvoetap*, dvofaktorna*, dvostruk*',
    verify: 'aktiv*, provjer*',
    sms: 'tekstualn*, kratka poruk*, tekstovo sob*',
    sent: 'isprać*, šalj*',
    digit: 'znamenk*, četverocif*',
    captcha: 'izobraz*, slika*',
    promo: 'pozivnic*',
    other: 'otisnut*, ambalaž*, naljepnic*, pakiranj*, pretraž*',
    reach: 'nazvat*, nazov*, kontaktir*, zvaz*, dostupn*',
    date: 'dob',
    amount: 'broj kom*',
    password: 'lozin*, tajn*, tajni*',
    honeypot: 'ne popunj*, ostavite pr*',
    aside: 'dodatkov*',
    filler: 'unesite*, unesi*, upišite*, upiši*, ovdje*, ovde, vaš, svoj, primljeni*, iz, poruk*',
    later: 'zatim, potom, kasnije, sljedećem koraku',
  },
};
