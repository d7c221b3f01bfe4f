import type { LanguageWords } from '../language-words.ts';

export const pl: LanguageWords = {
  messages: {
    name: 'haslo, hasla, hasłem, kod',
    purpose:
      'weryfik*, zarejestruj*, jednoraz*, zalog*, logowan*, autoryz*, rejestr*, aktywacyjn*, aktywac*, zmiany hasła, resetu, resetowania, aktywowa*, odzyska*, założyć konto, utworzyć konto, do operacji, operacja nr, operacji nr, jednorazow*',
    act: 'wpisz, wprowadz, wpisz*, wprowadz*, wpisac, przepis*, wklep*, wpisuj, wklej*, skopiuj*',
    is: 'to, wynosi, brzmi',
    label:
      'zamówien*, faktur*, zgłoszen*, kończąc*, skarga, skargi, reklamac*, transakcj*, pokój, licznik*, odczyt*, kodeks*, numer klienta, nr klienta, kod klienta, identyfikator, nazwa użytkownika, numer zgłoszenia, zgłoszenie, wniosek, numer wniosku',
    soft: 'kart*, konta, rachun*, karcie, karty',
    promo: 'znizk*, rabatowy, rabatu, polecen*, znajomym, znajomi, znajomych',
    place:
      'odbior, paczkomat*, drzwi, przesył*, paczk*, odbioru, skryt*, bram, budynk*, garaż*, siłowni*, mieszkani*, skrytce na klucze, skrytka na klucze, e-recepta, e-recepty, do klatki, do bramy, do furtki, do domofonu, receptu, recepty, receptę, szafk*, skrzynki na klucze, skrzynka na klucze, skrzynce na klucze, klatka, klatki, szlaban*, furtk*, sejf*, roweru, rowerowni*, pralni*, piwnic*, parkingu, szatni*, szuflad*, przechowalni*, drukark*, bramy, bramę, hulajnog*, kłódk*, śmietnik*, śmietnikow*, sali konferencyjn*, do windy, altanki, magazynu, komórki lokatorskiej, śniadani*, pokój, pokoju, kiosku, wydrukować, puszce, rower*',
    number: 'numer',
    digits: 'cyfry, cyfr',
    old: 'poprzedni*, star*, niewazn*, wygasl*, przedawn*, juz nie, zamiast',
    month:
      'styczeń, stycznia, lutego, marzec, marca, kwiecień, kwietnia, maja, czerwiec, czerwca, lipiec, lipca, sierpień, sierpnia, wrzesień, września, październik, października, grudzień, grudnia',
    secret:
      'nikomu, podawaj nikomu, nie przekazuj*, nie udostępnia*, nie dziel, nigdy nie, nie podawaj*, nie pokazuj*',
    elsewhere:
      'kierowc*, przy kasie, dostawc*, kurierow*, kurier, dostawcy, spotkani*, wideokonferencj*, wifi, w kasie, kasjer*, recepcj*, pokaż, technik*, monter*, serwisant*, pokaż numer, pokaż ten, pokaż kod, w recepcji, stolik jest gotowy',
    paid: 'zapłacono, zrealizowan*, obciążon*, zrealizowana, zaakceptowan*, pobrano, zapłaciłeś, zakończona pomyślnie, została potwierdzona',
    gone: 'wygasł, wygasło, stracił ważność',
    plain:
      'dla, twój, państwa, ten, nowy, ważny, aplikacji, serwisu, strony, stronie, sklepu, platformy, usługi, profilu, urządzenia, nowego, nowej, twojego, konta, cześć, witaj, witamy, dzień, dobry, dziękujemy, oto, twoje, zespół, wygasa, ważne',
    guard: 'nie prosiłeś, nie prosiłaś, nie zamawia*, zignoruj*',
    strong: 'kod sms, hasło sms, haslo sms, sms-kod',
    use: 'uzyj, uzyj*, podaj, podaj*, podac',
    tell: 'pokaż, powiedz, przekaż, pokaż numer, pokaż ten, pokaż kod',
    online:
      'aplikacj*, stron*, witryn*, konto, konta, kont*, online, przeglądar*, profil*, formularz*, aplikacji, strony, stronie, profilu, portal*, okienk*, pole, polu',
  },
  fields: {
    phone: 'komórk*, zadzwonić*',
    dial: 'kierunk*',
    ext: 'wewnętr*',
    number: '*nr, nr, numer*',
    otp: 'jednoraz*',
    secondFactor: 'dwuetap*, dwuskład*',
    verify: 'potwierd*, weryf*, autoryz*',
    security: 'bezpiec*',
    sms: 'sms, *sms, wiadomość tekst*, wiadomości tekst*, wiadomością tekst*',
    email: 'skrzynk*',
    sent: 'otrzym*, wysłal*, wysłan*, wyślij*, przysz*',
    captcha: 'nieczyteln*',
    recovery: 'odzysk*, zapasow*',
    post: 'poczt*',
    id: 'pesel*, zamów*',
    other:
      'paczkomat*, kod odbioru*, wydrukowan*, nadrukowan*, opakowani*, naklejc*, etykieci*, kartka kod*, szukaj*, wyszuk*, domofon*, ogłoszen*',
    reach: 'oddzwon*, zadzwon*, kontakt z*, skontakt*, osiągaln*, dostępn*',
    amount: 'kwot*, liczba*',
    password: 'hasła*, hasło*',
    honeypot: 'pozostaw pu*, nie wypełn*',
    name: 'imię*, nazwisk*',
    aside: 'awaryjn*, dodatkow*, opcjonal*, towarzys*',
    filler:
      'wpisz*, podaj*, wprowadź*, wprowadz*, otrzymany*, twój, swój, tutaj*, poniżej*, wiadomo*, dostępu*, ten, który*',
    later: 'listu, listem, pocztą tradycyjną, później, potem, następnie, następnym krok*, kolejnym krok*',
  },
};
