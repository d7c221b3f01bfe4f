import type { LanguageWords } from '../language-words.ts';

export const sv: LanguageWords = {
  messages: {
    name: 'lösenord, lösen, lösenord*, kod',
    purpose:
      'logga in, legitim*, engång*, bekräft*, godkänn*, underskri*, undertecka*, tillfälliga, tillfälligt, återställ*, länka, koppla, nollställ*',
    act: 'ange, skriv, skriv*, mata, fyll*, slå in, knappa*, anger, klistra in, kopiera',
    is: 'är',
    label:
      'ordernummer, bestalln*, bokning*, port, porten, ärende*, kundnummer, mätarställning, medlemsnummer, användarnamn, bokningsnr, bokningsnummer, ärende, ärendenummer, bokningskod, könummer',
    promo: 'rabatt*, vänner, värva',
    place:
      'forsandelse*, paket*, portkod*, ordern*, hämta*, byggnad*, lägenhet*, nyckelskåp*, nyckelbox*, recept, receptet, tvättstug*, garage*, förråd*, cykelförråd*, cykelrum*, cykelgarage*, cykelställ*, cykelkällar*, cykellås*, cykeln, bommen, skåp, skåpet, skåpkod*, kassaskåp*, porten, grinden, grindkod*, dörr*, ytterdörr*, trapphus*, porttelefon*, lådan, garderob*, parkeringen, parkeringshus*, parkeringsplats*, källaren, källardörr*, källarförråd*, hänglås*, värdeskåp*, klädskåp*, soprum*, hyrbil*, mötesrum*, hissen, båthus*, lagerlokal*, frukost*, rum, rummet, bom, hämtkod*, att hämta',
    digits: 'siffror, siffran, siffrorna, siffra, bokstav*',
    old: 'gamla, foregaende, ogiltig*, tidigare, inte langre',
    month: 'augusti',
    secret:
      'någon annan, till ingen, till andra, med andra, till någon, dela inte, dela aldrig, dela den inte, dela den aldrig, inte dela, aldrig dela, dela ej, dela denna kod inte, dela koden inte, inte vidarebefordra*, vidarebefordra inte, lämna aldrig, visa inte, visa aldrig',
    elsewhere:
      'föraren, budet, budbil*, chauffören, kurir*, möte, mötet, wifi, wi-fi, i kassan, till kassan, visa upp, tekniker*, montör*, visa nummer, visa koden, förare, din förare, bord är klart',
    paid: 'betalats, debiterats, genomfört, genomförd, betalat, dragits, godkänt, godkänd',
    gone: 'har gått ut, har löpt ut',
    plain:
      'för, din, ditt, denna, nya, gäller, personliga, appen, sidan, tjänsten, webbplatsen, begärda, enheten, profil, konto, kontot, hej, tack, välkommen, hos, från, till, här, giltig, giltig*',
    guard: 'inte begärt, begärde inte, inte bett om, ignorera, aldrig fråga, aldrig efter',
    strong: 'sms-kod',
    use: 'använd*, uppge, uppger',
    tell: 'säg koden, visa koden, uppge kod*, ge koden',
    online:
      'appen, app, sidan, sida, webbplats*, kontot, konto, profil*, rutan, webbplatsen, profil, fältet, portal*',
  },
  fields: {
    phone: 'ringa dig*, växel',
    dial: 'landsnum*',
    ext: 'anknytn*',
    secondFactor: 'tvåfaktor*, tvåsteg*',
    verify: 'godkenn*',
    security: 'säkerh*',
    sms: 'textmedd*',
    email: 'inkorg*',
    sent: 'skicka*, kommit*, ankommet*',
    digit: 'ciffer*, siffer*, siffr*',
    recovery: 'återställ*',
    promo: 'inbjud*, presentk*, rabat*, värv*',
    id: 'beställ*, personnr*, personnum*',
    other:
      'tryckt*, förpackning*, etikett*, klistermärk*, baksidan*, listy, listan, jobbkod*, annonsen*, porttelefon*',
    reach: 'ringa*, när, kontakta dig*',
    date: 'anno*, födelse*',
    password: 'lösenord*, hemlig*',
    honeypot: 'lämna t*, lämna d*',
    area: 'riktnummer*, riktnr*',
    filler:
      'ange, skriv*, mata, fyll, din, ditt, här, koden*, fick, som, från, till, meddelande*, inloggnings*',
    later: 'brevet, per post, därefter, sedan, senare, nästa steg',
  },
};
