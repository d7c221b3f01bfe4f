import type { LanguageWords } from '../language-words.ts';

export const gd: LanguageWords = {
  messages: {
    purpose: 'dearbhaidh',
    month:
      'am faoilleach, dhen fhaoilleach, an gearran, dhen ghearran, am màrt, dhen mhàrt, an giblean, dhen ghiblean, an cèitean, dhen chèitean, an t-ògmhios, dhen ògmhios, an t-iuchar, dhen iuchar, an lùnastal, dhen lùnastal, an t-sultain, dhen t-sultain, an dàmhair, dhen dàmhair, an t-samhain, dhen t-samhain, an dùbhlachd, dhen dùbhlachd',
  },
  fields: {
    verify: 'dearbh*',
  },
};
