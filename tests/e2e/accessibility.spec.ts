import { expect } from '@playwright/test';
import type { ElementQuery, View } from '../support/view';
import { test } from './fixtures';
import { createSimfillPopup } from './simfill-popup';

/** The real popup, as those use it who do not see or do not point. */
const button = (name: string | RegExp): ElementQuery => ({ role: 'button', name });

const focusedText = (view: View): Promise<unknown> =>
  view.evaluate(`document.activeElement?.tagName + ' ' + document.activeElement?.textContent`);

test('the whole job goes by keyboard, and each step is told by its heading', async ({ stage, chromium }) => {
  test.setTimeout(150_000);
  const page = await chromium.context.newPage();
  await page.goto(stage.sites.whatsappOrigin);
  const popup = createSimfillPopup(await chromium.openPopup(page));
  const { view } = popup;
  await popup.connect(stage.api.apiKey);
  await popup.waitForCatalogue();
  /** Goes on by Tab until the focus is on what is wanted. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (name.test(String(await focusedText(view)))) return;
      await view.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}: ${String(await focusedText(view))}`);
  };
  await view.waitFor(button('Get a number'));
  await tabTo(/^BUTTON Get a number/);
  await view.press('Enter');
  await view.waitFor(button('Buy and insert'));
  expect(await focusedText(view)).toBe('H1 Check and confirm');
  await tabTo(/^BUTTON Buy and insert/);
  await view.press('Enter');
  await view.waitForText(/Number inserted/);
  expect(await focusedText(view)).toBe('H1 Your numbers');
  const [number = ''] = stage.sandbox
    .account()
    .bookings()
    .map((booking) => booking.number);
  stage.sandbox.receiveSms({ number, sender: 'WhatsApp', text: 'WhatsApp code: 482-915' });
  // Who does not see the screen hears it.
  await view.waitForText(/482-915/);
  expect(
    await view.evaluate(
      `[...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join()`,
    ),
  ).toContain('Code for WhatsApp: 4 8 2 9 1 5');
  await tabTo(/^BUTTON 482-915/);
  await view.press('Enter');
  await view.waitForText(/Code copied/);
  expect(stage.sandbox.ledger()).toHaveLength(1);
});

test('colours that the system forces and movement that it refuses are respected', async ({
  stage,
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await page.getByRole('textbox', { name: 'API key' }).fill(stage.api.apiKey);
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  const track = page.locator('.switch').first().locator('.switch-track');
  const look = () => track.evaluate((element) => getComputedStyle(element).backgroundColor);
  const on = await look();
  await page.locator('.switch').first().click();
  await expect.poll(look).not.toBe(on);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionProperty, transitionDuration } = getComputedStyle(element);
        return transitionProperty !== 'none' && transitionDuration !== '0s';
      }).length,
  );
  expect(moving).toBe(0);
});
