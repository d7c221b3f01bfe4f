import type { LanguageWords } from '../language-words.ts';

export const tl: LanguageWords = {
  messages: {
    name: 'kodigo*, password*',
    purpose: 'kumpirma*, mag-register, mag-log, minsanan, isang beses',
    act: 'ilagay, i-type, i-enter, ipasok, itype, isulat, ienter, i-input, iinput, ilalagay',
    is: 'ay',
    label: 'reklamo, resibo, pila',
    place: 'pakete, pinto, tarangkahan, kandado, aparador, garahe, bisikleta, almusal, kuwarto',
    digits: 'letra',
    old: 'nauna, luma',
    secret:
      'kaninuman, huwag ibigay, wag ibigay, kahit kanino, huwag ibahagi, wag ibahagi, huwag itong ibahagi, huwag mong ibahagi, huwag ipasa, wag ipasa, huwag ishare, wag ishare, huwag i-share, wag i-share, huwag sabihin, wag sabihin, huwag mong, huwag itong',
    elsewhere: 'rider, sa driver, cashier, technician, ipakita',
    paid: 'matagumpay, nabayaran',
    plain: 'iyong, mong, ang, bagong, hiningi, hininging, hello, mo, salamat, ito',
    gone: 'hindi na valid',
    guard: 'huwag pansinin, balewalain, hindi humihingi, hindi hihingi*',
    minute: 'minuto',
    use: 'gamitin, gumamit',
    tell: 'ipakita, ibigay, sabihin',
    online: 'app, website, account',
  },
  fields: {
    phone: 'cellp*, cp num*',
    otp: 'isang be*',
    verify: 'kumpirm*',
    sent: 'ipinad*, nagpad*, tuma*',
    post: 'cp',
    other: 'hanapin*',
    reach: 'tawag*, matatawag*',
    filler: 'ilagay*, ipasok*, iyong*, natanggap*, dito, mula, ang, ng',
  },
};
