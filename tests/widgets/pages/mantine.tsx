import { createRoot } from 'react-dom/client';
import { MantineProvider, PinInput } from '@mantine/core';
import '@mantine/core/styles.css';
import { showWidget } from './page';

showWidget({
  'mantine PinInput': (root, say) =>
    createRoot(root).render(
      <MantineProvider>
        <PinInput length={6} oneTimeCode type="number" onChange={say} />
      </MantineProvider>,
    ),
});
