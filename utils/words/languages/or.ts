import type { LanguageWords } from '../language-words.ts';

export const or: LanguageWords = {
  messages: {
    name: 'କୋଡ, ପାସୱାର୍ଡ',
    purpose: 'ଯାଞ୍ଚ',
    act: 'ବ୍ୟବହାର, ଲେଖ, ଦିଅ, ପ୍ରବେଶ, ଲେଖନ୍ତୁ',
    is: 'ହେଉଛି, ଅଟେ',
    minute: 'ନିମିନିଟ',
    money: 'ଟଙ୍କା',
    place: 'ଅର୍ଡର, ପାର୍ସଲ',
    number: 'ସଂଖ୍ୟା',
    month: '=ଜାନୁଆରୀ, =ଫେବୃଆରୀ, =ମାର୍ଚ୍ଚ, =ଅପ୍ରେଲ, =ଅଗଷ୍ଟ',
    online: 'ଆପ୍, ସାଇଟ୍, ପୃଷ୍ଠା',
  },
};
