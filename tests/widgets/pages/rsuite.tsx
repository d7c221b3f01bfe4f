import { createRoot } from 'react-dom/client';
import { PinInput } from 'rsuite';
import { showWidget } from './page';

showWidget({
  'rsuite PinInput': (root, say) =>
    createRoot(root).render(<PinInput length={6} onChange={(value: any) => say(String(value))} />),
});
