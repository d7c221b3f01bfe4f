import { expect, test, type Page } from '@playwright/test';
import type { Booking } from '../sandbox/account';
import { launchChromium, type ChromiumWithExtension } from '../support/chromium';
import { until } from '../support/view';
import { codeForm, frame, servePlaceSites, type PlaceSites } from './place-sites';
import { openStage, type Stage } from './stage';

/** Where a code may go and where it may not, in real Chromium: the toolbar click, its `activeTab`, an SMS. */
interface Place {
  name: string;
  /** What the page does between the number and the SMS. */
  act: (page: Page, sites: PlaceSites) => Promise<unknown>;
  /** What the person does once the SMS is told. */
  afterSms?: (page: Page, sites: PlaceSites, chromium: ChromiumWithExtension) => Promise<unknown>;
  /** False: no field of any tab has the code or a part of it. */
  mayFill: boolean;
  /** Whose the number is, and what the SMS says. */
  rentalType?: 'Activation' | 'RentalFull';
  sms?: { sender?: string; text: (code: string) => string };
  /** An SMS of before that shows only after the other. */
  olderSms?: (code: string) => string;
  isNumberInserted?: boolean;
  /** Path of the page the number is inserted in. */
  start?: string;
}

const says = (code: string): string => `Your verification code is ${code}`;
const boundTo = (host: string) => ({ text: (code: string) => `${says(code)}\n\n@${host} #${code}` });

/** The page shows more of itself. */
const show = (html: string) => (page: Page) =>
  page.evaluate((shown) => {
    document.querySelector('#more')!.innerHTML = shown;
  }, html);
const showFrame = (toAttributes: (sites: PlaceSites) => string) => async (page: Page, sites: PlaceSites) => {
  await show(frame(toAttributes(sites)))(page);
  await page.frameLocator('iframe').locator('#code').waitFor();
};
const goTo = (toUrl: (sites: PlaceSites) => string) => (page: Page, sites: PlaceSites) =>
  page.goto(toUrl(sites));
const quoted = (html: string): string => html.replaceAll('"', '&quot;');
/** Shows a code field that does something when one is about to type into it. */
const showTrap = (event: 'focus' | 'keydown', trap: string) => async (page: Page) => {
  await show(`${codeForm()}<textarea id="public"></textarea>`)(page);
  await page.evaluate(`document.querySelector('#code').addEventListener('${event}', (event) => { ${trap} })`);
};

const onThePage: Place[] = [
  { name: 'the same page', act: show(codeForm()), mayFill: true },
  {
    name: 'the same page at another path, by its history',
    act: async (page) => {
      await page.evaluate(() => history.pushState({}, '', '/step-2'));
      await show(codeForm())(page);
    },
    mayFill: true,
  },
  {
    name: 'a closed shadow root',
    act: (page) =>
      page.evaluate((html) => {
        const host = Object.assign(document.createElement('x-code'), {
          closedRoot: null as ShadowRoot | null,
        });
        document.body.append(host);
        const root = host.attachShadow({ mode: 'closed' });
        root.innerHTML = html;
        host.closedRoot = root;
      }, codeForm()),
    mayFill: true,
  },
  { name: 'a page without a number of ours', act: show(codeForm()), isNumberInserted: false, mayFill: false },
  { name: 'a field for a code by e-mail', act: show(codeForm().replaceAll('SMS', 'e-mail')), mayFill: false },
  {
    name: 'a field for the code of an authenticator app',
    act: show(
      '<form><h2>Two-factor authentication</h2><label for="code">Code of your authenticator app</label><input id="code" name="totp"></form>',
    ),
    mayFill: false,
  },
];

