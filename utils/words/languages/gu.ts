import type { LanguageWords } from '../language-words.ts';

export const gu: LanguageWords = {
  messages: {
    name: 'કોડ, પાસવર્ડ',
    purpose: 'ચકાસ, વખતનો, એક વખત',
    act: 'દાખલ, લખો, નાખ, એન્ટર, નાંખો, લખી',
    is: '=છે, છે',
    label: 'ઓર્ડર, ફરિયાદ, ભૂલ કોડ',
    money: 'રૂ',
    place: 'પાર્સલ, લોકર*, તિજોરી, દરવાજ, ઝાંપા',
    digits: 'અંક, આંકડ',
    old: 'જૂનો, જૂના',
    month: '=જાન્યુઆરી, =ફેબ્રુઆરી, =ઑગસ્ટ, =સપ્ટેમ્બર, =ઑક્ટોબર, =નવેમ્બર',
    elsewhere: 'ડિલિવરી બોય, ડ્રાઇવર',
    plain: 'તમારો, તમારું, નવો, માટેનો',
    secret: 'કોઈને, શેર ન, શેર કરશો ન',
    minute: 'મિનિટ',
    use: 'ઉપયોગ, વાપર, આપો',
    tell: 'જણાવો, બતાવો',
  },
  fields: {
    otp: 'એક વખત*',
    verify: 'ચકાસ*',
    sent: 'મોકલ*',
    other: 'pnr',
    password: 'પાસવર્ડ*',
    filler: '=દાખલ, =કરો, =અહીં, તમારો*, =લખો',
  },
};
