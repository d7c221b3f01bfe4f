import type { LanguageWords } from '../language-words.ts';

export const tt: LanguageWords = {
  messages: {
    name: 'код, серсүз*',
    purpose: 'раслау*, теркәл*',
    act: 'языгыз*',
    month: 'гыйнвар',
    entry: 'керү',
    online: 'кушымта*, сайт*',
  },
};
