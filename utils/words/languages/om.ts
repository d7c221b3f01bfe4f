import type { LanguageWords } from '../language-words.ts';

export const om: LanguageWords = {
  messages: {
    name: 'koodii*, lakkoofs*, iccit*',
    purpose: 'mirkanees*',
    act: 'galch*',
  },
};
