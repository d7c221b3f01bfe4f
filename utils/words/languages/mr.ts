import type { LanguageWords } from '../language-words.ts';

export const mr: LanguageWords = {
  messages: {
    name: 'सांकेतांक, संकेतांक, पासवर्ड',
    purpose: 'पडताळ, एकवेळ',
    act: 'टाका, प्रविष्ट, नोंदवा, लिहा',
    is: '=आहे',
    label: 'पावती, तिकीट, अर्ज क्र',
    place: 'ऑर्डर, =लॉकर, दाराचा, दाराच्या, कपाट',
    number: 'क्रमांक',
    digits: 'आकडे',
    old: 'जुना, आधीच',
    month: '=जानेवारी, =फेब्रुवारी, =सप्टेंबर, =नोव्हेंबर',
    elsewhere: 'डिलिव्हरी, ड्रायव्हर',
    plain: 'तुमचा, आपला',
    secret: 'कोणाला, कोणाशी, शेअर करू नका, सामायिक करू नका, शेअर नका',
    minute: 'मिनिटां',
    use: 'वापर',
  },
  fields: {
    phone: 'दूरध्वनी*, भ्रमणध्वनी*',
    number: 'क्रमांक*',
    otp: 'इॱक वार*, ओटीपी*',
    verify: 'पडताळ*',
    sent: 'पाठव*',
    other: 'शोधा*',
    reach: 'संपर्क*',
  },
};
