import type { LanguageWords } from '../language-words.ts';

export const st: LanguageWords = {
  messages: {
    name: 'khout*, khoutu*, khoute*',
    act: 'sebedis*, kenya khoutu',
    month:
      'pherekgong, hlakola, hlakubele, mmesa, motsheanong, phupjane, phupu, phato, lwetse, mphalane, pudungwana, tshitwe',
    plain: 'hau',
  },
};
