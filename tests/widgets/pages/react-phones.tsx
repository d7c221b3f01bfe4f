import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import PhoneInput from 'react-phone-number-input';
import PhoneInputWithoutList from 'react-phone-number-input/input';
import PhoneInput2 from 'react-phone-input-2';
import { PhoneInput as InternationalPhone } from 'react-international-phone';
import InputMask from 'react-input-mask';
import { IMaskInput } from 'react-imask';
import { PatternFormat } from 'react-number-format';
import Cleave from 'cleave.js/react';
import 'cleave.js/dist/addons/cleave-phone.us';
import { AsYouType } from 'libphonenumber-js';
import 'react-phone-number-input/style.css';
import 'react-phone-input-2/lib/style.css';
import 'react-international-phone/style.css';
import { countries, showWidget, spell, type Mount } from './page';

const inner = (module: any): any => module.default ?? module;
const mount =
  (Widget: (props: { say: (value: string) => void }) => ReactNode): Mount =>
  (root, say) =>
    createRoot(root).render(<Widget say={say} />);
const numberInput =
  (extra: object): Mount =>
    mount(({ say }) => {
      const [value, setValue] = useState<any>();
      return <PhoneInput id="w" value={value} onChange={(now: any) => (setValue(now), say(now ?? ''))} {...extra} />;
    });
const input2 = (extra: object): Mount =>
  mount(({ say }) => {
    const Input = inner(PhoneInput2);
    return <Input inputProps={{ id: 'w' }} onChange={(now: string) => say(`+${now}`)} {...extra} />;
  });
const international = (extra: object): Mount =>
  mount(({ say }) => {
    const [value, setValue] = useState('');
    return <InternationalPhone inputProps={{ id: 'w' }} value={value} onChange={(now) => (setValue(now), say(now))} {...extra} />;
  });

showWidget({
  'react-phone-number-input': numberInput({}),
  'react-phone-number-input, country first': numberInput({ defaultCountry: 'FR' }),
  'react-phone-number-input, international': numberInput({ international: true, defaultCountry: 'US' }),
  'react-phone-number-input, calling code fixed': numberInput({
    international: true, countryCallingCodeEditable: false, defaultCountry: 'US',
  }),
  'react-phone-number-input, national only': mount(({ say }) => {
    const [country, setCountry] = useState<any>('US');
    const [value, setValue] = useState<any>();
    return (
      <div>
        <select aria-label="Country calling code" value={country} onChange={(event) => setCountry(event.target.value)}>
          {countries.map(({ iso, name, dial }) => (
            <option key={iso} value={iso}>{`${name} +${dial}`}</option>
          ))}
        </select>
        <PhoneInputWithoutList id="w" type="tel" country={country} value={value} onChange={(now: any) => (setValue(now), say(now ?? ''))} />
      </div>
    );
  }),
  'react-phone-input-2': input2({ country: 'us' }),
  'react-phone-input-2, search': input2({ country: 'us', enableSearch: true }),
  'react-phone-input-2, code fixed': input2({ country: 'us', countryCodeEditable: false }),
  'react-phone-input-2, material': input2({ country: 'gb', specialLabel: 'Phone' }),
  'react-international-phone': international({ defaultCountry: 'us' }),
  'react-international-phone, forced code': international({ defaultCountry: 'us', forceDialCode: true }),
  'react-international-phone, code apart': international({
    defaultCountry: 'us', disableDialCodeAndPrefix: true, showDisabledDialCodeAndPrefix: true,
  }),
  'react-input-mask': mount(({ say }) => {
    const Mask = inner(InputMask);
    return <Mask id="w" type="tel" mask="(999) 999-9999" placeholder="(555) 555-5555" onChange={(event: any) => say(`+1 ${event.target.value}`)} />;
  }),
  'react-imask': mount(({ say }) => (
    <IMaskInput id="w" type="tel" mask="+{1} (000) 000-0000" onAccept={(value: string) => say(value)} />
  )),
  'react-number-format': mount(({ say }) => (
    <PatternFormat id="w" type="tel" format="+1 (###) ### ####" allowEmptyFormatting mask="_" onValueChange={({ value }) => say(`+1${value}`)} />
  )),
  'cleave.js': mount(({ say }) => {
    const Field = inner(Cleave);
    return <Field id="w" type="tel" options={{ phone: true, phoneRegionCode: 'US' }} onChange={(event: any) => say(`+1${event.target.rawValue.replace(/^\+?1(?=\d{10})/, '')}`)} />;
  }),
  'libphonenumber-js AsYouType': mount(({ say }) => {
    const [value, setValue] = useState('');
    return (
      <input id="w" type="tel" value={value} onChange={(event) => {
        const next = new AsYouType().input(event.target.value);
        setValue(next);
        say(next);
      }} />
    );
  }),
  'react select and national field': mount(({ say }) => {
    const [iso, setIso] = useState('US');
    const [national, setNational] = useState('');
    say(spell(iso, national));
    return (
      <div>
        <select id="country" aria-label="Country code" value={iso} onChange={(event) => setIso(event.target.value)}>
          {countries.map((one) => (<option key={one.iso} value={one.iso}>{one.label}</option>))}
        </select>
        <input id="w" type="tel" value={national} onChange={(event) => setNational(event.target.value.replace(/\D/g, '').slice(0, 15))} />
      </div>
    );
  }),
});
