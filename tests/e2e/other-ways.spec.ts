import { expect } from '@playwright/test';
import { until } from '../support/view';
import { reportStep, test } from './fixtures';
import { playMainJob } from './main-job';
import { createSimfillPopup, openConnectedPopup } from './simfill-popup';
import { toSurface } from './site-surface';
import { siteWalks, type SiteWalk } from './site-walks';

function walkOf(siteId: SiteWalk['siteId']): SiteWalk {
  const walk = siteWalks.find((one) => one.siteId === siteId);
  if (walk === undefined) throw new Error(`No walk through ${siteId}`);
  return walk;
}

test.describe('other ways to the same end in Chromium', () => {
  test('with filling on arrival switched off, the code goes in by a click', async ({ stage, chromium }) => {
    const walk = walkOf('plain');
    const { page, popup } = await openConnectedPopup({ stage, chromium });
    await popup.openSection('Settings');
    await popup.view.click({ role: 'switch', name: /fill the code on arrival/i });
    await popup.openSection('Buy');
    await popup.view.close();
    await playMainJob({
      stage,
      walk,
      surface: toSurface('plain', page),
      openPopup: () => chromium.openPopup(page),
      codeBy: 'click',
      step: reportStep,
    });
    expect(stage.sandbox.ledger()).toHaveLength(1);
  });

  test('the worker dies while the page waits: the code arrives all the same', async ({ stage, chromium }) => {
    const walk = walkOf('plain');
    const page = await chromium.context.newPage();
    await page.goto(stage.sites.origins.plain);
    await playMainJob({
      stage,
      walk,
      surface: toSurface('plain', page),
      openPopup: () => chromium.openPopup(page),
      codeBy: 'arrival',
      apiKey: stage.api.apiKey,
      step: async (name, act) => {
        await reportStep(name, act);
        if (name === 'Insert the number') await chromium.stopWorker(page);
      },
    });
    expect(stage.sandbox.ledger()).toHaveLength(1);
  });
});

test.describe('other ways to the same end in Firefox', () => {
  test.use({ browserKind: 'firefox' });

  test('the number goes in by the context menu, and the background dies meanwhile', async ({
    stage,
    firefox,
  }) => {
    // An alarm brings the background back after half a minute.
    test.setTimeout(180_000);
    const walk = walkOf('plain');
    const { page } = firefox;
    await page.goto(stage.sites.origins.plain);
    const popup = createSimfillPopup(await firefox.openPopup());
    await popup.connect(stage.api.apiKey);
    await popup.waitForCatalogue();
    await popup.search(walk.product.query);
    await popup.pick(walk.product.name);
    await popup.review();
    await popup.confirm();
    const number = (await popup.waitForNumber()).replace(/\s/g, '');
    await popup.view.close();

    const smsLooks = (): number =>
      stage.sandbox.requests().filter(({ path }) => path.toLowerCase().endsWith('/sms')).length;
    const looksBefore = smsLooks();
    await firefox.chooseFromContextMenu('#phone', new RegExp(`\\${number.slice(0, 4)}|Insert number`));
    await until(
      'the number in its field',
      async () => (await page.value(walk.phoneField)).replace(/\s/g, '') === number,
      { lastSeen: () => page.value(walk.phoneField) },
    );
    // The page is bound, which is what the next background must know, when the first look for its SMS follows.
    await until('a look for the SMS', () => smsLooks() > looksBefore);
    await page.click(walk.sendNumber);
    await until('the number accepted', () => stage.sites.lastCode('plain'));
    await firefox.terminateBackground();
    await until(
      'the code in its field',
      async () => (await page.value(walk.codeField)) === stage.sites.lastCode('plain'),
      { deadlineMs: 60_000 },
    );
    await page.click({ role: 'button', name: 'Verify' });
    await page.waitForText(walk.created);
    expect(stage.sandbox.ledger()).toHaveLength(1);
  });
});
