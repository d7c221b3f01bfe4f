import type { LanguageWords } from '../language-words.ts';

export const de: LanguageWords = {
  messages: {
    name: 'geheimzahl, zahlencode',
    purpose:
      'bestätig*, schaltest, schalten sie, loggst, loggen sie, anmeld*, einmal*, freigabe, freischalt*, einlog*, freigeb*, unterschr*, zurücksetz*, zurückzusetz*, vergessen, koppel*, zu verknüpfen, verknüpf*, wiederherstell*, bestaetig*, bestatig*',
    act: 'eingeben, gib, geben sie, einzugeben, tippe*, eingib, tipp*, schreib*, trage, eintrag*, eingab*, ubertrag*, tragen sie, eintipp*, damit bestätigen, füge, fügen sie, kopiere*, einfügen',
    label:
      'auftrag*, rechnung*, vorgang*, endziffer*, fehler*, aktenzeichen, sendungsnummer, vertrag*, kodex, zählerstand, zähler, zimmer, benutzerkennung, benutzername, nutzername, kundennummer, kundencode, mitgliedsnummer, partnernummer, teilnehmernummer, ticketcode, buchungscode, terminnummer, ticketnummer, anfrage, meldung, antrag, antragsnummer, störungsnummer, patientennummer, personalnummer, matrikelnummer, versichertennummer, genehmigungsnr, genehmigungsnummer, personennummer, wartenummer',
    soft: 'konto, handynummer, betrag',
    promo: 'gutschein*, sparen sie, empfehlungscode*, freunde, freunden, empfiehl*',
    place:
      'packstation, abholung, haustür, gartentor*, sendung*, buchung*, paket*, tur, türcode, abhol*, hoftor, bestell*, schliessfach, schlüsselbox, schlüsselsafe, abholcode, gebäude, tiefgarage, hauseingang, wohnung, schlüsseltresor, schlüsselkasten, briefkasten, haustürcode, torcode, rezept, e-rezept, rezeptcode, fahrradkeller*, fahrradraum*, fahrradbox*, fahrradschloss*, tresor*, zimmertresor*, schranke*, parkplatz*, parkhaus*, waschküche*, waschkeller*, waschmaschine*, garagen*, schublade*, spind*, treppenhaus*, kellertür*, kellerraum, kellercode, eingangstür*, wohnungstür*, gegensprechanlage*, drucker*, zahlenschloss*, das tor, zum tor, am tor, garderobe*, mietwagen*, leihrad*, hintertür*, haustür*, aufzug*, besprechungsraum*, kopierer*, müllraum*, bootssteg*, werkstattcode, werkstatttür, schuppen, abstellraum*, frühstück*, zimmerkarte, hotelzimmer, ihr zimmer, fahrradschuppen*, vorhängeschloss, automaten, druckauftrag*, fotoautomat*, am automat, dose, schranke, für rad, leihfahrrad*, scooter, e-scooter',
    number: 'nummer',
    digits: 'zahlenkombi, ziffern, ziffernfolge, buchstaben',
    old: 'abgelaufen, ungultig*, alte, alten, vorige*, vergiss, hinfallig, nicht mehr, statt',
    month: 'januar, februar, märz, mai, juni, juli, oktober, dezember',
    secret:
      'weitergeben, weiterleiten, weitersagen, niemand*, gebt nicht weiter, gib ihn, teilen sie diesen code nicht, teilen sie den code nicht, teilen sie ihn nicht, nicht teilen, mit niemandem, leite ihn, leite diesen, leite den, leite nicht, teile ihn nicht, teile diesen code nicht, teile den code nicht, niemals teilen, nie teilen, niemals am telefon, nie am telefon, ihn niemals',
    strong:
      'pushtan, chiptan, phototan, photo-tan, push-tan, apptan, temporäres passwort, vorläufiges passwort, mobiletan, sms-code, sms-tan',
    elsewhere:
      'fahrer, kurier, zusteller, bote, an der kasse, meeting-id, besprechungs-id, wlan-passwort, wlan, wlan-zugang, wlan-zugangsdaten, kassierer*, fahrerin, paketbote*, zusteller*, kuriere, besprechung, konferenz, telefonkonferenz, videokonferenz, rezeption, zeigen sie den, zeigen sie diesen, zeige den, zeige diesen, faxgerät*, scanner*, monteur*, techniker*, handwerker*, installateur*, zeigen sie nummer, am empfang, kontrolleur*, tisch ist bereit',
    paid: 'bezahlt, abgebucht, belastet, genehmigt, erfolgreich, wurde belastet, eingezogen, zahlung erhalten, zahlung erfolgt, gebucht, wurde bestätigt',
    is: 'lauten',
    unit: 'punkte',
    gone: 'ist abgelaufen, abgelaufen ist, wurde verwendet, ist ungültig, nicht mehr gültig, ist verfallen, wurde gesperrt',
    plain:
      'für, zur, zum, neue, neuer, neuen, ihr, ihren, ihre, dein, deinen, dieser, diesen, aktuelle*, persönliche*, gilt, gültig*, webseite, website, seite, anwendung, plattform, dienst, heute, angefordert*, gerät, shop, hallo, danke, team, viele, grüße, moin, liebe*, liebes, willkommen, dein*, bei, vom, von, lautet, und, fragen',
    guard:
      'nie danach fragen, fragt nie, fragen nie, niemals nach, nie nach, nicht angefordert, nicht du angefordert, ignorier*',
    minute: 'sek',
    entry: 'zugang*',
    use: 'nutze*, verwende*',
    tell: 'nennen sie, nenne, zeigen sie, zeige, sagen sie, geben sie dem, geben sie der, gib dem, gib der, teilen sie, zeigen sie den, zeigen sie diesen, zeige den, zeige diesen, zeigen sie nummer',
    online:
      'app, anwendung*, website, webseite*, seite, konto, kundenkonto, browser, online, profil, formular, feld, handy, webseite, anwendung, portal, eingabefeld',
  },
  fields: {
    phone:
      'natel*, handy, *handynr*, handynum*, *handynummer*, rufnum*, mobilrufnum*, telefonrufnum*, festnetzrufnum*, funkrufnum*, *telnr*, telnum, festnetz*, anrufen*, funknum*, zentrale, telefonzentrale*',
    country: 'länder*',
    dial: '*vorwahl*',
    ext: 'durchwahl*, dw, nebenst*',
    code: 'prüfnum*, prüfzif*',
    number: '*nummer*',
    otp: 'einmal*, mtan*, smstan*, tan',
    secondFactor: 'zwei faktor*, zweifaktor*, 2 faktor*, zwei schritt*, zweistuf*',
    verify: 'anmeldec*, bestätig*, freischalt*, prüfcode*, *prüfcode*',
    security: 'sicherh*, prüfnum*, prüfzif*',
    sms: 'textnach*, *smst*, nachricht auf ihr handy*',
    email: 'posteingang*',
    sent: 'erhalt*, geschick*, gesend*, zugesa*, ankam*, angekomm*',
    digit: '*stellig*, ziffer*, zeichen lang*',
    captcha: 'bild *, sicherheitsabfr*, zeichen im*, bildern*, nicht lesbar*, unleserlich*, nicht erkennbar*',
    recovery: 'ersatzcode*, notfall*, wiederherst*',
    post: 'plz, *plz, postlei*',
    card: '*kartennummer*, kartenprüf*',
    promo: 'aktionsco*, einladu*, empfehl*, gutsch*, *rabattcode*',
    id: 'ausweis*, bankleit*, bestell*, buchung*, kunden*, lizenz*, mitarb*, mitglied*, rechnung*, sendungs*',
    other:
      'packstation*, schließfach*, abholcode*, aufgedruckt*, gedruckt*, verpackung*, aufkleber*, etikett*, rückseite*, gerät*, suche*, liste, anbieter*, gegensprech*, türsprech*, stellencode*',
    reach: 'erreichb*, rückruf*, zurückruf*, anruf*, erreich*, anträffb*',
    date: 'geburt*, gültig*, jahr*, monat*',
    amount: 'betrag*, anzahl*',
    password: 'kennwort*, geheim*',
    honeypot: 'freilas*, leer las*, nicht ausf*, freilassen*, leer bleiben*, leer bleibt*',
    area: 'ortsvorw*',
    name: 'benutzern*, nachname*, stadt*, strasse*, vollst*, vorname*, kontaktperson*, ansprechpartner*',
    aside: 'begleit*, freiwillig*, notfall*, weitere*, zweit*',
    filler:
      'eingeben*, eingabe*, geben*, gib, sie, bitte*, ihr, ihre, ihren*, dein, deine*, deinen*, den, der, die, das, dem, des, hier, ein, einen*, eine, aus, von, per, unten*, folgenden*, erhalten*, erhaltenen*, ist, anmelde*, login*, zugangs*, nachricht*, sechs*, vier',
    later:
      'dem brief, per brief, im brief, unserem brief, ihrem brief, per post, postweg*, anschreiben, anschließend*, danach, im nächsten*, nächsten schritt*, später*, aus brief, laut brief',
  },
};
