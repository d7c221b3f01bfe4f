import type { LanguageWords } from '../language-words.ts';

export const be: LanguageWords = {
  messages: {
    name: 'пін',
    purpose: 'пацвярдж*, пацверд*, уваход, увайсці',
    act: 'увядз*, выкарыст*, укаж*, увесці, скапіру*, устаўце, скарыстай*',
    is: 'гэта',
    label: 'чарга, заяўк*, рахунак',
    promo: 'зніжк',
    digits: 'сімвал*, знакаў',
    old: 'папярэдн*',
  },
  fields: {
    phone: 'мабіл*',
    otp: 'аднараз*, tak isti*',
    verify: 'пацвер*, праверач*, пацвярд*',
    sent: 'адправ*, даслал*',
    digit: 'значн*',
    other: 'sim карт*',
    reach: 'звязат*',
    password: 'парол*',
    filler: 'увядзіце*, калі, ласка*, тут, які, атрыманы*',
  },
};
