import type { LanguageWords } from '../language-words.ts';

export const om: LanguageWords = {
  messages: {
    name: 'koodii*, lakkoofs*, iccit*',
    purpose: 'mirkanees*',
    act: 'galch*',
    month:
      'amajjii, guraandhala, bitootessa, eebila, caamsaa, waxabajjii, adoolessa, hagayya, fulbaana, onkoloolessa, sadaasa, mudde',
  },
};
