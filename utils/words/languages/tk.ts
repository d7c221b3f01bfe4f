import type { LanguageWords } from '../language-words.ts';

export const tk: LanguageWords = {
  messages: {
    name: 'kod, parol*',
    purpose: 'tassykla*, girmäge',
    act: 'girizin*, ýazyň*, basyn*',
    place: 'gapy*, derweze*, seýf*, garaž*',
    month: 'ýanwar, fewral, awgust',
    entry: 'girmek',
    online: 'programma*, sahypa*, hasab*',
  },
};
