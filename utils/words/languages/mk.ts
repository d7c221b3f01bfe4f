import type { LanguageWords } from '../language-words.ts';

export const mk: LanguageWords = {
  messages: {
    purpose: 'најав*, еднократ*, еднакрат*',
    act: 'пополн*, ставете',
    label: 'барање, барањето, нарачк*',
    place: 'сефот, капиј*, бравата, скалишт*, визбата, лифтот',
    digits: 'знаци',
    secret: 'никому, не споделувај*, не го споделува*, не го споделувај*, не препраќај*',
    elsewhere: 'курир*, возач*',
    plain: 'вашиот, нов',
    gone: 'не важи',
    paid: 'изнесува',
    guard: 'не сте побарале, не побаравте, игнорирајте',
    minute: 'минути',
  },
  fields: {
    verify: 'провер*',
    security: 'безбедн*',
    email: 'е пошт*',
    app: 'апликац*',
    digit: 'цифрен*',
    date: 'роден*',
    filler: 'внесете*, вашиот*, тука, порак*',
  },
};
