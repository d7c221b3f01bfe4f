import type { Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../support/chromium';
import type { View } from '../support/view';
import type { Stage } from './stage';

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
  chromium,
}: {
  stage: Stage;
  chromium: ChromiumWithExtension;
}): Promise<{ page: Page; popup: SimfillPopup }> {
  const page = await chromium.context.newPage();
  await page.goto(stage.sites.origins.plain);
  const popup = createSimfillPopup(await chromium.openPopup(page));
  await popup.connect(stage.api.apiKey);
  await popup.waitForCatalogue();
  return { page, popup };
}
