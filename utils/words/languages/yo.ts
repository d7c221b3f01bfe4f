import type { LanguageWords } from '../language-words.ts';

export const yo: LanguageWords = {
  messages: {
    name: 'kóòdù, ìkọ̀kọ*, kóòdù*, koodi*',
    purpose: 'ijẹrisi*, àṣírí, jeri, ìjẹ́rìísí',
    act: 'lilo, daakọ',
    is: 'ni',
    label: 'itọkasi, tikẹẹti*',
    place: 'ibere, ilekun*, enu ona',
    number: 'nọ́mbà*',
    digits: 'nọnba*, onka*',
    old: 'atijo',
    month:
      'oṣù ṣẹ́rẹ́, oṣù èrèlè, oṣù ẹrẹ̀nà, oṣù ìgbé, oṣù ẹ̀bibi, oṣù òkúdu, oṣù agẹmọ, oṣù ògún, oṣù owewe, oṣù ọ̀wàrà, oṣù bélú, oṣù ọ̀pẹ̀',
    secret: 'ẹnikẹni, ẹnikẹ́ni',
    minute: 'ìṣẹ́jú',
    entry: 'wọlé',
    online: 'áàpù, ojú-ìwé, àkáǹtì',
  },
  fields: {
    country: 'máa',
    digit: 'san *',
  },
};
