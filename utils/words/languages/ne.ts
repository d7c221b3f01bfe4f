import type { LanguageWords } from '../language-words.ts';

export const ne: LanguageWords = {
  messages: {
    name: 'सङ्केत, সংকেত, कोड, पासवर्ड',
    purpose: 'प्रमाणी, सक्रियता, एक पटक',
    act: 'राख, टाइप, प्रविष्ट, हाल्नु, लेख, हाल्, इन्टर, थिच्नु',
    is: '=हो',
    label: 'उजुरी, गुनासो, निवेदन',
    place: 'अर्डर, लकर, ढोका, गेटको, साइकल',
    number: 'नम्बर',
    old: 'पुरान',
    month: '=फेब्रुअरी, =अप्रिल, =अगस्ट, =नोभेम्बर',
    elsewhere: 'डेलिभरी, चालक',
    plain: 'तपाईंको',
    secret: 'कसैलाई, कसैसँग',
    minute: 'मिनेट',
    use: 'प्रयोग',
    online: 'एप, वेबसाइट, पृष्ठ, खाता',
  },
  fields: {
    verify: 'पुष्टि*, प्रमाण*',
    sent: 'पठा*',
    digit: 'अङ्क*',
    promo: 'छुट*, रेफरल*',
    reach: 'सम्पर्क*',
  },
};
