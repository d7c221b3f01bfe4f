import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PrimeReactProvider } from 'primereact/api';
import { Dropdown } from 'primereact/dropdown';
import { InputMask } from 'primereact/inputmask';
import { InputOtp } from 'primereact/inputotp';
import { InputText } from 'primereact/inputtext';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { countries, showWidget, type Mount } from './page';

const mount =
  (Widget: (props: { say: (value: string) => void }) => ReactNode): Mount =>
  (root, say) =>
    createRoot(root).render(<PrimeReactProvider><Widget say={say} /></PrimeReactProvider>);

showWidget({
  'primereact InputOtp': mount(({ say }) => {
    const [value, setValue] = useState<any>('');
    return <InputOtp length={6} integerOnly value={value} onChange={(event) => (setValue(event.value), say(String(event.value ?? '')))} />;
  }),
  'primereact InputMask': mount(({ say }) => {
    const [value, setValue] = useState<any>('');
    return <InputMask id="w" mask="(999) 999-9999" placeholder="(999) 999-9999" value={value} onChange={(event) => (setValue(event.value), say(`+1 ${event.value}`))} />;
  }),
  'primereact Dropdown and InputText': mount(({ say }) => {
    const [dial, setDial] = useState('1');
    const [national, setNational] = useState('');
    say(`+${dial} ${national}`);
    return (
      <div style={{ display: 'flex' }}>
        <Dropdown value={dial} onChange={(event) => setDial(event.value)} aria-label="Country code" filter
          options={countries.filter(({ iso }) => !['CA', 'GG', 'KZ'].includes(iso)).map((one) => ({ label: one.label, value: one.dial }))} />
        <InputText id="w" type="tel" value={national} onChange={(event) => setNational(event.target.value)} />
      </div>
    );
  }),
});
