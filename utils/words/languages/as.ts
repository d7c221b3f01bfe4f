import type { LanguageWords } from '../language-words.ts';

export const as: LanguageWords = {
  messages: {
    name: "ক'ড, কড, কোড, গোপন",
    act: 'ব্যৱহাৰ, লিখক',
    place: 'অৰ্ডাৰ, পাৰ্চেল',
  },
};
