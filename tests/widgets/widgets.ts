/** One widget of one package, as a page shows it. `?widget=` of the page is the name. */
export interface Widget {
  name: string;
  kind: 'phone' | 'code';
  /** File in `pages/`. */
  page: string;
  /** Numbers to fill, one run each; an own one where the widget takes one country only. */
  numbers?: readonly (readonly [number: string, country: string])[];
  /** Hostile pages: an honest refusal with every field as it was, or the field filled in spite of them. */
  isRefused?: true;
  /** Whether the packages are those of the main install. */
  isQuick?: true;
}

export const code = '482913';
const german = ['+4915123456789', 'Germany'] as const;
const british = ['+447400123456', 'UnitedKingdom'] as const;
const american = ['+12015550123', 'UnitedStates'] as const;
export const usualNumbers = [german, british, american] as const;

const codes = (page: string, names: readonly string[], isQuick?: true): Widget[] =>
  names.map((name) => ({ name, kind: 'code', page, ...(isQuick ? { isQuick } : {}) }));
const phones = (page: string, names: readonly string[], numbers?: Widget['numbers']): Widget[] =>
  names.map((name) => ({ name, kind: 'phone', page, ...(numbers ? { numbers } : {}) }));

export const widgets: readonly Widget[] = [
  ...codes('react-codes.tsx', [
    'input-otp',
    'react-otp-input',
    'react-code-input',
    'react-verification-input',
    'react-pin-input',
    'react-auth-code-input',
    'otp-input-react',
    'radix-one-time-password',
    'react-boxes-remade-on-every-digit',
  ]),
  ...codes('mui.tsx', ['mui-one-time-password-input', 'mui text field']),
  ...codes('antd.tsx', ['antd Input.OTP', 'antd form field']),
  ...codes('chakra.tsx', ['chakra PinInput']),
  ...codes('mantine.tsx', ['mantine PinInput']),
  ...codes('ark.tsx', ['ark PinInput']),
  ...codes('prime-react.tsx', ['primereact InputOtp']),
  ...codes('rsuite.tsx', ['rsuite PinInput']),
  ...codes('vue-widgets.ts', ['vue3-otp-input', 'reka-ui PinInput']),
  ...codes('vuetify.ts', ['vuetify v-otp-input']),
  ...codes('prime-vue.ts', ['primevue InputOtp']),
  ...codes('naive.ts', ['naive-ui InputOtp']),
  ...codes('element.ts', ['element-plus InputOtp']),
  ...codes('angular.ts', ['ng-otp-input', 'angular material field']),
  ...codes('react-lists.tsx', ['radix Dialog, input-otp']),
  ...codes('shoelace.ts', ['shoelace input']),
  ...codes(
    'plain.ts',
    [
      'six boxes without script',
      'six boxes, keyup moves on',
      'six boxes, keydown handled by the page',
      'plain code field',
    ],
    true,
  ),

  ...phones('react-phones.tsx', [
    'react-phone-number-input',
    'react-phone-number-input, country first',
    'react-phone-number-input, international',
    'react-phone-number-input, calling code fixed',
    'react-phone-number-input, national only',
    'react-phone-input-2',
    'react-phone-input-2, search',
    'react-phone-input-2, code fixed',
    'react-phone-input-2, material',
    'react-international-phone',
    'react-international-phone, forced code',
    'react-international-phone, code apart',
    'libphonenumber-js AsYouType',
    'react select and national field',
  ]),
  ...phones(
    'react-phones.tsx',
    ['react-input-mask', 'react-imask', 'react-number-format', 'cleave.js'],
    [american],
  ),
  ...phones('vanilla-phones.ts', [
    'intl-tel-input',
    'intl-tel-input, code apart',
    'intl-tel-input, strict',
    'intl-tel-input, strict, code apart',
    'intl-tel-input, no country yet',
    'intl-tel-input, national',
  ]),
  ...phones('vanilla-phones.ts', ['maska', 'inputmask', 'inputmask, ten digits'], [american]),
  ...phones('vanilla-phones.ts', ['imask'], [german]),
  ...phones('mui.tsx', [
    'mui-tel-input',
    'mui-tel-input, code fixed',
    'mui select and text field',
    'mui autocomplete and text field',
  ]),
  ...phones('antd.tsx', ['antd select and input', 'antd-phone-input']),
  ...phones('prime-react.tsx', ['primereact Dropdown and InputText']),
  ...phones('prime-react.tsx', ['primereact InputMask'], [american]),
  ...phones('vue-widgets.ts', ['vue-tel-input', 'vue-tel-input, national', 'vue-tel-input, code shown']),
  ...phones('vuetify.ts', [
    'vuetify v-select and v-text-field',
    'vuetify v-autocomplete and v-text-field',
    'v-phone-input',
  ]),
  ...phones('prime-vue.ts', ['primevue Select and InputText']),
  ...phones('prime-vue.ts', ['primevue InputMask'], [american]),
  ...phones('element.ts', ['element-plus select and input']),
  ...phones('angular.ts', ['angular material select and field', 'angular select and field']),
  ...phones('react-lists.tsx', [
    'react-select and field',
    'headless ui Listbox and field',
    'headless ui Combobox and field',
    'radix Select and field',
    'shadcn phone input',
    'mui Dialog, select and text field',
    'headless ui Dialog, phone field',
  ]),
  ...phones('react-lists.tsx', ['react field of digits alone'], [german]),
  ...phones('jquery.ts', ['select2 and field']),
  ...phones('jquery.ts', ['jquery mask plugin'], [american]),
  ...phones('alpine.ts', ['alpine mask'], [american]),
  ...phones('angular.ts', ['ngx-mask'], [american]),
  ...phones('shoelace.ts', ['shoelace select and input']),
  ...phones('quasar.ts', ['quasar QSelect and QInput']),
  ...phones('quasar.ts', ['quasar QInput mask'], [american]),
  ...phones('mantine.tsx', ['mantine Select and TextInput']),
  ...phones('naive.ts', ['naive-ui select and input']),
  ...phones('plain.ts', ['plain tel field', 'field in an open shadow root', 'typed dial code']).map(
    (widget): Widget => ({ ...widget, isQuick: true }),
  ),
  ...phones('plain.ts', ['static dial code'], [german]).map((widget): Widget => ({
    ...widget,
    isQuick: true,
  })),

  ...phones(
    'hostile.ts',
    [
      'prototype value redefined',
      'getters that throw',
      'controls named like properties',
      'field moves while it is written',
      'ten thousand inputs',
    ],
    [german],
  ).map((widget): Widget => ({ ...widget, isQuick: true })),
  ...phones(
    'hostile.ts',
    [
      'field vanishes on focus',
      'field becomes another on focus',
      'page takes the value back',
      'page cuts the value',
      'page writes another number',
    ],
    [german],
  ).map((widget): Widget => ({ ...widget, isQuick: true, isRefused: true })),
  ...codes('hostile.ts', ['keys are led to another field', 'focus is led to another field'], true),
];
