import type { LanguageWords } from '../language-words.ts';

export const ti: LanguageWords = {
  messages: {
    name: 'ኮድ, መሕለፊ, ምስጢር',
    purpose: 'መረጋገጺ, ንምእታው',
    act: 'ተጠቐሙ, የእትዉ',
    month: '=ጥሪ, =ለካቲት, =መጋቢት, =ሚያዝያ, =ጉንበት, =ሰነ, =ሓምለ, =ነሓሰ, =መስከረም, =ጥቅምቲ, =ሕዳር, =ታሕሳስ',
  },
};
