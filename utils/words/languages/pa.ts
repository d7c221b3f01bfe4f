import type { LanguageWords } from '../language-words.ts';

export const pa: LanguageWords = {
  messages: {
    name: 'ਕੋਡ, ਪਾਸਵਰਡ',
    purpose: 'ਤਸਦੀਕ, ਪੁਸ਼ਟ, ਲੌਗਇਨ, ਦਾਖ਼ਲ, ਲੌਗਿਨ',
    act: 'ਦਰਜ, ਭਰੋ, ਪਾਓ, ਲਿਖੋ, ਟਾਈਪ, ਕਾਪੀ',
    is: '=ਹੈ',
    label: 'ਆਰਡਰ, ਬੁਕਿੰਗ, ਸ਼ਿਕਾਇਤ, ਬਿੱਲ, ਹਵਾਲਾ',
    place: 'ਪਾਰਸਲ, ਲਾਕਰ, ਅਲਮਾਰੀ, ਦਰਵਾਜ਼',
    digits: 'ਅੰਕ',
    month: '=ਸਤੰਬਰ, =ਅਕਤੂਬਰ, =ਦਸੰਬਰ',
    elsewhere: 'ਡਿਲੀਵਰੀ ਵਾਲੇ, ਡਰਾਈਵਰ',
    plain: 'ਤੁਹਾਡਾ, ਨਵਾਂ',
    secret: 'ਕਿਸੇ, ਸਾਂਝਾ ਨਾ',
    minute: 'ਮਿੰਟ',
    use: 'ਵਰਤ',
    tell: 'ਦੱਸੋ, ਦਿਖਾਓ',
    online: 'ਐਪ, ਵੈੱਬਸਾਈਟ, ਪੰਨੇ, ਖਾਤਾ, ਖਾਤੇ',
  },
  fields: {
    verify: 'ਤਸਦੀਕ*, ਪੁਸ਼ਟੀ*',
    sms: 'ਸੁਨੇਹ*, ਐਸਐਮਐਸ*',
    app: 'ਐਪ*',
    sent: 'ਭੇਜ*',
    card: 'ਕਾਰਡ*',
    reach: 'ਸੰਪਰਕ*',
    filler: '=ਦਰਜ, =ਕਰੋ, =ਇੱਥੇ, =ਪਾਓ',
  },
};
