import { expect } from '@playwright/test';
import { until } from '../support/view';
import { test } from './fixtures';
import { connectWithNumber, createSimfillPopup } from './simfill-popup';
import { plainWalk } from './site-walks';

const button = (name: string | RegExp) => ({ role: 'button', name });

/** The side panel in Chromium, the sidebar in Firefox: the popup's screens, which stay open beside the page. */
test(
  'the panel beside the page is opened from the popup, fills the page, and shows the code as it comes',
  { tag: '@both' },
  async ({ stage, tab }) => {
    await tab.goto(stage.sites.origins.plain);
    const surface = tab.onSite('plain');
    const number = await connectWithNumber({ stage, tab });
    const popup = await tab.openPopup();
    await popup.click(button('Open side panel'));
    const panel = createSimfillPopup(await tab.waitForPanel());
    await panel.openSection('Numbers');
    await panel.insertNumber();
    expect((await surface.value(plainWalk.phoneField)).replace(/\s/g, '')).toBe(number);

    for (const [query, text] of plainWalk.details) await surface.fill(query, text);
    await surface.click(plainWalk.sendNumber);
    const code = await until('the SMS', () => stage.sites.lastCode('plain'));
    await panel.view.waitFor(
      { ...button(new RegExp(`^Copy code ${[...code].join(' ')}`)), nth: 0 },
      { deadlineMs: 40_000 },
    );
    await until('the code in its field', async () => (await surface.value(plainWalk.codeField)) === code);
    await panel.view.close();
  },
);
