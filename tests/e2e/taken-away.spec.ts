import { expect } from '@playwright/test';
import type { ChromiumWithExtension } from '../support/chromium';
import { test } from './fixtures';
import { createSimfillPopup } from './simfill-popup';

/** What the browser can take from the extension is told as what it is, and given back in the same place. */
test.describe('when the browser takes something away', () => {
  /** As the person does in the list of extensions: "on all sites" or "on click". */
  async function setHostAccess(chromium: ChromiumWithExtension, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
    const list = await chromium.context.newPage();
    await list.goto('chrome://extensions');
    await list.evaluate(
      ([extensionId, access]) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { updateExtensionConfiguration: (change: object) => Promise<void> } };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      [chromium.extensionId, hostAccess] as const,
    );
    await list.close();
  }

  test('the access to the provider: said at once with a button, and gone when it is back', async ({
    stage,
    chromium,
  }) => {
    const page = await chromium.context.newPage();
    await page.goto(stage.sites.origins.plain);
    const popup = createSimfillPopup(await chromium.openPopup(page));
    await popup.connect(stage.api.apiKey);
    await popup.waitForCatalogue();
    await popup.view.close();

    await setHostAccess(chromium, 'ON_CLICK');
    const again = createSimfillPopup(await chromium.openPopup(page));
    await again.view.waitForText(/SimFill is not allowed to reach anosim\.net/);
    await again.view.waitForText(/Allow anosim\.net/);
    await setHostAccess(chromium, 'ON_ALL_SITES');
    const last = createSimfillPopup(await chromium.openPopup(page));
    await last.waitForCatalogue();
    await expect.poll(() => last.view.text()).not.toMatch(/not allowed to reach/);
  });

  test('the database: said after two seconds, with a way on', async ({ stage, chromium }) => {
    const page = await chromium.context.newPage();
    await page.goto(stage.sites.origins.plain);
    const worker = chromium.context.serviceWorkers()[0];
    // A transaction that never ends holds every table: nobody else reads anything.
    await worker?.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('simfill');
          opening.onsuccess = () => {
            const tables = [...opening.result.objectStoreNames];
            const table = opening.result.transaction(tables, 'readwrite').objectStore('account');
            const holdOn = () => {
              table.get(1).onsuccess = holdOn;
            };
            holdOn();
            resolve();
          };
        }),
    );
    const popup = createSimfillPopup(await chromium.openPopup(page));
    await popup.view.waitForText(/SimFill cannot open its own data/);
    await popup.view.waitForText(/Try again[\s\S]*Save what can be read[\s\S]*Start anew/);
  });
});
