import type { LanguageWords } from '../language-words.ts';

export const sn: LanguageWords = {
  messages: {
    purpose: 'kusimbisa, yekusimbisa',
    name: 'kodhi*, khodhi*',
    act: 'isa kodhi',
    month:
      'ndira, kukadzi, kurume, kubvumbi, chivabvu, chikumi, chikunguru, nyamavhuvhu, gunyana, gumiguru, mbudzi, zvita',
    plain: 'yenyu',
  },
};
