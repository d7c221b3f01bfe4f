import { expect } from '@playwright/test';
import type { FirefoxWithExtension } from '../support/firefox';
import { until, type View } from '../support/view';
import { lookAt } from './axe/look';
import { test } from './fixtures';
import { connectWithNumber, createSimfillPopup } from './simfill-popup';
import { servePlaceSites, type PlaceSites } from './place-sites';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

/** Firefox ends `activeTab` at each navigation, and knows no way to send to a document by its id in every version. */
test.describe('where a code may go in Firefox', () => {
  let sites: PlaceSites;
  test.beforeEach(async () => {
    test.setTimeout(240_000);
    sites = await servePlaceSites();
  });
  test.afterEach(() => sites.close());

  const codeField = { role: 'textbox', name: 'SMS verification code' };
  const phoneField = { role: 'textbox', name: 'Mobile number' };
  const button = (name: string | RegExp) => ({ role: 'button', name });

  /** A number of the account, inserted in the tab in front. */
  async function insertNumber({ stage, tab }: { stage: Stage; tab: StoryTab }): Promise<string> {
    const number = await connectWithNumber({ stage, tab });
    const popup = await openNumbers(tab);
    await popup.click(button('Insert number'));
    await popup.waitForText(/Number inserted/);
    await popup.close();
    return number;
  }

  const text = (stage: Stage, number: string): string => {
    stage.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 481516' });
    return '481516';
  };

  async function openNumbers(tab: StoryTab): Promise<View> {
    const popup = createSimfillPopup(await tab.openPopup());
    await popup.openSection('Numbers');
    return popup.view;
  }

  /** Another tab comes to the front; gives the way back. */
  async function openTabBeside(firefox: FirefoxWithExtension): Promise<() => Promise<unknown>> {
    const tabs = `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');`;
    await firefox.inBrowser(`${tabs} gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');`);
    return () => firefox.inBrowser(`${tabs} gBrowser.selectedTab = gBrowser.tabs[0];`);
  }

  test('a sandboxed frame with the site’s address gets none', async ({ stage, firefox, tab }) => {
    const { page } = firefox;
    await page.goto(`${sites.shop}/sign-up`);
    const number = await insertNumber({ stage, tab });
    await page.evaluate(
      `(() => { document.querySelector('#more').innerHTML = '<iframe width="500" height="300" sandbox="allow-scripts allow-forms" src="/code"></iframe>'; return new Promise((resolve) => { document.querySelector('iframe').onload = () => resolve(true); }); })()`,
    );
    text(stage, number);
    const leave = await openTabBeside(firefox);
    const popup = await openNumbers(tab);
    await popup.waitForText(/481516/, { deadlineMs: 60_000 });
    await popup.close();
    await leave();
    expect(sites.typed()).toEqual([]);
  });

  test('the next page: the card says what is missing, and opening SimFill there is enough', async ({
    stage,
    firefox,
    tab,
  }) => {
    const { page } = firefox;
    await page.goto(`${sites.shop}/sign-up`);
    const number = await insertNumber({ stage, tab });
    await page.goto(`${sites.shop}/code`);
    const code = text(stage, number);
    const goBack = await openTabBeside(firefox);
    const elsewhere = await openNumbers(tab);
    await elsewhere.waitForText(/Not filled: SimFill no longer has access to the page/, {
      deadlineMs: 60_000,
    });
    await elsewhere.waitFor({ role: 'button', name: /^Allow on shop\.localhost/ });
    await elsewhere.close();
    expect(await page.value(codeField)).toBe('');

    await goBack();
    const popup = await tab.openPopup();
    await until('the code in its field', async () => (await page.value(codeField)) === code);
    await popup.close();
  });

  /** The tab that asks for a site, from the press that opens it to the answer in the browser's own question. */
  const answerFor = (
    { firefox, view }: { firefox: FirefoxWithExtension; view: View },
    answer: 'allow' | 'deny',
  ): Promise<void> =>
    firefox.inNewTab(
      () => view.click(button(/^Allow on/)),
      async (options) => {
        await options.waitForText(/Allow SimFill on shop\.localhost/);
        await options.click(button(/^Allow on shop\.localhost/));
        await firefox.answerPrompt(answer);
        await options.waitForText(answer === 'allow' ? /numbers and codes on shop/ : /Not allowed/);
        expect(await lookAt(options, `a site, ${answer}`)).toEqual([]);
      },
    );

  test('a site is allowed through the screens and its next page filled; taken away, it is not', async ({
    stage,
    firefox,
    tab,
  }) => {
    const { page } = firefox;
    await page.goto(`${sites.shop}/sign-up`);
    const number = await insertNumber({ stage, tab });
    await answerFor({ firefox, view: await openNumbers(tab) }, 'deny');
    await answerFor({ firefox, view: await openNumbers(tab) }, 'allow');
    await page.goto(`${sites.shop}/code`);
    const code = text(stage, number);
    await until('the code in its field', async () => (await page.value(codeField)) === code, {
      deadlineMs: 60_000,
    });
    // The page tells its site of each digit by a request of its own.
    await until('the site told of it', () => sites.typed().includes(code));

    const popup = createSimfillPopup(await tab.openPopup());
    await popup.openSection('Settings');
    await popup.view.click(button(/^Remove shop\.localhost/));
    await popup.view.waitForText(/No site has permanent access/);
    await popup.view.close();
    await page.goto(`${sites.shop}/code?again`);
    const typedBefore = sites.typed().length;
    stage.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 623423' });
    const goBack = await openTabBeside(firefox);
    const elsewhere = await openNumbers(tab);
    await elsewhere.waitForText(/623423[\s\S]*Not filled: SimFill no longer has access/, {
      deadlineMs: 60_000,
    });
    await elsewhere.close();
    await goBack();
    expect(sites.typed().length).toBe(typedBefore);
  });

  test('a form in another site’s frame is filled once that site is allowed and its field is meant', async ({
    stage,
    firefox,
    tab,
  }) => {
    const { page, frame } = firefox;
    await page.goto(`${sites.other}/framer?of=${encodeURIComponent(`${sites.shop}/number`)}`);
    const number = await connectWithNumber({ stage, tab });
    const refused = await openNumbers(tab);
    await refused.click(button('Insert number'));
    await refused.waitForText(/part of the page that comes from shop\.localhost/);
    await answerFor({ firefox, view: refused }, 'allow');

    await frame.click(phoneField);
    const popup = await openNumbers(tab);
    await popup.click(button('Insert number'));
    await popup.waitForText(/Number inserted/);
    expect((await frame.value(phoneField)).replace(/\s/g, '')).toBe(number);
  });
});
