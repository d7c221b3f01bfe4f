import { createRoot } from 'react-dom/client';
import { PinInput } from '@ark-ui/react';
import { showWidget } from './page';

showWidget({
  'ark PinInput': (root, say) =>
    createRoot(root).render(
      <PinInput.Root otp onValueChange={({ valueAsString }) => say(valueAsString)}>
        <PinInput.Label>Verification code</PinInput.Label>
        <PinInput.Control>
          {[0, 1, 2, 3, 4, 5].map((i) => (<PinInput.Input key={i} index={i} style={{ width: 40, height: 40 }} />))}
        </PinInput.Control>
        <PinInput.HiddenInput />
      </PinInput.Root>,
    ),
});
