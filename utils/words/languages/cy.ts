import type { LanguageWords } from '../language-words.ts';

export const cy: LanguageWords = {
  messages: {
    name: 'god, nghod, cyfrinair, cod, nghod*, cyfrinair*',
    purpose: 'dilys*, gadarnh*, cadarnh*, mewngofnod*, untro, fewngofnod*, cofrestr*',
    act: 'rhowch*, nodwch*, teipi*, ysgrif*, teip*, bwydo, pwyswch, mewnbyn*, llenwch, rhoi',
    is: 'yw',
    label: 'anfoneb*, cyfeirnod*, ffoniwch',
    place: 'drws, locer, archeb*, locer*, giât, garej, blwch allweddi, lifft, sied',
    number: 'rhif, rhifau',
    digits: 'digid*',
    old: 'blaenor*',
    month: 'ionawr, chwefror, mawrth, ebrill, mehefin, gorffennaf, awst, medi, hydref, tachwedd, rhagfyr',
    elsewhere: 'gyrrwr, cludwr',
    plain: 'eich',
    secret: 'neb, peidiwch â rhannu, peidio â rhannu',
    minute: 'munud*',
    use: 'defnydd*, ddefnydd*',
    online: 'ap, gwefan, tudalen, cyfrif',
  },
  fields: {
    phone: 'ffôn*, symudol*',
    verify: 'cadarnh*, vertet*',
    sent: 'anfon*',
    digit: 'cyfr*',
  },
};
