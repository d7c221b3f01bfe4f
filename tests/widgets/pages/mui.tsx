import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Autocomplete, MenuItem, Select, TextField } from '@mui/material';
import { MuiTelInput } from 'mui-tel-input';
import { MuiOtpInput } from 'mui-one-time-password-input';
import { countries, showWidget, type Mount } from './page';

const mount =
  (Widget: (props: { say: (value: string) => void }) => ReactNode): Mount =>
  (root, say) =>
    createRoot(root).render(<Widget say={say} />);
const tel = (extra: object): Mount =>
  mount(({ say }) => {
    const [value, setValue] = useState('');
    return <MuiTelInput id="w" value={value} onChange={(now) => (setValue(now), say(now))} {...extra} />;
  });

showWidget({
  'mui-one-time-password-input': mount(({ say }) => {
    const [value, setValue] = useState('');
    return <MuiOtpInput length={6} value={value} onChange={(now) => (setValue(now), say(now))} />;
  }),
  'mui text field': mount(({ say }) => <TextField label="Verification code" onChange={(event) => say(event.target.value)} />),
  'mui-tel-input': tel({ defaultCountry: 'US' }),
  'mui-tel-input, code fixed': tel({ defaultCountry: 'US', forceCallingCode: true }),
  'mui select and text field': mount(({ say }) => {
    const [dial, setDial] = useState('+1');
    const [national, setNational] = useState('');
    say(`${dial} ${national}`);
    return (
      <div style={{ display: 'flex' }}>
        <Select value={dial} onChange={(event) => setDial(event.target.value)} inputProps={{ 'aria-label': 'Country code' }}>
          {countries.filter(({ iso }) => !['CA', 'GG', 'KZ'].includes(iso)).map(({ iso, label, dial: code }) => (
            <MenuItem key={iso} value={`+${code}`}>{label}</MenuItem>
          ))}
        </Select>
        <TextField id="w" label="Phone number" type="tel" value={national} onChange={(event) => setNational(event.target.value)} />
      </div>
    );
  }),
  'mui autocomplete and text field': mount(({ say }) => {
    const [country, setCountry] = useState<any>(null);
    const [national, setNational] = useState('');
    say(`+${country?.dial ?? ''} ${national}`);
    return (
      <div style={{ display: 'flex' }}>
        <Autocomplete
          options={countries} sx={{ width: 260 }} value={country} onChange={(_, now) => setCountry(now)}
          getOptionLabel={(one) => one.label} getOptionKey={(one) => one.iso}
          renderInput={(props) => <TextField {...props} label="Country code" />}
        />
        <TextField id="w" label="Phone number" type="tel" value={national} onChange={(event) => setNational(event.target.value)} />
      </div>
    );
  }),
});
