import type { LanguageWords } from '../language-words.ts';

export const yi: LanguageWords = {
  messages: {
    name: 'קאד, פאראל',
    month: '=יאַנואַר, =פֿעברואַר, =מערץ, =מיי, =אויגוסט, =סעפּטעמבער, =אקטאבער, =נאוועמבער, =דעצעמבער',
    plain: 'אייער',
  },
};
