import { expect, test } from '@playwright/test';
import { serveSites, type ServedSites } from '../sandbox/sites/serve-sites';
import { findChromium } from '../support/chromium';
import { until } from '../support/view';
import { toSurface } from './site-surface';
import { siteWalks } from './site-walks';

test.use({ launchOptions: { executablePath: findChromium() ?? '', args: ['--no-sandbox'] } });

/** The demo sites without the extension: they make it easy for nobody. */
test.describe('demo sites, by hand', () => {
  let sites: ServedSites;
  const sentTo: string[] = [];

  test.beforeAll(async () => {
    sites = await serveSites({
      deliverSms: (sms) => {
        sentTo.push(sms.number);
        return Promise.resolve({ ok: true });
      },
    });
  });
  test.afterAll(() => sites.close());

  for (const walk of siteWalks) {
    test(`${walk.siteId} refuses a wrong number and a wrong code, accepts the right ones`, async ({
      page,
    }) => {
      await page.goto(sites.origins[walk.siteId]);
      const surface = toSurface(walk.siteId, page);
      for (const [query, text] of walk.details) await surface.fill(query, text);

      await surface.fill(walk.phoneField, walk.refusedNumber.typed);
      await surface.click(walk.sendNumber);
      await surface.waitForText(walk.refusedNumber.answer);

      const sentBefore = sentTo.length;
      const international = !['german', 'react-select'].includes(walk.siteId);
      if (walk.siteId === 'react-select') await page.getByLabel('Country').selectOption('DE');
      await surface.fill(walk.phoneField, international ? '+4915123456789' : '01512 3456789');
      await surface.click(walk.sendNumber);
      expect(await until('the SMS', () => sentTo[sentBefore])).toBe('+4915123456789');

      const enter = async (code: string): Promise<void> => {
        await surface.fill(walk.codeField, '');
        await surface.click(walk.codeField);
        await page.keyboard.type(code);
        if (walk.sendCode !== null) await surface.click(walk.sendCode);
      };
      const code = await until('the code', () => sites.lastCode(walk.siteId));
      await surface.value(walk.codeField);
      await enter(code.replace(/.$/, (last) => (last === '7' ? '4' : '7')));
      await surface.waitForText(walk.wrongCode);
      await enter(code);
      await surface.waitForText(walk.created);
      expect(sites.accepted(walk.siteId)).toBe(1);
    });
  }
});