const navigated: Place[] = [
  { name: 'the next page of the site', act: goTo(({ shop }) => `${shop}/code`), mayFill: true },
  { name: 'a host below the site’s', act: goTo(({ shopBelow }) => `${shopBelow}/code`), mayFill: false },
  { name: 'another site', act: goTo(({ other }) => `${other}/code`), mayFill: false },
  { name: 'another port', act: goTo(({ shopOnOtherPort }) => `${shopOnOtherPort}/code`), mayFill: false },
  { name: 'another scheme', act: goTo(({ shopOverTls }) => `${shopOverTls}/code`), mayFill: false },
  {
    name: 'the next page, sandboxed by its CSP',
    act: goTo(({ shop }) => `${shop}/sandboxed-code`),
    mayFill: false,
  },
  {
    name: 'the site again after another, where nobody opened SimFill since',
    act: async (page, { shop, other }) => {
      await page.goto(`${other}/code`);
      await page.goto(`${shop}/code`);
    },
    mayFill: false,
  },
  {
    name: 'the site again after another, once SimFill is opened there',
    act: async (page, { shop, other }) => {
      await page.goto(`${other}/code`);
      await page.goto(`${shop}/code`);
    },
    // A popup that is closed at once may not have said yet that it was opened.
    afterSms: async (page, _sites, chromium) => {
      const popup = await chromium.openPopup(page);
      await expect.poll(() => readFields(page)).not.toEqual([]);
      await popup.close();
    },
    mayFill: true,
  },
  {
    name: 'a page gone back to, with another site in front when the SMS came',
    act: async (page, { other }) => {
      await show(codeForm())(page);
      await page.goto(`${other}/code`);
    },
    afterSms: (page) => page.goBack(),
    mayFill: false,
  },
  {
    name: 'another tab of the same site',
    act: async (page, { shop }) => {
      const beside = await page.context().newPage();
      await beside.goto(`${shop}/code?beside`);
    },
    mayFill: false,
  },
  {
    name: 'a window the site opened',
    act: async (page, { shop }) => {
      const opened = page.context().waitForEvent('page');
      await page.evaluate((url) => void window.open(url), `${shop}/code?opened`);
      await (await opened).waitForLoadState();
    },
    mayFill: false,
  },
];

const framed: Place[] = [
  { name: 'a frame of the site', act: showFrame(({ shop }) => `src="${shop}/code"`), mayFill: true },
  { name: 'a frame of another site', act: showFrame(({ other }) => `src="${other}/code"`), mayFill: false },
  {
    name: 'a sandboxed frame with the site’s address',
    act: showFrame(({ shop }) => `sandbox="allow-scripts allow-forms" src="${shop}/code"`),
    mayFill: false,
  },
  {
    name: 'a frame with the site’s address, sandboxed by its CSP',
    act: showFrame(({ shop }) => `src="${shop}/sandboxed-code"`),
    mayFill: false,
  },
  {
    name: 'a sandboxed srcdoc frame',
    act: showFrame(() => `sandbox="allow-scripts" srcdoc="${quoted(codeForm())}"`),
    mayFill: false,
  },
  {
    name: 'a data: frame',
    act: showFrame(() => `src="data:text/html,${encodeURIComponent(codeForm())}"`),
    mayFill: false,
  },
  {
    name: 'a frame that goes to another site after the number was inserted in it',
    start: '/framed-sign-up',
    act: async (page, { other }) => {
      await page.evaluate((url) => {
        document.querySelector('iframe')!.src = url;
      }, `${other}/code`);
      await page.frameLocator('iframe').locator('#code').waitFor();
    },
    mayFill: false,
  },
  {
    name: 'the site framed by another',
    act: goTo(({ shop, other }) => `${other}/framer?of=${encodeURIComponent(`${shop}/code`)}`),
    mayFill: false,
  },
];

const invisible: Place[] = [
  ...['display: none', 'position: absolute; left: -9999px', 'transform: scale(0.01)'].map((style) => ({
    name: `a field with ${style}`,
    act: show(codeForm(`style="${style}"`)),
    mayFill: false,
  })),
  ...['clip-path: inset(100%)', 'filter: opacity(0)', 'width: 1px; height: 1px; padding: 0; border: 0'].map(
    (style) => ({ name: `a field with ${style}`, act: show(codeForm(`style="${style}"`)), mayFill: false }),
  ),
  ...['opacity: 0', 'clip-path: inset(100%)', 'filter: opacity(0)', 'visibility: hidden'].map((style) => ({
    name: `a field in a part of the page with ${style}`,
    act: show(`<div style="${style}">${codeForm()}</div>`),
    mayFill: false,
  })),
  {
    name: 'a field under a layer over the page',
    act: show(
      `${codeForm()}<div style="position: fixed; inset: 0; background: #fff; z-index: 9">Our offers</div>`,
    ),
    mayFill: false,
  },
];

