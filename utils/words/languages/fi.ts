import type { LanguageWords } from '../language-words.ts';

export const fi: LanguageWords = {
  messages: {
    name: 'tunnuslu*, salasana*, avainlu*, tunnus*, koodi*, avaime*, varmenne*',
    strong: 'avainlukusi, sms-koodi',
    purpose:
      'vahvist*, kirjaut*, rekister*, todenn*, kertakayt*, kirjaudu*, tunnista*, hyväksy*, allekirj*, palautta*, palautus*, salasanan vaih*, kerta*',
    act: 'syota, kirjoita, näppäile, kirjoit*, näppäil*, naputt*, lisaa, naputa, syötettä*, syottaka, liitä, kopioi',
    is: 'on, kuuluu',
    label:
      'tilau*, lasku*, varau*, viite*, päätty*, puh., seurantakoodi, seuranta*, asiakasnumero, kertalip*, lipun, asiakasnumero*, jäsennumero*, käyttäjätunnu*, tilausnumero*, ilmoitu*, lippukoodi, viitenumero*, vuoronumero*, asiakastunnu*',
    soft: 'tili*, kortti*',
    place:
      'lähety*, nouto*, ovikoodi, lokero*, nouda, noudettavissa, noutokoodi*, rakennu*, asunto*, avainlaatik*, avainboks*, pesutupa*, pesutuv*, avainkaap*, kaapin, kaappi, autotalli*, pyörävarasto*, pyöräkellari*, varasto*, portin, portti, porttikood*, puomi, puomin, kassakaap*, rappu*, rapun, ulko-ove*, ulkoove*, oven koodi*, ovipuhelin*, pukukaap*, pukuhuone*, naulakko*, parkkihalli*, polkupyör*, kellari*, tulostin*, riippuluk*, jätehuone*, vuokra-aut*, kokoushuone*, hissin, saunan, mökin, mökki, aamiai*, huone, huoneen, huoneesi, ovikood*, munalukko*',
    number: 'numero*',
    digits: 'luvun, merkit, kirjaimet, numerosarja, kirjaim*, merkkijono*',
    old: 'vanha, umpeen, vanhentu*, edellinen, mitätöi*, ei enää',
    month:
      'tammikuu, tammikuuta, helmikuu, helmikuuta, maaliskuu, maaliskuuta, huhtikuu, huhtikuuta, toukokuu, toukokuuta, kesäkuu, kesäkuuta, heinäkuu, heinäkuuta, elokuu, elokuuta, syyskuu, syyskuuta, lokakuu, lokakuuta, marraskuu, marraskuuta, joulukuu, joulukuuta',
    secret: 'kenellekään, älä jaa, älä välitä, älä kerro, älkää jaa*, älkää kerto*, älä näytä, älkää näyttä*',
    elsewhere:
      'kuljettaja*, kuriiri*, lähetti*, kokous*, kokouks*, wifi, kassalla, asentaja*, näytä numero, näytä koodi',
    paid: 'maksettu, veloitettu, onnistui, hyväksytty, suoritettu',
    gone: 'on vanhentunut, vanheni, ei ole enää voimassa, vanhentunut*',
    plain: 'sinun, uusi, tämä, voimassa, hei, moi, kiitos, tervetuloa, tässä, terveisin',
    guard:
      'et pyytänyt, et ole pyytänyt, ette pyytäneet, ette ole pyytäneet, jätä huomiotta, emme koskaan kysy',
    minute: 'minuut*',
    use: 'käytä, anna',
    tell: 'kerro koodi, näytä, sano koodi',
    promo: 'ystäväsi, kavereille',
    online: 'sovellu*, sivul*, sivust*, tili*, profiil*, kenttä*, portaal*',
  },
  fields: {
    captcha: 'kuvassa*, kuvan*, kuvasta*',
    area: 'suuntanumero*',
    name: 'yhteyshenk*',
    phone: 'kännyk*, matkapuh*, puhel*, *puhelin*, puh, soittaa*',
    dial: 'maakood*, maatunnus*, suuntanum*',
    code: '*koodi*, tunnusl*',
    otp: 'kertakäyt*',
    secondFactor: 'kaksivaih*',
    verify: 'tunnist*, vahvist*, varmenn*, tarkistus*, tarkiste*, tunnuslukusovel*, varmistus*',
    sms: 'tekstivies*',
    email: 'posti, sähköp*',
    app: 'todennuss*, tunnuslukusovel*',
    pin: 'tunnusluku*',
    sent: 'lähet*, siunte*, saapun*, tullut*',
    digit: 'numeroin*, numeroinen*, kuusi numeroa*, numerot*',
    recovery: 'palaut*',
    post: 'posti n*, postinum*',
    card: 'luottok*',
    promo: 'alennu*, kutsu*, lahjak*, tarjou*',
    id: 'henkil*, tilaus*',
    other: 'painettu*, pakkaukse*, tarrassa*, takapuolel*, avainluku*, etsi*, haku*, trsene*',
    reach: 'tavoit*, soit*, sun',
    amount: 'lukumäär*',
    password: 'salasana*, salaine*',
    honeypot: 'jätä tyhj*',
    filler: 'syötä*, kirjoita*, anna, tähän*, saamasi*, saapunut*, viesti*, viestin*, kirjautumis*, sinulle*',
    later: 'kirjees*, kirjeen, postitse, seuraavaksi, myöhemmin, sen jälkeen, seuraavassa vaiheessa',
  },
};
