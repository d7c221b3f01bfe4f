import type { LanguageWords } from '../language-words.ts';

export const ceb: LanguageWords = {
  messages: {
    purpose: 'kumpirmasyon',
    act: 'gamita',
  },
};
