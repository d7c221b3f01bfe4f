import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { BookingRow } from '../../utils/database/database.ts';
import type { PurchaseEntry } from '../../utils/domain/purchase.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { launchChromium } from '../support/chromium.ts';
import { copyBuild, prepareExtension } from '../support/extension-build.ts';
import { launchFirefox } from '../support/firefox.ts';
import { zipFolder } from '../support/zip-folder.ts';
import { until, type View } from '../support/view.ts';

export type BrowserKind = 'chromium' | 'firefox';
export type Protocol = 'http/1.1' | 'http/2';

/** What a lane needs of a browser: a document of the extension to speak through, and ways for things to die. */
interface Driver {
  /** Evaluates in the extension's document; opens one when there is none. */
  evaluate: (expression: string) => Promise<unknown>;
  closePopup: () => Promise<void>;
  /** A click on the toolbar button: the real popup, over the document of the extension. */
  openToolbarPopup: () => Promise<View>;
  stopBackground: () => Promise<void>;
  reloadExtension: () => Promise<void>;
  /** One more document of the extension, in a tab of its own. */
  openPage: (file: string) => Promise<{ ask: (name: string, input: unknown) => Promise<unknown> }>;
  killAndRestart: () => Promise<void>;
  close: () => Promise<void>;
}

const frozenOrigin = 'http://sandbox.invalid:1';
const frozenBuilds = new Map<BrowserKind, Promise<string>>();

/** One build for the whole run: a source file that changes meanwhile must not change what is measured. */
const ensureFrozenBuild = (browser: BrowserKind): Promise<string> => {
  const frozen =
    frozenBuilds.get(browser) ??
    prepareExtension({ browser: browser === 'chromium' ? 'chrome' : 'firefox', apiOrigin: frozenOrigin });
  frozenBuilds.set(browser, frozen);
  return frozen;
};

/** A document of the extension that does nothing by itself. */
const quietDocument = 'quiet.html';

interface LaneOptions {
  browser: BrowserKind;
  protocol: Protocol;
  /** The popup in a tab, or a document that does nothing, so that the toolbar's popup is the only view. */
  speaksThrough?: 'popup.html' | typeof quietDocument;
}

