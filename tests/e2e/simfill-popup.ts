import { createBackgroundClient } from '../support/background-client';
import type { View } from '../support/view';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

/** The popup as a person uses it, screen by screen. */
export function createSimfillPopup(view: View) {
  const button = (name: string | RegExp) => ({ role: 'button', name });
  return {
    view,

    /** First run: paste the key. */
    async connect(apiKey: string): Promise<void> {
      await view.fill({ role: 'textbox', name: 'API key' }, apiKey);
      await view.click(button('Connect'));
    },
    async waitForCatalogue(): Promise<void> {
      await view.waitForText(/[\d,.]+ (services|products)/, { deadlineMs: 30_000 });
    },
    async search(query: string): Promise<void> {
      await view.fill({ role: 'searchbox', name: 'Search products' }, query);
    },
    async pick(name: RegExp): Promise<void> {
      await view.click({ role: 'option', name, nth: 0 });
      await view.waitFor(button('Review purchase'));
    },
    async review(): Promise<void> {
      await view.click(button('Review purchase'));
      await view.waitFor(button('Confirm purchase'));
    },
    async confirm(): Promise<void> {
      await view.click(button('Confirm purchase'));
    },
    /** Gives the number bought, as the popup shows it. */
    async waitForNumber(): Promise<string> {
      const [text] = await view.waitForText(/The number is yours[\s\S]*?(\+\d[\d\s]+\d)/);
      return /\+\d[\d\s]+\d/.exec(text)?.[0] ?? '';
    },
    async insertNumber(): Promise<void> {
      await view.click({ ...button('Insert number'), nth: 0 });
      await view.waitForText(/Number inserted/);
    },
    async openSection(name: 'Buy' | 'Numbers' | 'History' | 'Settings'): Promise<void> {
      await view.click(button(name));
    },
    async insertCode(): Promise<void> {
      await view.click(button('Insert code'));
      await view.waitForText(/Code inserted/);
    },
  };
}
export type SimfillPopup = ReturnType<typeof createSimfillPopup>;

/** The popup over the plain demo site, connected, with something to choose. */
export async function openConnectedPopup({
  stage,
  tab,
}: {
  stage: Stage;
  tab: StoryTab;
}): Promise<SimfillPopup> {
  await tab.goto(stage.sites.origins.plain);
  const popup = createSimfillPopup(await tab.openPopup());
  await popup.connect(stage.api.apiKey);
  await popup.waitForCatalogue();
  return popup;
}

/** A number bought elsewhere, in an account that is connected here without a walk through the screens. */
export async function connectWithNumber(
  { stage, tab }: { stage: Stage; tab: StoryTab },
  service?: string,
): Promise<string> {
  const product = stage.sandbox
    .account()
    .catalogue.products.find(
      (one) => one.rentalType === 'Activation' && (service === undefined || one.service === service),
    );
  const [booking] = stage.sandbox.buyElsewhere({ productId: product?.id ?? 0 }).bookings;
  if (booking === undefined) throw new Error('The order holds no booking');
  const popup = await tab.openPopup();
  const background = createBackgroundClient(popup.evaluate);
  await background.ask('account.connect', { apiKey: stage.api.apiKey });
  await background.ask('bookings.refresh', null);
  await popup.close();
  return booking.number;
}
