import { expect } from '@playwright/test';
import { test } from './fixtures';
import { createSimfillPopup } from './simfill-popup';
import { createSpokenStory } from './spoken-story';

/**
 * The real popup, as those use it who do not see or do not point. What a screen reader says at each step stands in
 * `spoken`: read it like somebody who only hears it. `npx playwright test accessibility -u` writes it anew.
 */
test('the whole job by keyboard, and what is heard of it', async ({ stage, chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(stage.sites.whatsappOrigin);
  const view = await chromium.openPopup(page);
  const story = await createSpokenStory(view);
  const { sandbox } = stage;

  await story.step('The popup opens for the first time', /^textbox “API key”/);
  await view.type('a wrong key');
  await view.press('Enter');
  await story.waitToHear(/did not accept/);
  await story.step('A wrong key', /^textbox “API key”|^button “Connect”/);
  await story.tabTo(/^textbox “API key”/);
  await view.evaluate('document.activeElement.select()');
  await view.type(stage.api.apiKey);
  await view.press('Enter');
  await view.waitForText(/Balance \$[\s\S]*in stock[\s\S]*Get a number[\s\S]*\d services/, {
    deadlineMs: 30_000,
  });
  await story.step('Connected, beside a site whose service is known', /^searchbox “Search products”/);

  await story.tabTo(/^button “Get a number”/);
  await view.press('Enter');
  await view.waitFor({ role: 'button', name: 'Buy and insert' });
  await story.step('The review', /^heading “Check and confirm”/);

  await story.tabTo(/^button “Buy and insert”/);
  await view.press('Enter');
  await story.waitToHear(/The number is yours.*Number inserted/);
  await view.waitForText(/Balance[\s\S]*SMS checked/);
  await story.step('Bought, and inserted into the page', /^heading “Your numbers”/);

  const [number = ''] = sandbox
    .account()
    .bookings()
    .map((booking) => booking.number);
  sandbox.receiveSms({ number, sender: 'WhatsApp', text: 'WhatsApp code: 482-915' });
  await story.waitToHear(/Code for WhatsApp: 4 8 2 9 1 5/);
  await view.waitForText(/Will be filled as soon as[\s\S]*Another WhatsApp number/);
  await story.step('The code arrives', /^heading “Your numbers”/);

  await story.tabTo(/^button “Copy code/);
  await view.press('Enter');
  await story.waitToHear(/Code copied/);
  await view.waitForText(/Balance/);
  await story.step('The code is copied', /^button “Copy code/);
  expect(story.text()).toMatchSnapshot('main-job.txt');
  expect(sandbox.ledger()).toHaveLength(1);
});

test('what goes wrong is heard once, and what was bought as soon as it is', async ({ stage, chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(stage.sites.origins.plain);
  const view = await chromium.openPopup(page);
  const popup = createSimfillPopup(view);
  await popup.connect(stage.api.apiKey);
  await popup.waitForCatalogue();
  await view.waitForText(/Balance \$/);
  const story = await createSpokenStory(view);
  await story.tabTo(/^searchbox “Search products”/);
  await view.type('telegram germany');
  await view.press('Enter');
  await view.waitFor({ role: 'button', name: 'Review purchase' });
  await story.step('The offer', /^heading “Choose a price”/);

  stage.sandbox.addFault({ kind: 'sold-out', match: { method: 'POST', path: '/Orders' } });
  await story.tabTo(/^button “Review purchase”/);
  await view.press('Enter');
  await story.tabTo(/^button “Confirm purchase”/);
  await view.press('Enter');
  await view.waitForText(/has just been sold out/);
  const refusals = (await story.readHeard()).filter((text) => text.includes('sold out'));
  expect(refusals).toHaveLength(1);
  await story.step('Refused', /^heading “Purchase”/);

  await story.tabTo(/^button “Back to the review”/);
  await view.press('Enter');
  await story.tabTo(/^button “Confirm purchase”/);
  await view.press('Enter');
  await story.waitToHear(/The number is yours/);
  await view.waitFor({ role: 'button', name: 'Insert number' });
  await story.step('Bought', /^heading “Purchase”/);
  expect(story.text()).toMatchSnapshot('refused-and-bought.txt');
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
