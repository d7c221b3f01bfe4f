import type { LanguageWords } from '../language-words.ts';

export const eu: LanguageWords = {
  messages: {
    name: 'pasahitz*, gako*, kodea*, kodeak',
    purpose:
      'egiaztap*, berrets*, baiezta*, sarrera, egiazta*, behin-behineko, sartzeko, baliagarri*, erregistr*, sarbide*, erabilera bakar*',
    act: 'idatzi, sartu, tekleatu, idatz*, sakatu*, tekleat*, jarri, sartu*, jarri*, sar ezazu',
    is: 'da',
    label: 'erreferentzi*, eskari*, deitu*, eragiket*',
    place:
      'eskaera*, armairu*, atariko, atariaren, atea, atearen, ateko, garaje, kutxa gotor*, takila*, tiradera*, igogailu*, sotoa, sotoaren, biltegi*',
    number: 'zenbaki*',
    digits: 'zifra*, hizki*',
    old: 'zahar*, lehengo*, aurreko*',
    month:
      'urtarrila, otsaila, martxoa, apirila, maiatza, ekaina, uztaila, abuztua, iraila, urria, azaroa, abendua',
    elsewhere: 'banatzaile*, gidari, gidariari',
    plain: 'zure',
    gone: 'ez da jada baliozkoa',
    secret: 'inori, inorekin, ez partekatu',
    minute: 'minutu*',
    use: 'erabili',
    online: 'aplikazio*, app, appean, webgune*, orri*, kontu*',
  },
  fields: {
    phone: 'mugikor*, sakelako*',
    country: 'herrialde*',
    number: 'zenbak*, zenbaki*',
    verify: 'egiazta*',
    sent: 'bidal*',
    password: 'pasahitz*',
  },
};
