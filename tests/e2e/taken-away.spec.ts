import { expect } from '@playwright/test';
import { test } from './fixtures';
import { createSimfillPopup, openConnectedPopup } from './simfill-popup';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

const button = (name: string | RegExp) => ({ role: 'button', name });

/** What the browser can take from the extension is told as what it is, and given back in the same place. */
test.describe('when the browser takes something away', { tag: '@both' }, () => {
  /** Connected and closed again: what is there is the database's. */
  async function connect(stage: Stage, tab: StoryTab): Promise<void> {
    const popup = await openConnectedPopup({ stage, tab });
    await popup.view.close();
  }

  test('the access to the provider: said at once with a button, and gone when it is back', async ({
    stage,
    tab,
  }) => {
    await connect(stage, tab);

    await tab.setApiAccess(false);
    const again = createSimfillPopup(await tab.openPopup());
    await again.view.waitForText(/SimFill is not allowed to reach anosim\.net/);
    await again.view.waitForText(/Allow anosim\.net/);
    await tab.setApiAccess(true);
    const last = createSimfillPopup(await tab.openPopup());
    await last.waitForCatalogue();
    await expect.poll(() => last.view.text()).not.toMatch(/not allowed to reach/);
  });

  /** A transaction that never ends holds every table: nobody else reads anything, until `free` is called. */
  async function holdDatabase(tab: StoryTab): Promise<{ free: () => Promise<unknown> }> {
    await tab.inBackground(`new Promise((resolve) => {
      const opening = indexedDB.open('simfill');
      opening.onsuccess = () => {
        const tables = [...opening.result.objectStoreNames];
        const table = opening.result.transaction(tables, 'readwrite').objectStore('account');
        const holdOn = () => {
          if (!globalThis.isFree) table.get(1).onsuccess = holdOn;
        };
        holdOn();
        resolve(true);
      };
    })`);
    return { free: () => tab.inBackground('globalThis.isFree = true') };
  }

  test('the database: said after two seconds, saved as far as it can be read, and back when it opens', async ({
    stage,
    tab,
  }) => {
    await connect(stage, tab);
    const { free } = await holdDatabase(tab);
    const { view } = createSimfillPopup(await tab.openPopup());
    await view.waitForText(
      /SimFill cannot open its own data\.\s+Your numbers and your balance are safe in your ANOSIM account/,
    );
    await view.click(button('Try again'));
    await view.waitForText(/SimFill cannot open its own data/);
    await view.click(button('Save what can be read'));
    await view.waitForText(/Nothing could be read\./);
    await free();
    await createSimfillPopup(view).waitForCatalogue();
    expect(await view.text()).toContain('$100.00');
  });

  test('the database as a whole: told, and the account is looked at before anything is bought', async ({
    stage,
    tab,
  }) => {
    await connect(stage, tab);
    const { sandbox } = stage;
    const product = sandbox.account().catalogue.products.find(({ tiers }) => (tiers[0]?.anyCount ?? 0) > 5);
    const bought = sandbox.buyElsewhere({ productId: product?.id ?? 0 });
    await tab.inBackground(`new Promise((resolve, reject) => {
      const removing = indexedDB.deleteDatabase('simfill');
      removing.onsuccess = () => resolve(true);
      removing.onerror = reject;
    })`);
    const again = createSimfillPopup(await tab.openPopup());
    // No new install: it is said before the key is asked for.
    await again.view.waitForText(
      /SimFill’s earlier data is gone\.\s+The key, your limits and your purchases since [\s\S]*are no longer known here/,
    );
    const before = sandbox.requests().length;
    await again.connect(stage.api.apiKey);
    await again.waitForCatalogue();
    await again.view.waitForText(
      new RegExp(`Orders in the 24 hours before came to \\$${bought.priceUsd.toFixed(2)}`),
    );
    await again.search('whatsapp germany');
    await again.pick(/^WhatsApp, Germany, Activation/);
    await again.review();
    await again.confirm();
    await again.waitForNumber();
    const asked = sandbox.requests().slice(before);
    const orderedAt = asked.findIndex(({ method }) => method === 'POST');
    const firstLook = asked.findIndex(({ method, path }) => method === 'GET' && /\/orders$/i.test(path));
    expect(firstLook).toBeGreaterThanOrEqual(0);
    expect(firstLook).toBeLessThan(orderedAt);
    await again.view.click(button('Understood'));
    await expect.poll(() => again.view.text()).not.toMatch(/earlier data is gone/);
    await again.openSection('Numbers');
    const shown = async () => (await again.view.text()).replace(/\s/g, '');
    await expect.poll(shown).toContain(bought.bookings[0]?.number);
  });
});
