import type { LanguageWords } from '../language-words.ts';

export const am: LanguageWords = {
  messages: {
    name: 'የይለፍ ቃል, ሚስጥር, ኮድ, የይለፍ',
    strong: 'የአንድ ጊዜ',
    purpose: 'ማረጋገጫ, መግቢያ, ለመግባት, ማረጋገጥ',
    act: 'ያስገቡ, ይጠቀሙ, በመጠቀም, ይጻፉ, ይፃፉ, ጻፉ, አስገባ, አስገቡ, ማስገባት, አስገቢ, ይሙሉ',
    is: '=ነው',
    label: 'ደረሰኝ, ማጣቀሻ, ቲኬት',
    unit: 'ደቂቃ',
    money: 'ብር',
    place: 'ትዕዛዝ, በር',
    number: 'ቁጥር',
    digits: 'አሃዝ, አኃዝ',
    old: 'አሮጌ, የድሮ',
    month: '=ጃንዋሪ, =ፌብሩዋሪ, =ማርች, =ኤፕሪል, =ሜይ, =ጁን, =ጁላይ, =ኦገስት, =ሴፕቴምበር, =ኦክቶበር, =ኖቬምበር, =ዲሴምበር',
    plain: 'የእርስዎ',
  },
  fields: {
    phone: 'ስልክ*, ሞባይል*, የሞባይል*, የስልክ*',
    code: 'ኮድ*',
    number: 'ቁጥር*',
    otp: 'አንድ ጊዜ*',
    verify: 'ማረጋገጫ*, የማረጋገጫ*',
    sms: 'ኤስኤምኤስ*, አጭር መልእ*, የኤስኤምኤስ*',
    email: 'ኢሜይል*',
    sent: 'ልከ*',
    digit: 'አሃዝ*',
    filler: '=አስገባ, =ያስገቡ, የደረሰዎትን*, =ባለ',
  },
};
