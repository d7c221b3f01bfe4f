import type { LanguageWords } from '../language-words.ts';

export const kn: LanguageWords = {
  messages: {
    name: 'ಕೋಡ್, ಪಾಸ್ವರ್ಡ್',
    purpose: 'ನೋಂದ, ಪರಿಶೀಲ, ದೃಢೀಕ',
    act: 'ನಮೂದಿಸ, ಬಳಸಿ, ಉಪಯೋಗಿಸ, ಟೈಪ್, ಹಾಕಿ, ಬರೆ, ನೀಡಿ, ಒತ್ತಿ, ತುಂಬಿ, =ಕೊಡಿ',
    label: 'ಕರೆ ಮಾಡ*, ದೂರು, ಅರ್ಜಿ, ಉಲ್ಲೇಖ, ದೋಷ',
    promo: 'ರಿಯಾಯಿತಿ, ಕೂಪನ್',
    place: 'ಆರ್ಡರ್, ಲಾಕರ್',
    old: 'ಹಳೆಯ, ಹಿಂದಿನ',
  },
  fields: {
    phone: 'ದೂರವಾಣಿ*, ಮೊಬೈ*',
    number: 'ಸಂಖ್ಯ*',
    otp: 'ಒಟಿಪಿ*',
    verify: 'ದೃಢೀಕ*, ಪರಿಶೀಲ*',
    sms: 'ಕಿರು ಸದೆಶ*',
    app: 'ಆ್ಯಪ*',
    sent: 'ಕಳುಹ*',
    other: 'ಹುಡುಕ*',
    filler: 'ನಮೂದಿಸಿ*, ಇಲ್ಲಿ*, ನಿಮ್ಮ*, =ಬಂದ, =ಅಥವಾ',
  },
};
