import { expect } from '@playwright/test';
import { reportStep, test } from './fixtures';
import { playMainJob } from './main-job';
import { connectWithNumber, createSimfillPopup, openConnectedPopup } from './simfill-popup';
import { plainWalk as walk } from './site-walks';

test.describe('other ways to the same end', { tag: '@both' }, () => {
  test('with filling on arrival switched off, the code goes in by a click', async ({ stage, tab }) => {
    const popup = await openConnectedPopup({ stage, tab });
    await popup.openSection('Settings');
    await popup.view.click({ role: 'switch', name: /fill the code on arrival/i });
    await popup.openSection('Buy');
    await popup.view.close();
    await playMainJob({ stage, walk, tab, codeBy: 'click', step: reportStep });
    expect(stage.sandbox.ledger()).toHaveLength(1);
  });

  test('the background dies while the page waits: the code arrives all the same', async ({ stage, tab }) => {
    await tab.goto(stage.sites.origins.plain);
    await playMainJob({
      stage,
      walk,
      tab,
      codeBy: 'arrival',
      apiKey: stage.api.apiKey,
      step: async (name, act) => {
        await reportStep(name, act);
        if (name === 'Insert the number') await tab.stopBackground();
      },
    });
    expect(stage.sandbox.ledger()).toHaveLength(1);
  });

  test('the background is dead when an SMS comes: the popup has all that was there, and the SMS', async ({
    stage,
    tab,
  }) => {
    await tab.goto(stage.sites.origins.plain);
    const number = await connectWithNumber({ stage, tab });
    await tab.stopBackground();
    stage.sandbox.receiveSms({ number, sender: 'Lumen', text: 'Your Lumen code is 190357' });
    const popup = createSimfillPopup(await tab.openPopup());
    const { view } = popup;
    await view.waitForText(/\$\d/);
    await popup.openSection('Numbers');
    await view.waitForText(new RegExp(`\\+${[...number.replace(/\D/g, '')].join('\\s*')}`));
    await view.click({ role: 'button', name: /^Copy code 1 9 0 3 5 7/ });
    await view.waitForText(/Code copied/);
  });
});
