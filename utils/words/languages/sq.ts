import type { LanguageWords } from '../language-words.ts';

export const sq: LanguageWords = {
  messages: {
    name: 'fjalëkalim*, kod, kodi*',
    purpose: 'regjistr*, një herë, njëpërdorim*',
    act: 'shkru*, vendos*, futni, shkruaj*, shkruan*, shtyp*, fute, vëre, kopjo*, hap',
    is: 'është',
    label: 'thirr*, ankes*, kontrat*, transaks*',
    promo: 'zbritj*',
    place:
      'porosi*, dollap*, kodi i derës, kodi për derën, kodin e derës, derës së hyrjes, hapur derën, dera e, portën e, garazh*, kasafort*, biçiklet*, parkim*, sirtar*, kutia e çelësave, kutinë e çelësave, shkallëve, citofon*, lavanderi*, pallatit, ashensor*, kuti postare, kutinë postare, kasollen, kasolle, bodrumi, bodrumit',
    number: 'numr*',
    digits: 'shifra*, shifror*',
    old: 'vjeter*, mepars*, nuk vlen',
    month: 'janar, shkurt, prill, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor',
    secret: 'askujt, askënd*, askënd, shpërnda*, mos e ndani',
    elsewhere: 'korrier*, shofer*',
    plain: 'juaj, yt',
    minute: 'minuta*',
    entry: 'hyrje, hyrë',
    use: 'përdor*, jepni',
    online: 'aplikacion*, faqe*, llogari*',
  },
  fields: {
    country: 'bansa*, shtet*, vendi*',
    dial: 'kod e shtet*',
    code: 'shifr*',
    number: 'numri*',
    otp: 'njëhersh*, njëpërdor*',
    security: 'sigurant*, siguris*',
    sms: 'mesazh tekst*',
    email: 'elektron*',
    sent: 'dërg*',
    other: 'kërko*',
    password: 'fjalëka*',
  },
};
