import type { LanguageWords } from '../language-words.ts';

export const tt: LanguageWords = {
  messages: {
    name: 'код, серсүз*',
    purpose: 'раслау*, керү, теркәл*',
    act: 'языгыз*',
    month: 'гыйнвар',
  },
};
