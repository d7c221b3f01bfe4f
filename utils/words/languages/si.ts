import type { LanguageWords } from '../language-words.ts';

export const si: LanguageWords = {
  messages: {
    name: 'කේත, මුරපදය, මුරපද, අංකය රහස්',
    purpose: 'සත්‍යාප, තහවුරු, ලොගින්, පිවිසී',
    act: 'භාවිත, ඇතුළත්, යොද, ටයිප්, ලියන්න, ඇතුල්, පුරවන්න, ඔබන්න, ගසන්න, දෙන්න',
    label: 'බිල්පත, පැමිණිලි, ටිකට්',
    unit: 'මිනිත්තු',
    money: 'රු',
    place: 'ඇණවුම, දොර',
    number: 'අංකය, අංක',
    digits: 'ඉලක්කම්',
    old: 'පැරණි, කලින්',
  },
  fields: {
    phone: 'ජංගම*, දුරකථන*',
    country: 'රට*',
    code: 'रहस्य सख්*, කේත*',
    number: 'අංක*',
    verify: 'තහවුරු*, පුරනය*, සත්යාප*',
    sms: 'කෙටි පණි*, ඇස් එම්*',
    digit: 'ඉලක්කම්*',
    filler: 'ඇතුළත්*, කරන්න*, =මෙහි, =ඔබේ, ලැබුණු*, කිරීමේ*',
  },
};
