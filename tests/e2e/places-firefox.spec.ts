import { expect } from '@playwright/test';
import type { FirefoxWithExtension } from '../support/firefox';
import { until, type View } from '../support/view';
import { test } from './fixtures';
import { createSimfillPopup } from './simfill-popup';
import { servePlaceSites, type PlaceSites } from './place-sites';
import type { Stage } from './stage';

test.use({ browserKind: 'firefox' });

/** Firefox ends `activeTab` at each navigation, and knows no way to send to a document by its id in every version. */
test.describe('where a code may go in Firefox', () => {
  let sites: PlaceSites;
  test.beforeEach(async () => {
    test.setTimeout(240_000);
    sites = await servePlaceSites();
  });
  test.afterEach(() => sites.close());

  const codeField = { role: 'textbox', name: 'SMS verification code' };

  const ask = (view: View, name: string, input: unknown): Promise<unknown> =>
    view.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ to: 'background', name, input })})`);

  /** A number of the account, inserted in the tab in front. */
  async function insertNumber(stage: Stage, firefox: FirefoxWithExtension): Promise<string> {
    const product = stage.sandbox
      .account()
      .catalogue.products.find(({ rentalType }) => rentalType === 'Activation')!;
    const { number, id } = stage.sandbox.buyElsewhere({ productId: product.id }).bookings[0]!;
    const popup = await firefox.openPopup();
    await ask(popup, 'account.connect', { apiKey: stage.api.apiKey });
    await ask(popup, 'bookings.refresh', null);
    const outcome = await popup.evaluate(
      `browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => browser.runtime.sendMessage({ to: 'background', name: 'fill.insertNumber', input: { bookingId: ${id}, tabId: tab.id, target: 'best' } }))`,
    );
    expect(outcome).toMatchObject({ value: { filled: true } });
    await popup.close();
    return number;
  }

  const text = (stage: Stage, number: string): string => {
    stage.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 481516' });
    return '481516';
  };

  async function openNumbers(firefox: FirefoxWithExtension): Promise<View> {
    const popup = createSimfillPopup(await firefox.openPopup());
    await popup.openSection('Numbers');
    return popup.view;
  }

  /** Another tab comes to the front; gives the way back. */
  async function openTabBeside(firefox: FirefoxWithExtension): Promise<() => Promise<unknown>> {
    const tabs = `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');`;
    await firefox.inBrowser(`${tabs} gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');`);
    return () => firefox.inBrowser(`${tabs} gBrowser.selectedTab = gBrowser.tabs[0];`);
  }

  test('a sandboxed frame with the site’s address gets none', async ({ stage, firefox }) => {
    const { page } = firefox;
    await page.goto(`${sites.shop}/sign-up`);
    const number = await insertNumber(stage, firefox);
    await page.evaluate(
      `(() => { document.querySelector('#more').innerHTML = '<iframe width="500" height="300" sandbox="allow-scripts allow-forms" src="/code"></iframe>'; return new Promise((resolve) => { document.querySelector('iframe').onload = () => resolve(true); }); })()`,
    );
    text(stage, number);
    const leave = await openTabBeside(firefox);
    const popup = await openNumbers(firefox);
    await popup.waitForText(/481516/, { deadlineMs: 60_000 });
    await popup.close();
    await leave();
    expect(sites.typed()).toEqual([]);
  });

  test('the next page: the card says what is missing, and opening SimFill there is enough', async ({
    stage,
    firefox,
  }) => {
    const { page } = firefox;
    await page.goto(`${sites.shop}/sign-up`);
    const number = await insertNumber(stage, firefox);
    await page.goto(`${sites.shop}/code`);
    const code = text(stage, number);
    const goBack = await openTabBeside(firefox);
    const elsewhere = await openNumbers(firefox);
    await elsewhere.waitForText(/Not filled: SimFill no longer has access to the page/, {
      deadlineMs: 60_000,
    });
    await elsewhere.waitFor({ role: 'button', name: /^Allow on shop\.localhost/ });
    await elsewhere.close();
    expect(await page.value(codeField)).toBe('');

    await goBack();
    const popup = await firefox.openPopup();
    await until('the code in its field', async () => (await page.value(codeField)) === code);
    await popup.close();
  });

  test('the next page of a site that was allowed is filled', async ({ stage, firefox }) => {
    const { page } = firefox;
    await page.goto(`${sites.shop}/sign-up`);
    const number = await insertNumber(stage, firefox);
    // What the browser does once its prompt is answered.
    await firefox.inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.addonId)});
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['http://shop.localhost/*'] }, extension);`);
    await page.goto(`${sites.shop}/code`);
    const code = text(stage, number);
    await until('the code in its field', async () => (await page.value(codeField)) === code, {
      deadlineMs: 60_000,
    });
    // The page tells its site of each digit by a request of its own.
    await until('the site told of it', () => sites.typed().includes(code));
  });
});
