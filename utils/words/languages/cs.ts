import type { LanguageWords } from '../language-words.ts';

export const cs: LanguageWords = {
  messages: {
    name: 'klic*, kluc*, heslo*, kód',
    purpose:
      'podpis*, přihl*, obnoven*, obnov*, jednorázov*, změnu hesla, změně hesla, změny hesla, ověření*, ověřit, ověřte, ověříme, ověřuj*, ověřov*, ověřovací*',
    act: 'zadej*, zadajte, vlozt*, vloz*, napišt*, opišt*, zadat, zadaj*, prepis*, zadavej*, vypln*, vepiš*, vkladej*, opsán*, vlož*, zkopíruj*, opiš*',
    is: 'je, zní',
    label:
      'objednáv*, končíc*, c., ucet, castka, smlouv*, pokoj, elektroměr*, zákoník*, zákaznické číslo, číslo zákazníka, uživatelské jméno, klientské číslo, požadavek, kód jízdenky',
    promo: 'slev*, doporuč*, přátel*, kamarád*',
    place:
      'zásil*, balik*, vyzvednuti, vyzved*, zasiel*, budov*, garáž*, recept, receptu, erecept, skříňk*, skříňc*, od brány, k bráně, ke bráně, odemčení kola, odemknutí kola, zámek kola, zámku kola, koloběžk*, kolárn*, vchodov*, od vchodu, úschovn*, trezoru, závor*, šatna, šatny, šatně, zásuvk*, prádeln*, od sklepa, do sklepa, parkovišt*, tiskárn*, schránka na klíče, schránky na klíče, schránce na klíče, výdejní box*, půjčovn*, popelnic*, zapůjčen*, výtah*, zasedac*, dílny, dílna, skladu, kůlny, kůlna, snídan*, pokoj, pokoje, visací zámek, závora, kiosk*',
    number: 'číslo',
    digits: 'cislice, cislic, cisel, písmen*, znaky, znaků',
    old: 'předchoz*, neplatn*, vyprsel*, puvodni, predosl*, povodn*, uz ne',
    month:
      'leden, ledna, únor, února, březen, března, duben, dubna, květen, května, června, červenec, července, srpen, srpna, září, říjen, října, listopad, listopadu, prosinec, prosince',
    secret: 'nesdělujte, nikomu, nepřeposíl*, nesdílej*, nepředávej*, neukazuj*',
    elsewhere:
      'řidič*, kurýr*, doručovatel*, schůzk*, wifi, u pokladny, pokladní, technik*, ukažte číslo, ukažte kód, ukažte tento, řemesln*',
    paid: 'zaplaceno, zaplatili, provedena, úspěšně, proběhla, proběhl, strženo, schválena',
    gone: 'vypršel, vypršela, skončila, skončil, neplatí, neplatn*',
    plain:
      'pro, váš, tvůj, tento, nový, platný, platbě, platby, aplikace, aplikaci, webu, stránky, služby, obchodu, zařízení, profilu, nového, nový účet, účtu, ahoj, dobrý, den, děkujeme, vítejte, tým, zde, platí',
    guard: 'nežádal*, ignorujte, ignoruj',
    strong: 'sms kód, sms klíč, sms kod',
    use: 'pouzij*, pouzite',
    tell: 'řekněte, ukažte, sdělte, ukažte číslo, ukažte kód, ukažte tento',
    online:
      'aplikac*, appky, appce, stránk*, web, webu, účet, účtu, online, prohlížeč*, profil*, formulář*, aplikace, aplikaci, stránky, profilu, portál*, políčk*, pole',
  },
  fields: {
    phone: 'zavolat*, pevnu link*, pevnou link*, ústředna*',
    country: 'země*',
    dial: 'předčísl*',
    number: 'čísl*',
    secondFactor: 'dvoufaz*, dvoufakt*',
    verify: 'ověře*',
    security: 'bezpeč*',
    sms: 'textov zpr*, textovou z*, textovou s*',
    email: 'doručen*',
    sent: 'obdrž*, odesl*, přišl*, zaslá*, přišel*',
    digit: '*místný*',
    recovery: 'obnov*, záložn*',
    post: 'psč, směrovac*',
    promo: 'dárk*, slev*',
    id: 'objedn*',
    other:
      'výdejního boxu, z-box*, vytištěn*, natištěn*, na obalu, nálepc*, na štítku, zadní straně, hledat*, hledej*, vyhled*',
    reach: 'dovol*, zavol*, spojit*, dosažiteln*, zastižen*',
    password: 'heslo*',
    honeypot: 'ponechte*, nevyplň*, nechte pr*',
    name: 'jméno*, přijm*',
    aside: 'nepovin*, volitel*',
    filler:
      'zadejte*, zadajte*, zadej*, zadaj*, vložte*, napište*, napíšte*, váš, svůj, svoj, zde, sem, tu, přišel*, prišiel*, obdržený*, níže, nižšie*, zpráv*, správ*',
    later: 'dopisu, dopise, dopisem, poštou, poté, potom, později, následně, dalším kroku, příštím kroku',
  },
};
