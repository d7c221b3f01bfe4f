import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { launchChromium } from '../support/chromium.ts';
import { prepareExtension } from '../support/extension-build.ts';
import { serveFillPage } from '../support/fill-page.ts';
import { launchFirefox } from '../support/firefox.ts';
import { addOwnPage, createOwnPageClient } from '../support/own-page.ts';
import { zipFolder } from '../support/zip-folder.ts';
import { until } from '../support/view.ts';

export type BrowserName = 'chromium' | 'firefox';

/** One running browser, as the soak needs it. */
interface Running {
  /** Ends the background at once, in the middle of whatever it does. */
  killBackground: () => Promise<void>;
  openOwnPage: () => Promise<void>;
  openPage: (url: string) => Promise<void>;
  setEnabled: (isEnabled: boolean) => Promise<void>;
  /** Loads the extension anew from its folder, whose version has changed. */
  reload: () => Promise<void>;
  close: () => Promise<void>;
}

/** The whole scene: the sandbox, a page to fill, a browser with a profile that outlives it, the extension with its spy. */
export async function openRig(browser: BrowserName) {
  const sandbox = createSandbox({ balanceUsd: 1_000_000 });
  const own = createOwnPageClient();
  const api = await serveSandbox({
    sandbox: {
      ...sandbox,
      answer: async (request) => {
        const response = await own.answer(request.clone());
        return response ? { response, transport: undefined } : sandbox.answer(request);
      },
    },
  });
  const page = await serveFillPage();
  const extensionDir = await prepareExtension({
    browser: browser === 'chromium' ? 'chrome' : 'firefox',
    apiOrigin: api.origin,
  });
  await addOwnPage(extensionDir, { origin: api.origin, seesNotifications: true });
  const profileDir = await mkdtemp(path.join(tmpdir(), `simfill-soak-${browser}-`));
  const launch = browser === 'chromium' ? runChromium : runFirefox;
  let running: Running = await launch({ extensionDir, profileDir, isInstalled: false });

  /** In front of everything: an own page that takes orders. */
  async function greet(): Promise<void> {
    const before = own.greetings();
    await running.openOwnPage();
    await until('the own page', () => own.greetings() > before, { deadlineMs: 180_000 });
  }
  await greet();
  await own.ask('account.connect', { apiKey: api.apiKey });

  const products = sandbox
    .account()
    .catalogue.products.filter(
      ({ rentalType, durationMinutes }) => rentalType === 'RentalFull' && durationMinutes >= 240,
    );

  return {
    sandbox,
    own,
    page,
    browser,
    greet,
    killBackground: () => running.killBackground(),
    setEnabled: (isEnabled: boolean) => running.setEnabled(isEnabled),
    openPage: (url: string) => running.openPage(url),

    /** Numbers that run for hours and take every SMS. */
    async book(count: number) {
      const bookings = [];
      for (let index = 0; index < products.length * 50 && bookings.length < count; index++)
        try {
          const product = products[index % products.length]!;
          bookings.push(sandbox.buyElsewhere({ productId: product.id }).bookings[0]!);
        } catch {
          // Sold out for the moment.
        }
      await own.ask('bookings.refresh', null);
      return bookings;
    },

    async closeBrowser(): Promise<void> {
      await running.close();
    },
    async openBrowser(): Promise<void> {
      running = await launch({ extensionDir, profileDir, isInstalled: true });
    },

    /** The next version of the extension takes over in the middle of everything. */
    async update(): Promise<void> {
      const file = path.join(extensionDir, 'manifest.json');
      const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
      await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
      await running.reload();
    },

    /** Stops or continues every process of the browser, as a machine that sleeps does. */
    signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
      for (const pid of findProcesses(profileDir)) process.kill(pid, signal);
    },

    smsRequests: () => sandbox.requests().filter(({ path }) => /\/sms$/i.test(path)),

    async close(): Promise<void> {
      await running.close().catch(() => undefined);
      page.close();
      await api.close();
      await rm(extensionDir, { recursive: true, force: true });
      await rm(profileDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
export type Rig = Awaited<ReturnType<typeof openRig>>;

interface LaunchInput {
  extensionDir: string;
  profileDir: string;
  /** In an earlier run on this profile. */
  isInstalled: boolean;
}

async function runChromium({ extensionDir, profileDir }: LaunchInput): Promise<Running> {
  const chromium = await launchChromium({ extensionDir, profileDir });
  const { context, extensionId } = chromium;
  const blank = context.pages()[0] ?? (await context.newPage());
  /** What the person presses on the extensions page. */
  async function onExtensionsPage(act: string): Promise<void> {
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(act);
    await extensions.close();
  }
  return {
    killBackground: () => chromium.stopWorker(blank),
    openOwnPage: async () => {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${extensionId}/own-page.html`);
    },
    openPage: async (url) => {
      const opened = await context.newPage();
      await opened.goto(url);
    },
    setEnabled: (isEnabled) =>
      onExtensionsPage(
        `new Promise((resolve) => chrome.management.setEnabled('${extensionId}', ${isEnabled}, resolve))`,
      ),
    reload: () =>
      onExtensionsPage(
        // Outside the developer mode an unpacked extension is not loaded again.
        `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
          new Promise((resolve) => chrome.developerPrivate.reload('${extensionId}', { failQuietly: false }, resolve)))`,
      ),
    close: () => chromium.close(),
  };
}

async function runFirefox({ extensionDir, profileDir, isInstalled }: LaunchInput): Promise<Running> {
  const packageFile = path.join(profileDir, 'simfill.xpi');
  if (!isInstalled) await zipFolder(extensionDir, packageFile);
  const firefox = await launchFirefox({
    extensionDir,
    profileDir,
    isPermanent: true,
    packageFile,
    isInstalled,
  });
  const { addonId } = firefox;
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)})`;
  const addons = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');`;
  const openTab = (url: string): Promise<unknown> =>
    firefox.inBrowser(`
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      const principal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(${url}, { triggeringPrincipal: principal });`);
  return {
    killBackground: () => firefox.terminateBackground(),
    openOwnPage: async () => {
      await openTab(`${policy}.getURL('own-page.html')`);
    },
    openPage: async (url) => {
      await openTab(JSON.stringify(url));
      // The tab has to have loaded before its address is known to the extension.
      await until('the page loaded', async () =>
        Boolean(
          await firefox.inBrowser(`
            const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
            return selectedBrowser.currentURI.spec === ${JSON.stringify(url)} && !selectedBrowser.webProgress?.isLoadingDocument;`),
        ),
      );
    },
    setEnabled: async (isEnabled) => {
      await firefox.inBrowser(
        `${addons} const addon = await AddonManager.getAddonByID(${JSON.stringify(addonId)});
         await addon.${isEnabled ? 'enable' : 'disable'}();`,
      );
    },
    reload: async () => {
      const next = path.join(profileDir, 'simfill-next.xpi');
      await zipFolder(extensionDir, next);
      await firefox.inBrowser(
        `${addons} const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
         const install = await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(next)}));
         await install.install();`,
      );
    },
    close: () => firefox.close(),
  };
}

/** The browser on this profile and all that descend from it. */
function findProcesses(profileDir: string): number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        const status = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parentId = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ pid: Number(name), parentId, isRoot: command.includes(profileDir) }];
      } catch {
        return [];
      }
    });
  const found = new Set(
    processes.filter(({ isRoot, pid }) => isRoot && pid !== process.pid).map(({ pid }) => pid),
  );
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { pid, parentId } of processes) if (found.has(parentId)) found.add(pid);
  }
  return [...found];
}
