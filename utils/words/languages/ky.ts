import type { LanguageWords } from '../language-words.ts';

export const ky: LanguageWords = {
  messages: {
    name: 'сырсөз*, код, ачкыч*',
    purpose: 'ырасто*, тастыкто*, ыраста*, катталуу, кириңиз',
    act: 'киргиз*, колдон*, жаз, териңиз, жазы*, терип, териң*, терүү*, тергиле*, көчүр*, көрсөт*, коюңуз*',
    label: 'өтүнмө*, арыз*, даттануу*',
    place: 'буйрутма*, постамат*',
    number: 'номур*',
    digits: 'белгилерди',
    old: 'эски, мурунку',
    gone: 'мөөнөтү бүттү',
  },
  fields: {
    verify: 'ырасто*',
    id: 'паспорт*',
  },
};
