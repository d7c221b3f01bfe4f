import type { LanguageWords } from '../language-words.ts';

export const is: LanguageWords = {
  messages: {
    name: 'lykilorð*, adgangsord*, *lykill, lykilnumer*, öryggisk*, kodi*',
    purpose: 'staðfest*, innskrá*, auðkenn*, virkj*, undirrit*, skrá þig, innskrán*, skráning*, einnota',
    act: 'slau, sláð*, sláðu, sett, skrifað*, slaid, setja, settu, setjid, faerdu, skradu',
    is: 'er',
    label: 'pontunarnumer, tilvísun*, malsnumer',
    soft: 'notand*',
    promo: 'afslátt*',
    place:
      'opnunar*, pöntun*, posthus*, lyklabox*, lyklaskáp*, bílskúr*, hurð*, útidyr*, dyrunum, skápinn, skápnum, hliðið, hliðinu, geymslu*, þvottahús*, hjólageymsl*, öryggishólf*, peningaskáp*, skúff*, stigagang*, dyrasím*, fataskáp*, ruslageymsl*, lyftuna, lyftunni, sumarbúst*',
    number: '*númerið',
    digits: 'tolur, tolustaf*',
    old: 'eldri, gamli, utrunn*',
    month: 'ágúst',
    secret: 'deildu, engum, áframsend*, öðrum, ekki deila, ekki deilið, aldrei deila',
    elsewhere: 'sendlinum, sendillinn, bílstjór*',
    plain: 'þinn, nýr, þín, hjá',
    gone: 'gildir ekki',
    guard: 'ekki beðið, hunsa*',
    minute: 'mínút*',
    use: 'notað*, notaðu',
    online: 'appi*, appinu, smáforrit*, síðu*, vefsíð*, vef, reikning*',
  },
  fields: {
    phone: 'farsím*, gsím*, gsm, símanúm*, sími',
    ext: 'klap*',
    otp: 'einnota*',
    verify: 'staðfest*',
    security: 'öryggi*',
    sms: 'tekstberi*, smáskilab*',
    email: 'tölvupó*',
    digit: 'stafa*, sifrad*, sifran*',
    reach: 'dagvikavsir*',
    password: 'lykilor*',
  },
};
