import type { LanguageWords } from '../language-words.ts';

export const ceb: LanguageWords = {
  messages: {
    purpose: 'kumpirmasyon',
    place: 'pultahan, ganghaan',
    month: 'pebrero, marso, hunyo, hulyo, septiyembre, oktubre, nobyembre, disyembre',
    use: 'gamita',
  },
};
