import { expect } from '@playwright/test';
import { createSandbox } from '../sandbox/sandbox';
import { lookAt } from './axe/look';
import { test } from './fixtures';
import { createSimfillPopup, openConnectedPopup } from './simfill-popup';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

const button = (name: string | RegExp) => ({ role: 'button', name });

/** What leaves with the key, with everything, and with another account's key; each says so before. */
test.describe('leaving an account', { tag: '@both' }, () => {
  /** Connected, with a number bought here, a limit and a shared number. */
  async function openWithNumber(stage: Stage, tab: StoryTab) {
    const popup = await openConnectedPopup({ stage, tab });
    await popup.search('whatsapp germany');
    await popup.pick(/^WhatsApp, Germany, Activation/);
    await popup.review();
    await popup.confirm();
    const number = await popup.waitForNumber();
    await popup.openSection('Settings');
    return { popup, number };
  }

  const reopen = async (tab: StoryTab) => createSimfillPopup(await tab.openPopup());

  /** How many rows each table holds; without those that hold none. */
  const readCounts = async (tab: StoryTab): Promise<Record<string, number>> =>
    (await tab.inBackground(`new Promise((resolve) => {
      const opening = indexedDB.open('simfill');
      opening.onsuccess = () => {
        const counts = {};
        const transaction = opening.result.transaction([...opening.result.objectStoreNames]);
        for (const table of opening.result.objectStoreNames)
          transaction.objectStore(table).count().onsuccess = ({ target: { result } }) => {
            if (result > 0) counts[table] = result;
          };
        transaction.oncomplete = () => {
          opening.result.close();
          resolve(counts);
        };
      };
    })`)) as Record<string, number>;

  test('the key alone: numbers and purchases stay, and are there with the next key', async ({
    stage,
    tab,
  }) => {
    const { popup, number } = await openWithNumber(stage, tab);
    await popup.view.click(button('Disconnect'));
    await popup.view.waitForText(
      /Disconnect this account\?\s+Only the key is deleted from this browser\. Your numbers, SMS and purchases stay here/,
    );
    await popup.view.click(button('Cancel'));
    await popup.view.click(button('Disconnect'));
    await popup.view.click(button('Yes, disconnect'));
    await popup.view.waitFor(button('Connect'));
    expect(await readCounts(tab)).toMatchObject({ bookings: 1, purchases: 1 });
    expect(await readCounts(tab)).not.toHaveProperty('account');
    const again = await reopen(tab);
    await again.connect(stage.api.apiKey);
    await again.openSection('Numbers');
    await again.view.waitForText(new RegExp(`\\+${[...number.replace(/\D/g, '')].join('\\s*')}`));
  });

  test('everything: nothing of it is left, and the next start is a new one', async ({ stage, tab }) => {
    const { popup, number } = await openWithNumber(stage, tab);
    await popup.view.click(button('Delete everything'));
    await popup.view.waitForText(
      /Delete everything\?\s+The key, your numbers, their SMS and codes, your purchases, limits and all other settings are deleted/,
    );
    await popup.view.click(button('Yes, delete everything'));
    await popup.view.waitFor(button('Connect'));
    expect(await readCounts(tab)).toEqual({});
    const again = await reopen(tab);
    await again.view.waitFor(button('Connect'));
    const text = await again.view.text();
    expect(text).not.toContain(number);
    expect(text).not.toMatch(/earlier data is gone/);
  });

  test('for another account: asked before its key is taken, and both answers do what they say', async ({
    stage,
    tab,
  }) => {
    const other = createSandbox({ apiKey: 'sandbox-other-account', firstId: 50_001 });
    const { sandbox } = stage;
    const answer = sandbox.answer.bind(sandbox);
    sandbox.answer = (request) =>
      request.headers.get('authorization') === `Bearer ${other.apiKey}`
        ? other.answer(request)
        : answer(request);
    const { popup } = await openWithNumber(stage, tab);
    await popup.view.click(button('Disconnect'));
    await popup.view.click(button('Yes, disconnect'));
    await popup.connect(other.apiKey);
    await popup.view.waitForText(
      /This account shows none of the numbers that are stored here\.\s+Nothing has been changed yet\. Connecting it deletes the numbers, SMS and codes of the other account/,
    );
    expect(await lookAt(popup.view, 'another account')).toEqual([]);
    expect(await readCounts(tab)).toMatchObject({ bookings: 1, purchases: 1 });

    // No: the key of the account before.
    await popup.connect(stage.api.apiKey);
    await popup.openSection('Settings');
    expect(await readCounts(tab)).toMatchObject({ bookings: 1, purchases: 1 });

    await popup.view.click(button('Disconnect'));
    await popup.view.click(button('Yes, disconnect'));
    await popup.connect(other.apiKey);
    await popup.view.click(button('Delete and connect'));
    await popup.view.waitFor(button('Disconnect'));
    const counts = await readCounts(tab);
    expect(counts).toMatchObject({ account: 1, purchases: 1 });
    expect(counts).not.toHaveProperty('bookings');
  });
});
