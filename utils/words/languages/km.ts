import type { LanguageWords } from '../language-words.ts';

export const km: LanguageWords = {
  messages: {
    name: 'កូដ, លេខសម្ងាត់, ពាក្យសម្ងាត់, លេខកូដ, លេខសំងាត់',
    purpose: 'ផ្ទៀងផ្ទាត់, បញ្ជាក់',
    act: 'បញ្ចូល, ប្រើ, វាយ, សរសេរ, បំពេញ, ចុច, ចម្លង, ដាក់, ថតចម្លង',
    is: 'គឺ',
    label: 'វិក្កយបត្រ, លេខយោង, កុម្ម៉ង់',
    promo: 'បញ្ចុះ',
    unit: 'នាទី',
    money: 'រៀល',
    place: 'បញ្ជាទិញ, ទ្វារ',
    number: 'លេខ',
    digits: 'តួលេខ, អក្សរ',
    old: 'ចាស់',
  },
  fields: {
    phone: 'ទូរសព្ទ, ទូរស័ព្ទ',
    country: 'ប្រទេស',
    code: 'កូដ',
    number: 'លេខ',
    verify: 'បញ្ជាក់, ផ្ទៀងផ្ទាត់',
    sms: 'សារ ជា អក្សរ*, សារជាអក្សរ',
    email: 'អ៊ីមែល',
    sent: 'ផ្ញើ',
    digit: 'ខ្ទង់',
    other: 'sok',
    filler: 'បញ្ចូល, វាយ, នៅទីនេះ, ដែលបានទទួល, របស់អ្នក',
  },
};
