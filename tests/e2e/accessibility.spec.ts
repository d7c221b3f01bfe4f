import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { ElementQuery, View } from '../support/view';
import { test } from './fixtures';
import { createSimfillPopup } from './simfill-popup';

/** The real popup, with its real size, focus and lists, as those use it who do not see or do not point. */
const require = createRequire(import.meta.url);
const axeSource = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const button = (name: string | RegExp): ElementQuery => ({ role: 'button', name });

/** What axe finds on the screen as it stands, in both themes. */
async function findViolations(view: View, screen: string): Promise<string[]> {
  const found: string[] = [];
  await view.evaluate(`typeof axe === 'undefined' ? (() => { ${axeSource} })() : null; null`);
  for (const theme of ['light', 'dark']) {
    await view.evaluate(`document.documentElement.dataset.theme = '${theme}'; null`);
    await view.screenshot();
    const violations = (await view.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target.join(' ')])))`,
    )) as [string, string][];
    for (const [id, target] of violations) {
      // The arrow keys move in the list of products from the search field, by aria-activedescendant.
      const isListOfSearch =
        id === 'scrollable-region-focusable' &&
        (await view.evaluate(
          `document.querySelector('input[aria-controls="' + document.querySelector(${JSON.stringify(target)})?.id + '"]') !== null`,
        )) === true;
      if (!isListOfSearch) found.push(`${screen}, ${theme}: ${id} at ${target}`);
    }
  }
  return found;
}

const focusedText = (view: View): Promise<unknown> =>
  view.evaluate(`document.activeElement?.tagName + ' ' + document.activeElement?.textContent`);

test('axe finds nothing on any screen of the popup, in either theme, with lists and menus open', async ({
  stage,
  chromium,
}) => {
  test.setTimeout(240_000);
  const page = await chromium.context.newPage();
  await page.goto(stage.sites.whatsappOrigin);
  const popup = createSimfillPopup(await chromium.openPopup(page));
  const { view } = popup;
  const found: string[] = [];
  const look = async (screen: string) => void found.push(...(await findViolations(view, screen)));

  await view.waitFor(button('Connect'));
  await look('first run');
  await popup.connect(stage.api.apiKey);
  await popup.waitForCatalogue();
  await view.waitFor(button('Get a number'));
  await look('services and the site');
  await view.click(button(/^Country: /));
  await view.waitFor({ role: 'option', name: /^Albania/ });
  await look('open list of countries');
  await view.press('Escape');
  await popup.search('telegram germany');
  await view.waitFor({ role: 'option', name: /^Telegram, Germany, Activation/, nth: 0 });
  await look('search');
  await popup.pick(/^Telegram, Germany, Activation/);
  await look('offer');
  await popup.review();
  await look('review');
  await popup.confirm();
  await popup.waitForNumber();
  await look('bought');
  await view.click(button('Show number'));
  await view.waitForText(/SMS checked/);
  await look('number that waits');
  await view.click(button('More'));
  await view.waitFor({ role: 'menuitem', name: 'Add note' });
  await look('menu of a number');
  await view.click({ role: 'menuitem', name: 'Cancel number' });
  await view.waitFor(button('Yes, cancel it'));
  await look('question before a cancel');
  await view.click(button('Yes, cancel it'));
  await view.waitForText(/Cancelled\. /);
  await look('number that was cancelled');
  await popup.openSection('History');
  await view.waitFor(button('Whole account'));
  await look('history');
  await view.click({ role: 'tab', name: 'Purchases' });
  await look('purchases');
  await view.click(button('What worked'));
  await view.waitForText(/By service, country and operator/);
  await look('what worked');
  await view.click(button('Back'));
  await view.click(button('Open a shared number'));
  await look('shared numbers');
  await view.click(button('Back'));
  await view.click(button('Whole account'));
  await view.waitForText(/Order \d+/);
  await look('whole account');
  await popup.openSection('Settings');
  await view.waitForText(/History as a file/);
  await look('settings');
  expect(found).toEqual([]);
});

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
