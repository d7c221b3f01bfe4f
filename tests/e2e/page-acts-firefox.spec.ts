import { expect } from '@playwright/test';
import type { FirefoxWithExtension } from '../support/firefox';
import { until } from '../support/view';
import { test } from './fixtures';
import { connectWithNumber } from './simfill-popup';
import { plainWalk } from './site-walks';

/** Acts that begin in the page: in Chromium no test reaches the menu and the keys of the window. */
test.describe('from the page, in Firefox', () => {
  const { phoneField, sendNumber, codeField } = plainWalk;

  const waitForNumber = ({ page }: FirefoxWithExtension, number: string): Promise<boolean> =>
    until(
      'the number in its field',
      async () => (await page.value(phoneField)).replace(/\s/g, '') === number,
      { lastSeen: () => page.value(phoneField) },
    );

  test('the number goes in by the context menu, and the background dies meanwhile', async ({
    stage,
    firefox,
    tab,
  }) => {
    // An alarm brings the background back after half a minute.
    test.setTimeout(180_000);
    const { page } = firefox;
    await page.goto(stage.sites.origins.plain);
    const number = await connectWithNumber({ stage, tab });
    const smsLooks = (): number =>
      stage.sandbox.requests().filter(({ path }) => path.toLowerCase().endsWith('/sms')).length;
    const looksBefore = smsLooks();
    await firefox.chooseFromContextMenu('#phone', new RegExp(`\\${number.slice(0, 4)}|Insert number`));
    await waitForNumber(firefox, number);
    // The page is bound, which is what the next background must know, when the first look for its SMS follows.
    await until('a look for the SMS', () => smsLooks() > looksBefore);
    await page.click(sendNumber);
    await until('the number accepted', () => stage.sites.lastCode('plain'));
    await firefox.terminateBackground();
    await until(
      'the code in its field',
      async () => (await page.value(codeField)) === stage.sites.lastCode('plain'),
      { deadlineMs: 60_000 },
    );
    await page.click({ role: 'button', name: 'Verify' });
    await page.waitForText(plainWalk.created);
  });

  for (const has of ['no access keys', 'access keys of the same letters'])
    test(`both keys work on a page with ${has}`, async ({ stage, firefox, tab }) => {
      const { page } = firefox;
      await page.goto(stage.sites.whatsappOrigin);
      const number = await connectWithNumber({ stage, tab }, 'WhatsApp');
      if (has !== 'no access keys')
        await page.evaluate(`(() => {
          for (const key of ['f', 'l']) {
            const trap = Object.assign(document.createElement('button'), { type: 'button', accessKey: key });
            trap.onclick = () => { document.title += 'Trapped'; };
            document.body.append(trap);
          }
        })()`);
      await page.click(phoneField);
      await firefox.pressShortcut('F');
      await waitForNumber(firefox, number);
      await page.evaluate(`(() => { document.querySelector('form.code').hidden = false; })()`);
      stage.sandbox.receiveSms({ number, sender: 'Lumen', text: 'Lumen: 771204 is your verification code.' });
      await until('the code in its field', async () => (await page.value(codeField)) === '771204', {
        deadlineMs: 40_000,
      });
      // Emptied again, the field is the key's.
      await page.fill(codeField, '');
      await firefox.pressShortcut('L');
      await until('the code in its field again', async () => (await page.value(codeField)) === '771204');
      expect(await page.evaluate('document.title')).not.toContain('Trapped');
    });
});
