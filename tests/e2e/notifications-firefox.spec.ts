import { expect } from '@playwright/test';
import type { ShownNotification } from '../support/firefox-stand-ins';
import type { FirefoxWithExtension } from '../support/firefox';
import { until } from '../support/view';
import { test } from './fixtures';
import { connectWithNumber, createSimfillPopup } from './simfill-popup';
import { plainWalk } from './site-walks';

/** What is told where no view is open. In Firefox a notification has no buttons: a press on it has to do what is useful. */
test.describe('notifications in Firefox', () => {
  const waitForOne = (firefox: FirefoxWithExtension): Promise<ShownNotification> =>
    until('a notification', async () => (await firefox.readNotifications())[0], { deadlineMs: 40_000 });

  test('a code is told with its number, and a press copies it, though the background has died meanwhile', async ({
    stage,
    firefox,
    tab,
  }) => {
    await tab.goto(stage.sites.whatsappOrigin);
    const number = await connectWithNumber({ stage, tab }, 'WhatsApp');
    stage.sandbox.receiveSms({ number, sender: 'WhatsApp', text: 'Your WhatsApp code: 481-516' });
    const told = await waitForOne(firefox);
    expect(told).toMatchObject({ title: 'WhatsApp: 481-516', text: `${number} · Click to copy the code` });

    await firefox.terminateBackground();
    await firefox.pressNotification(told.id);
    await until('the code copied', async () => (await firefox.readClipboard()) === '481516', {
      lastSeen: firefox.readClipboard,
    });
    expect(await firefox.readNotifications()).toEqual([]);
  });

  test('a code that was filled is told with its page, and a press shows that page', async ({
    stage,
    firefox,
    tab,
  }) => {
    await tab.goto(stage.sites.origins.plain);
    const number = await connectWithNumber({ stage, tab });
    const popup = createSimfillPopup(await tab.openPopup());
    await popup.openSection('Numbers');
    await popup.insertNumber();
    await popup.view.close();
    await firefox.page.click(plainWalk.sendNumber);
    const inFront = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser`;
    const isPageInFront = () => firefox.inBrowser(`return ${inFront}.selectedTab === ${inFront}.tabs[0]`);
    await firefox.inBrowser(`${inFront}.selectedTab = ${inFront}.addTrustedTab('about:blank');`);
    const told = await waitForOne(firefox);
    expect(told.text).toBe(`${number} · Filled on ${new URL(stage.sites.origins.plain).host}`);
    expect(told.title).toContain(stage.sites.lastCode('plain'));
    expect(await isPageInFront()).toBe(false);

    await firefox.pressNotification(told.id);
    await until('the page in front', async () => (await isPageInFront()) === true);
    expect(await firefox.page.value(plainWalk.codeField)).toBe(stage.sites.lastCode('plain'));
  });

  test('what is told without an SMS opens the popup, which has the next step', async ({
    stage,
    firefox,
    tab,
  }) => {
    await tab.goto(stage.sites.origins.plain);
    await connectWithNumber({ stage, tab });
    await firefox.setApiAccess(false);
    const told = await waitForOne(firefox);
    expect(told.title).toMatch(/SimFill is not allowed to reach anosim\.net/);
    await firefox.pressNotification(told.id);
    const popup = await firefox.waitForPopup();
    await popup.waitForText(/Allow anosim\.net/);
  });
});
