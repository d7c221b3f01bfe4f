import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import { startFlow } from './flow';

const input = document.querySelector<HTMLInputElement>('#phone');
if (input === null) throw new Error('The page has no #phone');

const picker = intlTelInput(input, {
  initialCountry: 'us',
  separateDialCode: true,
  strictMode: true,
  formatAsYouType: true,
  countryOrder: ['us', 'gb', 'de', 'fr'],
});

startFlow({
  root: document,
  // As the package's own documentation shows it: the number goes to the server in full, and only when it is valid.
  readDetails: (form) => ({
    name: form.querySelector<HTMLInputElement>('[name=name]')?.value ?? '',
    typed: input.value,
    country: picker.getSelectedCountry()?.iso2 ?? '',
    phone: picker.isValidNumber() === true ? picker.getNumber() : '',
  }),
});