const moving: Place[] = [
  {
    name: 'a page that moves the focus to a public box at each key: the code field alone',
    act: showTrap('keydown', `document.querySelector('#public').focus()`),
    mayFill: true,
  },
  {
    name: 'a page that puts a public box in the field’s place on focus',
    act: showTrap(
      'focus',
      `const box = document.createElement('textarea'); box.id = 'chat'; event.target.replaceWith(box); box.focus();`,
    ),
    mayFill: false,
  },
  {
    name: 'a page that makes a public box of the field on focus',
    act: showTrap(
      'focus',
      `Object.assign(event.target, { id: 'chat', name: 'chat', autocomplete: 'off', inputMode: 'text' }); document.querySelector('h2').textContent = 'Our chat'; document.querySelector('label[for=code]').textContent = 'Say something to everybody';`,
    ),
    mayFill: false,
  },
];

const messages: Place[] = [
  { name: 'a code bound to the site', act: show(codeForm()), sms: boundTo('shop.localhost'), mayFill: true },
  {
    name: 'a code bound to a host below the site’s',
    act: show(codeForm()),
    sms: boundTo('login.shop.localhost'),
    mayFill: true,
  },
  {
    name: 'a code bound to another host',
    act: show(codeForm()),
    sms: boundTo('bank.example'),
    mayFill: false,
  },
  {
    name: 'a code bound to the public suffix of the site',
    act: show(codeForm()),
    sms: boundTo('localhost'),
    mayFill: false,
  },
  {
    name: 'a code bound to another public suffix',
    act: show(codeForm()),
    sms: boundTo('co.uk'),
    mayFill: false,
  },
  {
    name: 'a number for every service, and an SMS of this one',
    act: show(codeForm()),
    rentalType: 'RentalFull',
    sms: { sender: 'Shop', text: says },
    mayFill: true,
  },
  {
    name: 'a number for every service, and an SMS of another',
    act: show(codeForm()),
    rentalType: 'RentalFull',
    sms: { sender: 'Telegram', text: (code) => `Telegram: your verification code is ${code}` },
    mayFill: false,
  },
  {
    name: 'an older SMS that shows later',
    act: show(codeForm()),
    olderSms: says,
    mayFill: true,
  },
];

/** What stands in the fields of every tab, but for the number: `code: 123456`. */
async function readFields(anyPage: Page): Promise<string[]> {
  const frames = anyPage
    .context()
    .pages()
    .filter((page) => page.url().startsWith('http'))
    .flatMap((page) => page.frames());
  const values = await Promise.all(
    frames.map((one) =>
      one.evaluate(() => {
        type Host = Element & { closedRoot?: ShadowRoot };
        const all = (root: ParentNode): Element[] =>
          [...root.querySelectorAll('*')].flatMap((element) => {
            const inner = (element as Host).closedRoot ?? element.shadowRoot;
            return inner ? [element, ...all(inner)] : [element];
          });
        return all(document)
          .filter(
            (element): element is HTMLInputElement | HTMLTextAreaElement =>
              element.matches('input, textarea') && element.id !== 'phone',
          )
          .filter(({ value }) => value !== '')
          .map(({ id, value }) => `${id}: ${value}`);
      }),
    ),
  );
  return values.flat();
}

interface StoredSms {
  text: string;
  toldAt: number | null;
}