/** A browser with the real build, a real server, and nothing between them but a socket. */
export async function openLane({ browser, protocol, speaksThrough = 'popup.html' }: LaneOptions) {
  const served = await serveSandbox({ http2: protocol === 'http/2', balanceUsd: 500 });
  const { sandbox } = served;
  const extensionDir = await copyBuild(await ensureFrozenBuild(browser), {
    browser,
    fromOrigin: frozenOrigin,
    apiOrigin: served.origin,
  });
  await writeFile(
    path.join(extensionDir, quietDocument),
    '<!doctype html><meta charset="utf-8"><title>Quiet</title>',
  );
  const profileDir = await mkdtemp(path.join(tmpdir(), `simfill-faults-${browser}-`));
  const driver = await (browser === 'chromium' ? driveChromium : driveFirefox)(
    extensionDir,
    profileDir,
    speaksThrough,
  );

  const { evaluate } = driver;
  const inDatabase = (mode: 'readonly' | 'readwrite', stores: string[], body: string) =>
    evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('simfill');
      opening.onerror = () => reject(new Error('no database'));
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction(${JSON.stringify(stores)}, '${mode}');
        let value = null;
        transaction.oncomplete = () => { database.close(); resolve(value); };
        transaction.onerror = transaction.onabort = () => { database.close(); reject(new Error('no transaction')); };
        ${body}
      };
    })`);

  const lane = {
    browser,
    protocol,
    sandbox,
    served,
    driver,
    /** Asks the background as a view does, and waits for the answer. */
    ask: async (name: string, input: unknown): Promise<unknown> => unwrap(await evaluate(send(name, input))),
    /** Asks and goes on: the answer may never come. */
    post: async (name: string, input: unknown): Promise<void> => {
      await evaluate(`(${send(name, input)}.catch(() => undefined), null)`);
    },
    journal: async (): Promise<PurchaseEntry[]> =>
      (await inDatabase(
        'readonly',
        ['purchases'],
        `transaction.objectStore('purchases').getAll().onsuccess = (event) => { value = event.target.result; };`,
      )) as PurchaseEntry[],
    bookings: async (): Promise<BookingRow[]> =>
      (await inDatabase(
        'readonly',
        ['bookings'],
        `transaction.objectStore('bookings').getAll().onsuccess = (event) => { value = event.target.result; };`,
      )) as BookingRow[],
    /** A new account and an empty journal, with connections that have been used. */
    reset: async (): Promise<void> => {
      await served.acceptConnections();
      sandbox.reset();
      await inDatabase(
        'readwrite',
        ['purchases', 'bookings', 'sms', 'settings', 'account'],
        `for (const name of ['purchases', 'bookings', 'sms']) transaction.objectStore(name).clear();
         transaction.objectStore('settings').put(${JSON.stringify({
           id: 1,
           limits: { mostPerPurchaseUsd: null, mostPerDayUsd: null, askAgainAboveUsd: null },
           hidesCode: false,
           notifies: false,
           fillsCodeOnArrival: true,
           theme: 'system',
         })});`,
      );
      // Where the views were left.
      await evaluate('(globalThis.browser ?? globalThis.chrome).storage.session.clear()');
      const warm = async () => (await lane.ask('account.refresh', null)) as { ok: boolean };
      await until('a warm connection', async () => (await warm()).ok, { deadlineMs: 180_000 });
      await Promise.all([warm(), warm(), warm()]);
      sandbox.requests().length = 0;
    },
    close: async (): Promise<void> => {
      await driver.close().catch(() => undefined);
      await served.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
  await until(
    'the account connected',
    async () => ((await lane.ask('account.connect', { apiKey: served.apiKey })) as { ok: boolean }).ok,
    { deadlineMs: 180_000 },
  );
  return lane;
}

export type Lane = Awaited<ReturnType<typeof openLane>>;

/** What a view sends, as an expression. */
const send = (name: string, input: unknown) =>
  `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({ to: 'background', name, input })})`;

const unwrap = (answer: unknown): unknown => {
  const { ok, value } = (answer ?? {}) as { ok?: boolean; value?: unknown };
  return ok ? value : answer;
};

async function driveChromium(extensionDir: string, profileDir: string, file: string): Promise<Driver> {
  const launch = () => launchChromium({ extensionDir, profileDir, acceptsAnyCertificate: true });
  let chromium = await launch();
  let page: Page | null = null;
  const ensureDocument = async (): Promise<Page> => {
    if (page && !page.isClosed()) return page;
    // While the extension reloads its address leads nowhere.
    return until(
      'a document of the extension',
      async () => {
        const opened = await chromium.context.newPage();
        await opened.goto(`chrome-extension://${chromium.extensionId}/${file}`).catch(() => undefined);
        const isOurs = await opened.evaluate('Boolean(globalThis.chrome?.runtime?.id)').catch(() => false);
        if (!isOurs) {
          await opened.close();
          return undefined;
        }
        page = opened;
        return opened;
      },
      { deadlineMs: 180_000 },
    );
  };
  return {
    evaluate: async (expression) => (await ensureDocument()).evaluate(expression),
    closePopup: async () => {
      await page?.close();
      page = null;
    },
    openToolbarPopup: async () => chromium.openPopup(await ensureDocument()),
    stopBackground: async () => chromium.stopWorker(await ensureDocument()),
    reloadExtension: async () => {
      // Chromium disables an unpacked extension that reloads itself while developer mode is off; loading it again is
      // the same reload.
      const session = await chromium.context.browser()?.newBrowserCDPSession();
      const command = session?.send.bind(session) as
        ((name: string, input: object) => Promise<unknown>) | undefined;
      await command?.('Extensions.loadUnpacked', { path: extensionDir });
      await page?.close();
      page = null;
    },
    openPage: async (file) => {
      const opened = await chromium.context.newPage();
      await opened.goto(`chrome-extension://${chromium.extensionId}/${file}`);
      return { ask: async (name, input) => unwrap(await opened.evaluate(send(name, input))) };
    },
    killAndRestart: async () => {
      const { stdout } = await promisify(execFile)('pgrep', ['-f', '--', `--user-data-dir=${profileDir}`]);
      // The browser itself, not its children: those die with it.
      const ended = new Promise<void>((resolve) => chromium.context.once('close', () => resolve()));
      for (const pid of stdout.trim().split('\n')) {
        try {
          process.kill(Number(pid), 'SIGKILL');
        } catch {
          // Gone with its parent.
        }
      }
      await ended;
      await chromium.close().catch(() => undefined);
      page = null;
      await rm(path.join(profileDir, 'SingletonLock'), { force: true });
      chromium = await launch();
    },
    close: () => chromium.close(),
  };
}

async function driveFirefox(extensionDir: string, profileDir: string, file: string): Promise<Driver> {
  let isInstalled = false;
  const packageFile = path.join(profileDir, 'simfill.xpi');
  await zipFolder(extensionDir, packageFile);
  const launch = async () => {
    const launched = await launchFirefox({
      extensionDir,
      packageFile,
      profileDir,
      isPermanent: true,
      isInstalled,
      acceptsAnyCertificate: true,
    });
    isInstalled = true;
    return launched;
  };
  let firefox = await launch();
  let isOpen = false;
  const ensureDocument = async () => {
    if (isOpen) return;
    const host = String(
      await firefox.inBrowser(
        `return WebExtensionPolicy.getByID(${JSON.stringify(firefox.addonId)}).mozExtensionHostname`,
      ),
    );
    await firefox.page.goto(`moz-extension://${host}/${file}`);
    isOpen = true;
  };
  return {
    evaluate: async (expression) => {
      await ensureDocument();
      return firefox.page.evaluate(expression);
    },
    closePopup: async () => {
      await firefox.page.goto('about:blank');
      isOpen = false;
    },
    openToolbarPopup: async () => {
      await ensureDocument();
      return firefox.openPopup();
    },
    stopBackground: () => firefox.terminateBackground(),
    reloadExtension: async () => {
      // Its documents close with it, and Firefox with its last one.
      await firefox.page.goto('about:blank');
      isOpen = false;
      await firefox.inBrowser(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(firefox.addonId)});
        await addon.reload();`);
    },
    openPage: () => Promise.reject(new Error('one document at a time')),
    killAndRestart: async () => {
      await firefox.kill();
      isOpen = false;
      firefox = await launch();
    },
    close: () => firefox.close(),
  };
}
