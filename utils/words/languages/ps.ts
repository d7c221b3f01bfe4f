import type { LanguageWords } from '../language-words.ts';

export const ps: LanguageWords = {
  messages: {
    name: 'کوډ, پټنوم, شفر, رمز',
    purpose: 'تایید, ننوتل',
    act: 'ولیکئ, وکاروئ, داخل کړ, وکارو, دننه, ولیک, وټاپئ, کېښود, ټایپ, واچو, ووهئ, کښېکاږ, ډایل',
    is: '=دی',
    label: 'ټکټ, شکایت, غوښتن, څانګه, زنګ ووه, الوتنه',
    promo: 'تخفیف',
    place: 'فرمایش, دروازه',
    number: 'شمېر',
    old: 'پخوان, زوړ',
  },
  fields: {
    verify: 'تایید, فعال',
    reach: 'اتصال',
  },
};
