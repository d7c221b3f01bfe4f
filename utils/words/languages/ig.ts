import type { LanguageWords } from '../language-words.ts';

export const ig: LanguageWords = {
  messages: {
    name: 'akara, koodu*, kood*',
    purpose: 'nkwenye*',
    act: 'tinye*',
    place: 'onu uzo',
    month: 'jenụwarị, febrụwarị, maachị, epreel, mee, jun, julaị, ọgọọst, septemba, novemba, disemba',
    entry: 'banye',
    online: 'peeji, akaụntụ',
  },
};
