import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import { MaskInput } from 'maska';
import IMask from 'imask';
import Inputmask from 'inputmask';
import { showWidget, type Mount } from './page';

const field = (root: HTMLElement, attributes: Record<string, string> = {}): HTMLInputElement => {
  const input = document.createElement('input');
  input.type = 'tel';
  input.id = 'w';
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  root.append(input);
  return input;
};
const intl =
  (options: object): Mount =>
  (root, say) => {
    const input = field(root);
    const iti = intlTelInput(input, { initialCountry: 'us', ...options });
    for (const type of ['input', 'countrychange'])
      input.addEventListener(type, () => setTimeout(() => say(iti.getNumber() ?? '')));
  };

showWidget({
  'intl-tel-input': intl({}),
  'intl-tel-input, code apart': intl({ separateDialCode: true }),
  'intl-tel-input, strict': intl({ strictMode: true }),
  'intl-tel-input, strict, code apart': intl({ strictMode: true, separateDialCode: true }),
  'intl-tel-input, no country yet': intl({ initialCountry: '' }),
  'intl-tel-input, national': intl({ nationalMode: true, formatAsYouType: true }),
  maska: (root, say) => {
    const input = field(root);
    new MaskInput(input, { mask: '+1 ### ###-##-##', onMaska: ({ unmasked }) => say(`+1${unmasked}`) });
  },
  imask: (root, say) => {
    const mask = IMask(field(root), { mask: '+{49} 000 0000000[0]' });
    mask.on('accept', () => say(`+${mask.unmaskedValue}`));
  },
  inputmask: (root, say) => {
    const input = field(root);
    Inputmask({ mask: '+1 (999) 999-9999', oncomplete: () => say(input.value) }).mask(input);
    input.addEventListener('input', () => say(input.value));
  },
  'inputmask, ten digits': (root, say) => {
    const input = field(root);
    Inputmask({ mask: '(999) 999-9999' }).mask(input);
    input.addEventListener('input', () => say(`+1${input.value}`));
  },
});
