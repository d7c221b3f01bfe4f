import { expect } from '@playwright/test';
import { reportStep, test } from './fixtures';
import { playMainJob } from './main-job';
import { openConnectedPopup } from './simfill-popup';
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
});
