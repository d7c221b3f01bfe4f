import type { LanguageWords } from '../language-words.ts';

export const sr: LanguageWords = {
  messages: {
    name: 'шифр*, лозинк*',
    act: 'унес*, внес*, препиш*, впиш*, упиш*, напиш*, куцај*, откуцај*, стави*, попуни*, unos, unosom, уноси*, залепи*, налепи*',
    label:
      'захтев*, полис*, позовите, broj korisnika, korisničko ime, broj klijenta, korisnički broj, оглас*',
    promo: 'попуст*, пријатељ*',
    place:
      'поруџб*, пакетомат*, kapij*, sefa, sefu, za sef u, sef za ključeve, rampa, rampu, rampe, bicikl*, haustor*, stubišt*, podrum*, perionic*, praonic*, вешерниц*, katanac, katanca, fioka, fioku, fioke, štampač*, kutija za ključeve, kutiji za ključeve, kutije za ključeve, trotinet*, ormančić*, лифта, iznajmljen*, šupu, šupa, šupe, magacin*, доручак, соба, собе, собу, хотел*',
    digits: 'цифр*, cifara',
    secret:
      'делите, никоме, прослеђ*, ником, не шаљи*, немој слати, немојте слати, не делит*, немојте делити, не прослеђ*, nemoj ga, не показуј*',
    is: 'гласи',
    elsewhere: 'kurir*, vozač*, dostavljač*, sastanak*, wifi, na kasi, мајстор*, сервисер*, покажите',
    paid: 'plaćeno, uspešno, uspešna, odobren*, zaduženo',
    gone: 'je istekao, je istekla, istekao',
    plain:
      'vaš, tvoj, ovaj, novi, važi, za, aplikaciju, aplikacije, sajt, sajta, uslugu, profil, novog, nalog, naloga, здраво, поздрав, хвала, ваш, твој',
    guard: 'нисте тражили, нисте затражили, занемари*, неће тражити, никад неће, никада неће',
    purpose: 'ресетова*, једнократн*',
    strong: 'смс код',
    use: 'користи*, искористи*, употреб*',
    tell: 'реците, покажите, саопштите',
    online: 'апликациј*, сајт*, страниц*, налог*, профил*, портал*, поље',
  },
  fields: {
    name: 'osoba*, osobe*, особа*',
    phone: 'pozovemo*',
    verify: 'потврд*',
    security: 'sigurnos*',
    email: 'имејл*',
    digit: 'šestocif*, cifar*',
    captcha: 'слик*',
    post: 'поштан*',
    card: 'kredit*',
    reach: 'pozov*',
    date: 'rok',
    later: 'затим, касније, следећем кораку',
  },
};
