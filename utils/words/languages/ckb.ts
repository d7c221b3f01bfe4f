import type { LanguageWords } from '../language-words.ts';

export const ckb: LanguageWords = {
  messages: {
    act: 'بنوس, داخل بک, داغڵ بک, داغل بک, لێبدە',
    label: 'سکاڵا, سکالا, پسوڵە',
    digits: 'ڕەنووس, رەنووس',
    month:
      '=کانوونی دووەم, =شوبات, =ئازار, =نیسان, =ئایار, =حوزەیران, =تەمووز, =ئاب, =ئەیلوول, =تشرینی یەکەم, =تشرینی دووەم, =کانونی یەکەم',
    purpose: 'چوونەژوورەوە, دڵنیاکردنەوە',
  },
};
