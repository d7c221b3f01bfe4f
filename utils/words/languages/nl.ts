import type { LanguageWords } from '../language-words.ts';

export const nl: LanguageWords = {
  messages: {
    name: 'wachtwoord*, pincode*, toegangscode*',
    purpose:
      'bevestig*, inlog*, aanmeld*, in te loggen, eenmalig*, goedkeur*, onderteken*, opnieuw instellen, wachtwoord vergeten, te koppelen',
    act: 'voer, voer*, typ, vul in, toets, vul, invull*, neem over, tik in, intypen, tikken, invoer*, plak, kopieer*',
    label:
      'bestel*, factuur*, polis, bel ons, meterstand, kamer, wetboek, gebruikersnaam, klantnummer, klantcode, relatienummer, lidnummer, ledennummer, afspraaknummer, melding, aanvraag, dossiernummer, boekingscode',
    promo: '*korting, korting*, vrienden, vriendencode',
    place:
      'zending*, boeking*, afhaal*, kluis*, ophalen, voordeur, poortcode, sleutelkluis, gebouw, sportschool, appartement, sleutelkluis*, sleutelkast*, brievenbus, deurcode*, recept, fietsenstalling*, fietsenberging*, fietsenhok, fietsslot*, de fiets, fietskelder*, slagboom*, parkeergarage*, parkeerterrein*, de deur, achterdeur*, buitendeur*, poort, hek, garagedeur*, berging*, wasruimte*, wasserette*, wasmachine*, trappenhuis*, bureaulade, sleutelkastje*, tuinhek, schuur, achterpoort*, huurauto*, vergaderzaal*, vergaderruimte*, tuinhuis*, magazijn*, opslagruimte*, ontbijt, kamer, hotelkamer, fietsslot, hangslot, de zuil, zuil, slagboom, printen, deelfiets',
    number: 'getallen, getal',
    digits: 'cijfers, cijfer',
    old: 'verlopen, ongeldig*, vorige, oude, niet meer',
    month: 'januari, februari, maart, mei, augustus',
    secret:
      'niemand, met anderen, aan anderen, aan derden, geef hem nooit, geef deze nooit, geef de code nooit, niet delen, deel deze code niet, deel deze code nooit, deel deze niet, deel dit niet, deel hem niet, deel hem nooit, deel deze nooit, deel nooit, deel niet, nooit delen, nooit doorgeven, nooit doorsturen, niet doorsturen, niet doorgeven, deel de code niet, deel de code nooit, deel je code niet, deel je code nooit',
    elsewhere:
      'bezorger*, chauffeur, koerier*, vergadering-id, vergadering, pakketbezorger, bezorgster, wifi, wi-fi, aan de kassa, bij de kassa, toon deze, toon de, toon code, monteur*, toon nummer, toon deze code, laat deze code zien, tafel is klaar',
    paid: 'betaald, afgeschreven, goedgekeurd, gelukt, geslaagd, voltooid, is ontvangen, gepind',
    is: 'luidt',
    gone: 'is verlopen, is niet meer geldig',
    plain:
      'voor, jouw, deze, nieuwe, persoonlijke, geldig, website, site, pagina, webshop, dienst, aangevraagd*, apparaat, profiel, account, hallo, beste, bedankt, welkom, van, bij, hier, uw, verloopt',
    guard: 'niet aangevraagd, niet zelf aangevraagd, vragen nooit, nooit om, negeer',
    strong: 'sms-code, responscode, signeercode, verificatiecode',
    use: 'gebruik, gebruik*',
    tell: 'noem, vertel, geef de code aan, laat zien, toon de code, toon deze code, toon dit, toon nummer, laat deze code zien',
    online: 'app, website, site, pagina, account, online, browser, profiel, formulier, scherm, apparaat',
  },
  fields: {
    area: 'netnummer*, kengetal*',
    name: 'contactpers*',
    phone: 'mobiel*, 06 num*, vast num*, bellen*, vaste lijn*',
    country: 'land',
    dial: 'landenum*, landnum*',
    ext: 'toestel*',
    secondFactor: 'tweefactor*, twee factor*, twee stap*',
    verify: 'bevestig*, controlec*',
    security: 'beveilig*',
    email: 'postvak*',
    app: 'authenticatie app*',
    pin: '*pincode*',
    sent: 'gestuur*, verstuur*, verzond*, binnenk*',
    digit: 'cijfer*',
    captcha: 'afbeeld*',
    post: 'postn*',
    card: 'bankpas*, betaalpas*, je pas*, uw pas*',
    promo: 'kadobon*, korting*, uitnodig*',
    other:
      'afhaalcode*, kluisje*, gedrukt*, afgedrukt*, verpakking*, sticker*, achterkant*, zoek*, vacature*',
    reach: 'bereik*, terugbel*, bellen*, bereikbaar*',
    date: '*datum*',
    amount: 'aantal*',
    password: 'wachtwoo*',
    honeypot: 'laat le*',
    aside: 'begeleid*, noodgeval*, optioneel*',
    filler:
      'voer, vul, typ, uw, jouw, het, een, van, via, ontvangen*, hier, bericht*, onze, die, inlog*, toegangs*',
    later: 'de brief, per post, uw brief, je brief, daarna, vervolgens, later, volgende stap',
  },
};
