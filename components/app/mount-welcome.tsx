import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { messageLanguage, translate } from '../parts/translate.ts';
import '../look/tokens.css';
import '../look/frame.css';
import '../look/parts.css';
import '../look/screens.css';
import { WelcomeScreen } from '../screens/welcome-screen.tsx';
import { openProvider } from './open-pages.ts';

/** The page that is opened once, after the installation. It knows nothing and asks for nothing. */
export function mountWelcome(): void {
  document.documentElement.lang = messageLanguage();
  document.documentElement.dataset.frame = 'welcome';
  document.title = translate('extensionName');
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <WelcomeScreen onOpenProvider={openProvider} />
    </StrictMode>,
  );
}
