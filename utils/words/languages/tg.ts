import type { LanguageWords } from '../language-words.ts';

export const tg: LanguageWords = {
  messages: {
    name: 'рамз*, код, парол*, гузарвожа*',
    purpose: 'тасдиқ*, ворид',
    act: 'навис*, ворид кун*, дохил кун*, бинавис*, ворид намо*, дохил намо*',
    is: 'аст',
    label: 'дархост*, парвоз*, ҳуҷра*',
    place: 'фармоиш*, постамат*, дари даромад, дарвоза*, дари подъезд, велосипед*, сейф*',
    number: 'шумора*',
    digits: 'аломат*',
    secret: 'ҳеҷ кас*, ба касе',
    use: 'истифода*',
  },
  fields: {
    code: 'рамз*',
    digit: 'рақам*',
    post: 'эйр',
  },
};
