import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import type { RecordingProxy } from './recording-proxy';
import type { AxNode } from './spoken-tree';
import { createView, until, type View, type ViewKey } from './view';

const executables = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where Chromium is on this machine. Branded Chrome does not load unpacked extensions from the command line. */
export function findChromium(): string | undefined {
  return executables.find((file) => file !== '' && existsSync(file));
}

interface LaunchOptions {
  extensionDir: string;
  /** A window needs a display. */
  isHeadless?: boolean;
  /** Kept over a restart when given; else a fresh one, removed at the end. */
  profileDir?: string;
  /** Every request of the browser then passes it. */
  proxy?: RecordingProxy;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** Takes the self-signed certificate of a sandbox over HTTP/2. */
  acceptsAnyCertificate?: boolean;
}

/** Chromium with the extension loaded, and the ways a person reaches it. */
export async function launchChromium({
  extensionDir,
  isHeadless = true,
  profileDir,
  proxy,
  locale = 'en-US',
  colorScheme = 'light',
  acceptsAnyCertificate = false,
}: LaunchOptions) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is not installed (apt-get install chromium)');
  const profile = profileDir ?? (await mkdtemp(path.join(tmpdir(), 'simfill-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: isHeadless ? { width: 1280, height: 800 } : null,
    locale,
    colorScheme,
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    ...(proxy === undefined
      ? {}
      : { proxy: { server: `http://127.0.0.1:${proxy.port}`, bypass: '<-loopback>' } }),
    args: [
      ...(isHeadless ? ['--headless=new'] : []),
      ...(acceptsAnyCertificate ? ['--ignore-certificate-errors'] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${locale}`,
      '--window-size=1280,900',
      // Headless has a screen of 800 × 600 otherwise, which cuts the popup short.
      ...(isHeadless ? ['--screen-info={1600x1200}'] : []),
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      '--enable-unsafe-extension-debugging',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (browser === null) throw new Error('No connection to the browser itself');
  const cdp = await browser.newBrowserCDPSession();

  return {
    context,
    extensionId,
    profile,
    /** A click on the toolbar button while `page` is in front: the real popup, and the real `activeTab` grant. */
    openPopup: (page: Page): Promise<ChromiumView> => openPopup(cdp, extensionId, context, page),
    /** The side panel, once something has opened it. */
    async waitForPanel(): Promise<ChromiumView> {
      const url = `chrome-extension://${extensionId}/sidepanel`;
      return driveTarget(cdp, { name: 'the side panel', find: () => findTargets(cdp, url) });
    },
    async openOptions(page: Page): Promise<View> {
      const url = `chrome-extension://${extensionId}/options.html`;
      await page.goto(url);
      return driveTarget(cdp, { name: 'the options page', find: () => findTargets(cdp, url) });
    },
    /** Ends the service worker as the browser does when it is idle: its memory is gone. */
    stopWorker: (page: Page): Promise<void> => stopWorker(context, page),
    inBackground: async (expression: string): Promise<unknown> => {
      const running = context.serviceWorkers()[0];
      if (running === undefined) throw new Error('No worker runs');
      return running.evaluate(expression);
    },
    /** "On all sites" or "On click" in the list of extensions: the API's host is all that it asks for. */
    setApiAccess: (isAllowed: boolean): Promise<void> =>
      setHostAccess(context, extensionId, isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK'),
    async close(): Promise<void> {
      await context.close();
      if (profileDir === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}
export type ChromiumWithExtension = Awaited<ReturnType<typeof launchChromium>>;

/** A document of ours, and what a screen reader is told of it. */
export interface ChromiumView extends View {
  readAccessibilityTree: () => Promise<readonly AxNode[]>;
}

async function openPopup(
  cdp: CDPSession,
  extensionId: string,
  context: BrowserContext,
  page: Page,
): Promise<ChromiumView> {
  await page.bringToFront();
  const tabId = await toTabTarget(cdp, context, page);
  const findPopups = () => findTargets(cdp, `chrome-extension://${extensionId}/popup`);
  // One popup at a time: a left-over one would be taken for the new one.
  for (const { targetId } of await findPopups()) await cdp.send('Target.closeTarget', { targetId });
  await until('the last popup gone', async () => (await findPopups()).length === 0);

  // Not in Playwright's types: the command is experimental.
  const send = cdp.send.bind(cdp) as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tabId });
  return driveTarget(cdp, { name: 'the toolbar popup', find: findPopups });
}

async function findTargets(cdp: CDPSession, url: string) {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  return targetInfos.filter((target) => target.type === 'page' && target.url.startsWith(url));
}

/** A document of ours that is no page of Playwright's, once there is one. */
async function driveTarget(
  cdp: CDPSession,
  { name, find }: { name: string; find: () => ReturnType<typeof findTargets> },
): Promise<ChromiumView> {
  const { targetId } = await until(name, async () => (await find())[0]);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const target = createTargetSession(cdp, sessionId);
  await target.send('Page.enable');
  await until(`${name} loaded`, async () => (await target.evaluate('document.readyState')) === 'complete');
  const view = createView({
    evaluate: target.evaluate,
    click: async (x, y) => {
      const at = { x, y, button: 'left', clickCount: 1 };
      await target.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
      await target.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 });
      await target.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
    },
    type: async (text) => {
      await target.send('Input.insertText', { text });
    },
    press: async (key) => {
      const event = { key, code: key, windowsVirtualKeyCode: keyCodes[key] };
      const text = key === 'Enter' ? { text: '\r' } : {};
      await target.send('Input.dispatchKeyEvent', { ...event, ...text, type: 'keyDown' });
      await target.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
    },
    screenshot: async () => {
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await until(`${name} closed`, async () => (await find()).length === 0);
    },
  });
  return {
    ...view,
    readAccessibilityTree: async () =>
      (await target.send<{ nodes: readonly AxNode[] }>('Accessibility.getFullAXTree')).nodes,
  };
}

const keyCodes: Record<ViewKey, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowDown: 40,
  ArrowUp: 38,
  Backspace: 8,
};

/** The toolbar acts on a tab; a page's own target stands inside its tab's. */
async function toTabTarget(cdp: CDPSession, context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const sameUrl = targetInfos.filter((tab) => tab.url === targetInfo.url);
  const tab = sameUrl[0];
  if (tab === undefined || sameUrl.length > 1) {
    throw new Error(`${sameUrl.length} tabs show ${targetInfo.url}: the tests give each tab its own address`);
  }
  return tab.targetId;
}

/** The popup is no page of Playwright's: its session is spoken to by messages through the browser's. */
function createTargetSession(cdp: CDPSession, sessionId: string) {
  let lastId = 0;
  const send = <T = Record<string, unknown>>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1);
      const stop = (): void => {
        cdp.off('Target.receivedMessageFromTarget', hear);
        cdp.off('Target.detachedFromTarget', hearEnd);
      };
      const hear = (event: { sessionId: string; message: string }): void => {
        if (event.sessionId !== sessionId) return;
        const answer = JSON.parse(event.message) as { id?: number; result?: T; error?: { message: string } };
        if (answer.id !== id) return;
        stop();
        if (answer.error === undefined) resolve(answer.result as T);
        else reject(new Error(`${method}: ${answer.error.message}`));
      };
      const hearEnd = (event: { sessionId: string }): void => {
        if (event.sessionId !== sessionId) return;
        stop();
        reject(new Error('The popup has closed'));
      };
      cdp.on('Target.receivedMessageFromTarget', hear);
      cdp.on('Target.detachedFromTarget', hearEnd);
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch((error: unknown) => {
          stop();
          reject(error instanceof Error ? error : new Error(String(error)));
        });
    });

  async function evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await send<{
      result: { value?: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: false });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  return { send, evaluate };
}

async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function setHostAccess(
  context: BrowserContext,
  extensionId: string,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
  );
  await list.close();
}
