import type { LanguageWords } from '../language-words.ts';

export const bo: LanguageWords = {
  messages: {
    name: 'ཨང་གྲངས, ཨང་རྟགས, གསང་ཨང, གསང་གྲངས, གསང་རྟགས, གསང་ཡིག, ཨང་, གསང་',
    act: 'འཇུག, བེད་སྤྱོད',
    place: 'མངགས་ཉོ, ཁ་པར',
  },
};
