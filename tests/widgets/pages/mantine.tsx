import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MantineProvider, PinInput, Select, TextInput } from '@mantine/core';
import '@mantine/core/styles.css';
import { countries, showWidget, spell } from './page';

const SelectAndField = ({ say }: { say: (value: string) => void }) => {
  const [iso, setIso] = useState<string | null>('US');
  const [national, setNational] = useState('');
  say(spell(iso, national));
  return (
    <div style={{ display: 'flex' }}>
      <Select label="Country code" searchable value={iso} onChange={setIso}
        data={countries.map((one) => ({ value: one.iso, label: one.label }))} />
      <TextInput id="w" label="Phone number" type="tel" value={national} onChange={(event) => setNational(event.currentTarget.value)} />
    </div>
  );
};

showWidget({
  'mantine PinInput': (root, say) =>
    createRoot(root).render(
      <MantineProvider>
        <PinInput length={6} oneTimeCode type="number" onChange={say} />
      </MantineProvider>,
    ),
  'mantine Select and TextInput': (root, say) =>
    createRoot(root).render(
      <MantineProvider>
        <SelectAndField say={say} />
      </MantineProvider>,
    ),
});