/** One browser and one account for all rows. */
async function openScene() {
  const stage: Stage = await openStage({ browser: 'chrome' });
  const sites = await servePlaceSites();
  const chromium = await launchChromium({ extensionDir: stage.extensionDir, acceptsAnyCertificate: true });
  stage.sandbox.account().setBalance(10_000);
  const own = await chromium.context.newPage();
  await own.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  const ask = (name: string, input: unknown): Promise<unknown> =>
    own.evaluate(
      ([asked, given]) => chrome.runtime.sendMessage({ to: 'background', name: asked, input: given }),
      [name, input] as const,
    );
  await ask('account.connect', { apiKey: stage.api.apiKey });
  let lastCode = 482_100;

  const readSms = (): Promise<StoredSms[]> =>
    own.evaluate(
      () =>
        new Promise<StoredSms[]>((resolve) => {
          const opening = indexedDB.open('simfill');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('sms').objectStore('sms').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result as StoredSms[]);
            };
          };
        }),
    );

  return {
    sites,
    chromium,
    nextCode: (): string => String((lastCode += 137)),

    async book(rentalType: 'Activation' | 'RentalFull'): Promise<Booking> {
      const { catalogue } = stage.sandbox.account();
      const product = catalogue.products.find(
        (one) => one.rentalType === rentalType && one.tiers.some(({ anyCount }) => anyCount > 0),
      );
      const [booking] = stage.sandbox.buyElsewhere({ productId: product!.id }).bookings;
      await ask('bookings.refresh', null);
      return booking!;
    },

    /** The toolbar click, and what the popup says for "Insert number". */
    async insertNumber(page: Page, bookingId: number): Promise<void> {
      const popup = await chromium.openPopup(page);
      const outcome = await popup.evaluate(
        `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.runtime.sendMessage({ to: 'background', name: 'fill.insertNumber', input: { bookingId: ${bookingId}, tabId: tab.id, target: 'best' } }))`,
      );
      expect(outcome).toMatchObject({ value: { filled: true } });
      await popup.close();
    },

    /** Until the SMS is told: by then its code is where it may go. */
    async text(
      number: string,
      { sender = 'Shop', text, delayMs = 0 }: { sender?: string; text: string; delayMs?: number },
    ): Promise<void> {
      stage.sandbox.receiveSms({ number, sender, text, delayMs });
      await until(
        'the SMS told',
        async () => (await readSms()).some((sms) => sms.text === text && sms.toldAt !== null),
        { deadlineMs: 60_000, lastSeen: async () => JSON.stringify(await readSms()) },
      );
    },

    /** What became of the codes, for a row that fails. */
    readFates: async (): Promise<string> =>
      JSON.stringify(
        await own.evaluate(async () => {
          const { bindings = [] } = await chrome.storage.session.get<{
            bindings?: { origin: string; code: unknown; offered: unknown }[];
          }>('bindings');
          return bindings.map(({ origin, code, offered }) => ({ origin, code, offered }));
        }),
      ),

    /** A fresh tab for the next row: what was bound in the last ones ends with them. */
    async clear(): Promise<void> {
      for (const page of chromium.context.pages()) if (page !== own) await page.close();
    },
    async close(): Promise<void> {
      await chromium.close();
      sites.close();
      await stage.close();
    },
  };
}

let scene: Awaited<ReturnType<typeof openScene>>;

test.beforeAll(async () => {
  // The build may have to be made first.
  test.setTimeout(300_000);
  scene = await openScene();
});
test.afterEach(() => scene.clear());
test.afterAll(() => scene.close());

const groups = { 'on the page': onThePage, navigated, framed, invisible, moving, messages };

for (const [group, places] of Object.entries(groups))
  test.describe(group, () => {
    for (const place of places)
      test(`${place.mayFill ? 'filled' : 'not filled'}: ${place.name}`, async () => {
        test.setTimeout(180_000);
        const { sites, chromium } = scene;
        const { rentalType = 'Activation', start = '/sign-up', isNumberInserted = true, sms } = place;
        const code = scene.nextCode();
        const page = await chromium.context.newPage();
        await page.goto(`${sites.shop}${start}`);
        const booking = await scene.book(rentalType);
        if (isNumberInserted) await scene.insertNumber(page, booking.id);
        await place.act(page, sites);
        await scene.text(booking.number, { ...sms, text: (sms?.text ?? says)(code) });
        if (place.olderSms)
          await scene.text(booking.number, { text: place.olderSms(scene.nextCode()), delayMs: -2_000 });
        await place.afterSms?.(page, sites, chromium);

        const message = await scene.readFates();
        if (place.mayFill) await expect.poll(() => readFields(page), { message }).toEqual([`code: ${code}`]);
        else expect(await readFields(page), message).toEqual([]);
      });
  });
