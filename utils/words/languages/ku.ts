import type { LanguageWords } from '../language-words.ts';

export const ku: LanguageWords = {
  messages: {
    name: 'nasnav, کۆد, وشەی نهێنی, کود, وشەی نهێن',
    act: 'بنووس, بەکار, داخڵ بک, binivîs*, bikar*, بنووسە, texin*, texe, teke, binivsi*, binive*',
    is: '=ە',
    label: 'daxwaz*, giliya, peyman*',
    place: 'داواکار, دەرگا, koda derî, deriyê, dolabê',
    number: 'ژمارە, hejmar*, jimare*',
    old: 'kevn*',
    month: 'rêbendan, sibat, adar, gulan, hezîran, tîrmeh, tebax, îlon, cotmeh, mijdar, berfanbar',
    purpose: 'چوونەژوورەوە, دڵنیاکردنەوە, پەسەندکردن, piştrast*, ketin*',
    minute: 'deqe, xulek',
    online: 'sepan*, malper*, rûpel*, hesab*',
  },
  fields: {
    other: '*telegram*',
  },
};
