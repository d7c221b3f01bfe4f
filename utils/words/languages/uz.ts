import type { LanguageWords } from '../language-words.ts';

export const uz: LanguageWords = {
  messages: {
    name: 'parol*, kod',
    purpose: 'tasdiq*, тасдиқ*, maxfiy, bir martalik, бир марталик',
    act: 'kiriting*, kirit*, tering, yozing, ter, ёзинг*',
    is: 'bu',
    label: 'shikoyat*, шикоят*, murojaat*, ariza*',
    place:
      'katak, katakka, buyurtma*, pochtamat*, eshik, eshik*, eshig*, podyezd*, darvoza*, velosiped*, shkafch*, posilka*, liftning',
    number: 'raqam*',
    digits: 'sonlarni, sonlar',
    old: 'avvalgi, oldingi',
    secret: 'hech kim*, aytmang, bermang, begona*, айтманг, бегона*, ҳеч ким*, baham ko, ulashmang',
    elsewhere: 'kuryer*, haydovchi*',
    paid: 'muvaffaqiyatli, to’landi',
    plain: 'sizning, uchun',
    gone: 'yaroqsiz*',
    minute: 'daqiqa*, soniya*',
    money: "so'm, сўм, so'mdan",
    entry: 'kirish*',
    use: 'foydalan*, фойдалан*, ishlating*, ishlat, ишлатинг*',
    tell: "ayting, koʻrsating, ko'rsating",
    online: 'ilova*, sayt*, sahifa*, hisob*, akkaunt*',
  },
  fields: {
    verify: 'tasdiq*',
    otp: 'bir marta*',
    security: 'xavfsiz*',
    sms: 'qisqa xabar*',
    sent: 'yubor*',
    digit: 'xonali*, raqam*',
    other: 'marke*',
    reach: 'ulas*, qongiroq*, boglan*, aloqa*',
    filler: 'kiriting*, yozing*, kelgan*, xabar*',
  },
};
