import type { LanguageWords } from '../language-words.ts';

export const jv: LanguageWords = {
  messages: {
    purpose: 'mlebu, mlebet',
    act: 'lebokna',
    place: 'lawang, gapura',
    old: 'lawas',
    online: 'aplikasi, situs',
  },
};
