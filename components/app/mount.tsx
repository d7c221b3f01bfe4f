import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { messageLanguage, translate } from '../parts/translate.ts';
import '../look/tokens.css';
import '../look/frame.css';
import '../look/parts.css';
import '../look/screens.css';
import { App, type Frame } from './app.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { leavePurchase, setView, useView } from './view-state.ts';

/** Mounts the same screens in one of the three frames, as that frame was left. */
export async function mountApp(frame: Frame): Promise<void> {
  document.documentElement.lang = messageLanguage();
  document.documentElement.dataset.frame = frame;
  document.title = translate('extensionName');
  await useView.persist.rehydrate();
  if (frame === 'options') setView({ section: 'settings' });
  // Seen once, the good news makes room for the number it brought: its code may have come meanwhile.
  if (useView.getState().purchase?.outcome?.outcome === 'bought') leavePurchase('numbers');
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <CrashGuard>
        <App frame={frame} />
      </CrashGuard>
    </StrictMode>,
  );
}
