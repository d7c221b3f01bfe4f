import type { LanguageWords } from '../language-words.ts';

export const sl: LanguageWords = {
  messages: {
    purpose: 'potrd*, prijav*, preverj*',
    label: 'vloga, vloge, naročil*, kandidat*',
    number: 'številk*',
    month: 'junij, julij',
    secret: 'delite, nikomur, posreduj*, z nikomer',
    is: 'glasi',
    elsewhere: 'geslo za wi-fi',
  },
  fields: {
    phone: 'pokličemo*',
    number: 'številk*',
    otp: 'enkratn*',
    secondFactor: 'dvustpk*',
    verify: 'preverj*, potrdi*',
    security: 'varnost*',
    sms: 'kratko spor*, kratkim spor*, sporočilom sms*',
    digit: 'mestn*, števk*',
    captcha: 'obrazc*',
    recovery: 'rezervn*',
    promo: '*kupon*, popust*',
    other: 'lista, išči*, iskanje*',
    reach: 'poklič*, pokličh*, dosegljiv*',
    amount: 'količin*',
    password: 'geslo*',
    honeypot: 'pustite pr*',
    filler: 'vnesite*, vpišite*, tukaj*, vaš, prejeto*, prejeli*, sporočil*',
  },
};
