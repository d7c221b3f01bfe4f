import type { LanguageWords } from '../language-words.ts';

export const mn: LanguageWords = {
  messages: {
    name: 'нууц үг*, код, нууц*, пин код*',
    strong: 'нэг удаагийн',
    purpose: 'баталгаажуул*, нэвтрэ*, баталгаа*',
    act: 'оруул*, ашигла*, бичнэ*, хэрэглэ*, бич, бичих, бичиж, биччих*',
    is: 'юм',
    label: 'залга*, лавла*, гомдол*, төлбөр*',
    place: 'захиал*, шүүгээ*',
    number: 'дугаар*',
    digits: 'тоог, оронтой',
    old: 'хуучин, өмнөх',
  },
  fields: {
    phone: 'утас*',
    verify: 'баталгаа*',
    email: 'имэйл*',
    sent: 'илгээ*',
    other: 'имэй*',
  },
};
