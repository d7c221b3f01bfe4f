import type { LanguageWords } from '../language-words.ts';

export const sl: LanguageWords = {
  messages: {
    purpose: 'potrd*, prijav*, preverj*, enkratn*',
    label: 'vloga, vloge, naročil*, kandidat*, številka stranke, uporabniško ime, številka uporabnika',
    place:
      'vhodna vrata, vhodnih vrat, omaric*, zapornic*, kolesarnic*, odklep kolesa, kolo, ključavnic*, klet, kleti, pralnic*, stopnišč*, shramb*, predalnik*, parkirišč*, garderob*, dvigal*, predal s ključi, lopo, lope, skladišč*, zajtrk, soba, sobe, hotel*',
    number: 'številk*',
    month: 'junij, julij',
    secret: 'delite, nikomur, z nikomer, ne delite, ne posreduj*, ne posredujte',
    is: 'glasi',
    elsewhere:
      'geslo za wi-fi, kurir*, dostavljavc*, sestanek*, wifi, na blagajni, voznik, voznika, vozniku, voznikom, vozniki',
    paid: 'plačano, uspešn*, odobren*, bremenjen*',
    gone: 'je potekla, je potekel, ne velja',
    plain:
      'vaš, vaša, tvoja, nova, velja, aplikacijo, stran, storitev, nov, novega, račun, pozdravljeni, živjo, hvala, tukaj',
    guard: 'niste zahtevali, niste vi, prezrite',
    tell: 'povejte, pokažite',
    online: 'aplikacij*, strani, stran, račun*, profil*, aplikacijo, račun',
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
    later: 'nato, pozneje, naslednjem koraku',
  },
};
