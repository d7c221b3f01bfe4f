import type { LanguageWords } from '../language-words.ts';

export const rw: LanguageWords = {
  messages: {
    name: 'kode*, kodi*',
    purpose: 'kwemeza*, winjire, kwinjira',
    act: 'koresh*',
    label: 'fagitire*',
    place: 'urugi, umuryango w*',
    month:
      'mutarama, gashyantare, werurwe, mata, gicurasi, kamena, nyakanga, kanama, nzeri, ukwakira, ugushyingo, ukuboza',
    online: 'porogaramu, urubuga, konti',
  },
};
