import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import * as Popover from '@radix-ui/react-popover';
import * as RadixDialog from '@radix-ui/react-dialog';
import * as RadixSelect from '@radix-ui/react-select';
import {
  Combobox, ComboboxButton, ComboboxInput, ComboboxOption, ComboboxOptions, Dialog, DialogPanel,
  Listbox, ListboxButton, ListboxOption, ListboxOptions,
} from '@headlessui/react';
import { Dialog as MuiDialog, MenuItem, Select as MuiSelect, TextField } from '@mui/material';
import { Command } from 'cmdk';
import { OTPInput } from 'input-otp';
import PhoneNumberInput, { getCountryCallingCode } from 'react-phone-number-input';
import ReactSelect from 'react-select';
import { countries, showWidget, type Mount } from './page';

const mount =
  (Widget: (props: { say: (value: string) => void }) => ReactNode): Mount =>
  (root, say) =>
    createRoot(root).render(<Widget say={say} />);

type Country = (typeof countries)[number];
const usa = countries.find(({ iso }) => iso === 'US')!;
/** A list of any library beside a plain field. */
const beside = (List: (props: { country: Country; choose: (now: Country) => void }) => ReactNode): Mount =>
  mount(({ say }) => {
    const [country, choose] = useState(usa);
    const [national, setNational] = useState('');
    say(`+${country.dial} ${national}`);
    return (
      <div style={{ display: 'flex' }}>
        <List country={country} choose={choose} />
        <input id="w" type="tel" value={national} onChange={(event) => setNational(event.target.value)} />
      </div>
    );
  });

/** The country list of shadcn/ui's phone inputs: a popover with a searched command list. */
const CommandList = ({ value, onChange, options }: any): ReactNode => {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen} modal>
      <Popover.Trigger type="button" aria-label={`Country ${value ?? ''}`}>{value ?? '🌐'}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content style={{ background: '#fff', width: 300 }}>
          <Command>
            <Command.Input placeholder="Search country..." />
            <Command.List style={{ maxHeight: 280, overflow: 'auto' }}>
              <Command.Empty>No country found.</Command.Empty>
              <Command.Group>
                {options.filter((one: any) => one.value).map((one: any) => (
                  <Command.Item key={one.value} onSelect={() => (onChange(one.value), setOpen(false))}>
                    <span>{one.label}</span> <span>{`+${getCountryCallingCode(one.value)}`}</span>
                  </Command.Item>
                ))}
              </Command.Group>
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
};

showWidget({
  'react-select and field': beside(({ country, choose }) => (
    <div style={{ width: 260 }}>
      <ReactSelect<Country> aria-label="Country code" options={countries} value={country} getOptionValue={(one) => one.iso}
        onChange={(now) => now && choose(now)} />
    </div>
  )),
  'headless ui Listbox and field': beside(({ country, choose }) => (
    <Listbox value={country} onChange={choose}>
      <ListboxButton aria-label="Country code">{country.label}</ListboxButton>
      <ListboxOptions anchor="bottom" style={{ background: '#fff', maxHeight: 240 }}>
        {countries.map((one) => <ListboxOption key={one.iso} value={one}>{one.label}</ListboxOption>)}
      </ListboxOptions>
    </Listbox>
  )),
  'headless ui Combobox and field': beside(({ country, choose }) => {
    const [query, setQuery] = useState('');
    const found = countries.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
    return (
      <Combobox value={country} onChange={(now) => now && choose(now)} onClose={() => setQuery('')}>
        <ComboboxInput aria-label="Country code" displayValue={(one: Country) => one?.label} onChange={(event) => setQuery(event.target.value)} />
        <ComboboxButton>▾</ComboboxButton>
        <ComboboxOptions anchor="bottom" style={{ background: '#fff', maxHeight: 240 }}>
          {found.map((one) => <ComboboxOption key={one.iso} value={one}>{one.label}</ComboboxOption>)}
        </ComboboxOptions>
      </Combobox>
    );
  }),
  'radix Select and field': beside(({ country, choose }) => (
    <RadixSelect.Root value={country.iso} onValueChange={(iso) => choose(countries.find((one) => one.iso === iso) ?? usa)}>
      <RadixSelect.Trigger aria-label="Country code"><RadixSelect.Value /></RadixSelect.Trigger>
      <RadixSelect.Portal>
        <RadixSelect.Content position="popper" style={{ background: '#fff', maxHeight: 240 }}>
          <RadixSelect.Viewport>
            {countries.map((one) => (
              <RadixSelect.Item key={one.iso} value={one.iso}><RadixSelect.ItemText>{one.label}</RadixSelect.ItemText></RadixSelect.Item>
            ))}
          </RadixSelect.Viewport>
        </RadixSelect.Content>
      </RadixSelect.Portal>
    </RadixSelect.Root>
  )),
  'shadcn phone input': mount(({ say }) => {
    const [value, setValue] = useState<any>('');
    return (
      <PhoneNumberInput id="w" style={{ display: 'flex' }} defaultCountry="US" countrySelectComponent={CommandList}
        value={value} onChange={(now: any) => (setValue(now), say(now ?? ''))} />
    );
  }),
  'mui Dialog, select and text field': mount(({ say }) => {
    const [dial, setDial] = useState('+1');
    const [national, setNational] = useState('');
    say(`${dial} ${national}`);
    return (
      <MuiDialog open>
        <div style={{ display: 'flex', padding: 20 }}>
          <MuiSelect value={dial} onChange={(event) => setDial(event.target.value)} inputProps={{ 'aria-label': 'Country code' }}>
            {countries.filter(({ iso }) => !['CA', 'GG', 'KZ'].includes(iso)).map(({ iso, label, dial: code }) => (
              <MenuItem key={iso} value={`+${code}`}>{label}</MenuItem>
            ))}
          </MuiSelect>
          <TextField id="w" label="Phone number" type="tel" value={national} onChange={(event) => setNational(event.target.value)} />
        </div>
      </MuiDialog>
    );
  }),
  'headless ui Dialog, phone field': mount(({ say }) => {
    const [value, setValue] = useState('');
    return (
      <Dialog open onClose={() => say('closed')}>
        <DialogPanel>
          <label>Phone number <input type="tel" value={value} onChange={(event) => (setValue(event.target.value), say(event.target.value))} /></label>
          <button type="button">Not now</button>
        </DialogPanel>
      </Dialog>
    );
  }),
  'radix Dialog, input-otp': mount(({ say }) => (
    <RadixDialog.Root defaultOpen>
      <RadixDialog.Portal>
        <RadixDialog.Content aria-describedby={undefined} style={{ position: 'fixed', top: 200, left: 200, background: '#fff' }}>
          <RadixDialog.Title>Enter the code we sent you by SMS</RadixDialog.Title>
          <OTPInput maxLength={6} onChange={say} render={({ slots }) => (
            <div style={{ display: 'flex' }}>{slots.map((slot, i) => <div key={i} style={{ width: 32, height: 32, border: '1px solid' }}>{slot.char}</div>)}</div>
          )} />
          <RadixDialog.Close>Close</RadixDialog.Close>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )),
  // What many hand-written React forms do: a change that does not fit is no change.
  'react field of digits alone': mount(({ say }) => {
    const [value, setValue] = useState('');
    return (
      <input id="w" type="tel" value={value} onChange={({ target }) => {
        if (!/^\d{0,15}$/.test(target.value)) return;
        setValue(target.value);
        say(`+${target.value}`);
      }} />
    );
  }),
});
