import type { LanguageWords } from '../language-words.ts';

export const as: LanguageWords = {
  messages: {
    name: "ক'ড, কড, কোড, গোপন",
    act: 'ব্যৱহাৰ, লিখক',
    place: 'অৰ্ডাৰ, পাৰ্চেল',
    month:
      '=জানুৱাৰী, =ফেব্ৰুৱাৰী, =মাৰ্চ, =এপ্ৰিল, =মে’, =জুন, =জুলাই, =আগষ্ট, =ছেপ্তেম্বৰ, =অক্টোবৰ, =নৱেম্বৰ, =ডিচেম্বৰ',
  },
};
