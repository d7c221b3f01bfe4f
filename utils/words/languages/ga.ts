import type { LanguageWords } from '../language-words.ts';

export const ga: LanguageWords = {
  messages: {
    name: 'chód, gcód, pasfhocal, chód*, gcód*, pasfhoc*, bpasfhocal',
    purpose: 'aonuaire, fíorai*, deimhnigh*, dearbhaigh*, logáil, síniú isteach, clárú*, deimhni*',
    act: 'cuir isteach, iontráil*, cuir, clo, scriobh*, clósc*, cuir seo, brúigh*',
    is: 'is',
    label: 'sonrasc*, tagairt*, ticéad*',
    promo: 'lascaine*',
    place:
      'ordu, doras, dorais, geata, taisceadán*, taisceadáin, thaisceadáin, garáiste, ardaitheoir*, ardaitheora',
    number: 'uimhir*, huimhreach*',
    digits: 'figiúr*',
    month:
      'eanáir, feabhra, aibreán, bealtaine, meitheamh, iúil, lúnasa, meán fómhair, deireadh fómhair, samhain, nollaig',
    elsewhere: 'tiománaí, cúiréir*',
    secret: 'aon duine, ná roinn',
    minute: 'nóiméad*',
    use: 'úsáid*',
    online: 'aip, suíomh, leathanach, cuntas, scáileán',
  },
  fields: {
    phone: 'guthan*, uimhir fóin*',
    verify: 'fíora*',
    sent: 'seol*',
    reach: 'na dig*',
  },
};
