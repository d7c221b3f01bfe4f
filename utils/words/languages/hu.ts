import type { LanguageWords } from '../language-words.ts';

export const hu: LanguageWords = {
  messages: {
    name: 'jelszó*, jelszav*, kód, pin-kod*, kulcs',
    purpose:
      'regisztr*, azonosít*, bejelentk*, egyszer*, megerosit*, jovahagy*, hitelesít*, alair*, visszaállít*, jelszócser*, jelszó módosít*',
    act: 'adja meg, írja be, add meg, írd be, megad*, beír*, uss, írd, adja meg a, írja, toltsd, toltse ki, masold, gépel*, illeszd be, illessze be, másold*',
    label:
      'rendel*, számlá*, foglal*, hivatkozas*, vegu, ügyfél*, meroora, ügyszám, ugyirat*, ügyfélszám*, felhasználónév, felhasználóneve, ügyfélkód*, ügyszám*, engedélyszám*, bejelentés*, tagsági szám*, sorszám*, hely azonosító',
    promo: 'kedvezmény, sorsol*, ajánlókód*, barátaid*, barátodnak, barátok*',
    place:
      'csomag*, kuldemeny*, ajto*, atvetel*, hivatkoz*, csomagautomat*, recept, kapunyit*, kapuhoz, szekrény*, öltöző*, széf*, lakat*, bicikli*, kerékpár*, garázs*, sorompó*, lépcsőház*, kaputelefon*, kulcsszéf*, kulcsdoboz*, mosókonyh*, mosoda*, ruhatár*, parkoló*, nyomtató*, szemétt*, szemetest*, bérautó*, tárgyaló*, műhely*, raktár*, reggeli, szoba, szobá*',
    number: 'szám, számot',
    digits: 'szamjegy*, számsor*, karaktersor*, betű*',
    old: 'elozo, lejárt, érvénytelen, regi, már nem',
    month: 'március, április, május, június, július, augusztus, szeptember',
    secret:
      'senkinek, senkivel, ne ossza meg, ne oszd meg, ne továbbíts*, ne adja, ne add, ne mutassa, ne mutasd',
    elsewhere: 'sofőr*, futár*, értekezlet*, megbeszélés*, wifi, a pénztárnál, pénztáros*, szerelő*, mutassa',
    paid: 'kifizet*, terhel*, sikeres, levontuk, fizetve',
    is: 'következő',
    gone: 'lejárt',
    plain:
      'neked, önnek, ehhez, új, érvényes, alkalmazás, oldal, szolgáltatás, szia, üdv*, köszönjük, itt, van, kedves',
    guard: 'nem kért*, nem ön kért*, nem te kért*, hagyja figyelmen, hagyd figyelmen',
    strong: 'sms-kód',
    minute: 'perc*, másodperc*',
    entry: 'belép*',
    use: 'hasznalja, hasznal*, hasznald',
    tell: 'mondja meg, mutassa, adja át, mondd',
    online:
      'app*, alkalmazás*, oldal*, fiók*, profil*, weboldal*, böngésző*, alkalmazás, oldal, mező*, portál*, űrlap*, felület*',
  },
  fields: {
    id: 'személyi *',
    area: 'körzet*, *körzet',
    name: 'kapcsolattart*',
    phone: 'felhív*, hívhatj*',
    country: 'ország*',
    dial: 'előhív*, hívószám*, országhív*',
    ext: 'mellék*',
    code: 'kódj*',
    number: 'szám*, *számon*',
    otp: 'egyszer*',
    secondFactor: 'kétlépcs*, kétfakt*',
    verify: 'ellenőr*, hitelesít*, megerős*',
    security: 'biztons*',
    sms: 'szöveges üz*',
    email: 'beérkező*',
    app: 'alkalmaz*',
    sent: 'küld*, érkezett*',
    digit: 'számjegy*, jegyű*',
    captcha: 'képről*, képen*, képr*',
    recovery: 'helyreáll*, tartalék*',
    post: 'irányító*',
    card: 'kárt*',
    promo: 'ajánl*, kedvezm*, meghív*',
    other:
      'csomagautomat*, nyomtatott*, csomagolás*, matric*, hátoldal*, keresés*, keresse*, település*, kaputelefon*',
    reach: 'elér*, felhív*, visszahív*, hívjuk*, elérhet*',
    date: 'születési*',
    amount: 'összeg*, mennyiség*',
    fax: 'faxsz*',
    password: 'jelszó*, titkos*',
    honeypot: 'hagyja u*, hagyd u*',
    filler:
      'adja, írja, add, meg, írd, kapott*, ide, az, itt, alább*, üzenet*, lévő, belépési*, belépő*, kérjük*',
    later: 'levélben, levelünk*, később, azután, ezután, következő lépés*',
  },
};
