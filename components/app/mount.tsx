import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeBuyWish } from '@/utils/database/buy-wish.ts';
import { toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { messageLanguage, translate } from '../parts/translate.ts';
import '../look/tokens.css';
import '../look/frame.css';
import '../look/parts.css';
import '../look/screens.css';
import { App, type Frame } from './app.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { dropEmptyResizes } from './drop-empty-resizes.ts';
import { readFirstPaint } from './first-paint.ts';
import { followCatalogue, readPurchase } from './live-data.ts';
import { openProvider } from './open-pages.ts';
import { firstView, leavePurchase, setView, useView } from './view-state.ts';

/** Whether nothing has come up about a purchase that the person would have to hear of. */
async function isStillGood(intentId: string): Promise<boolean> {
  const found = await readPurchase(intentId);
  const outcome = found && toPurchaseOutcome(found.entry, found.bookings, Date.now());
  return outcome?.outcome === 'bought' && outcome.problem === null;
}

function prepareRoot(frame: Frame | 'welcome') {
  document.documentElement.lang = messageLanguage();
  document.documentElement.dataset.frame = frame;
  document.title = translate('extensionName');
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  return createRoot(root);
}

/** The page that is opened once, after the installation. It knows nothing and asks for nothing. */
export async function mountWelcome(): Promise<void> {
  const { WelcomeScreen } = await import('../screens/welcome-screen.tsx');
  prepareRoot('welcome').render(<WelcomeScreen onOpenProvider={openProvider} />);
}

/** Mounts the same screens in one of the three frames, as that frame was left. */
export async function mountApp(frame: Frame): Promise<void> {
  dropEmptyResizes();
  const reactRoot = prepareRoot(frame);
  const draw = (isRestoring: boolean) =>
    reactRoot.render(
      <StrictMode>
        <CrashGuard>
          <App frame={frame} isRestoring={isRestoring} />
        </CrashGuard>
      </StrictMode>,
    );
  // Both are read while the shell is drawn.
  const restored = Promise.all([useView.persist.rehydrate(), takeBuyWish(Date.now())]);
  const first = readFirstPaint();
  // The services stand without it.
  if ((first?.section ?? 'buy') === 'buy' && first?.isAtShelf !== true) followCatalogue();
  draw(true);
  const [, isAsked] = await restored;
  if (frame === 'options') setView({ section: 'settings' });
  // Seen once, the good news makes room for the number it brought: its code may have come meanwhile.
  const seen = useView.getState().purchase;
  if (seen?.outcome?.outcome === 'bought' && (await isStillGood(seen.intentId))) leavePurchase('numbers');
  // What is being bought already is not put away for it.
  if (isAsked && useView.getState().purchase === null)
    setView({
      section: 'buy',
      opensReview: true,
      review: null,
      productId: null,
      choice: null,
      pick: firstView.pick,
    });
  draw(false);
}
