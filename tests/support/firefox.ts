import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startFirefox, type Firefox } from './firefox-marionette';
import { createDocumentDriver, openOwnView } from './firefox-own-view';
import {
  chooseFile,
  installStandIns,
  pressNotification,
  readClipboard,
  readNotifications,
} from './firefox-stand-ins';
import type { RecordingProxy } from './recording-proxy';
import { createView, until, type View, type ViewKey } from './view';

interface LaunchOptions {
  /** The unpacked build; left out when it was installed into `profileDir` for good before. */
  extensionDir: string;
  /** The build as a package: what is installed for good cannot be a folder. */
  packageFile?: string;
  profileDir?: string;
  /** Survives a restart on the same profile; else temporary, as `about:debugging` loads it. */
  isPermanent?: boolean;
  isInstalled?: boolean;
  isHeadless?: boolean;
  /** Takes the self-signed certificate of a sandbox over HTTP/2. */
  acceptsAnyCertificate?: boolean;
}

/** Firefox with the extension installed, and the ways a person reaches it. */
export async function launchFirefox({
  extensionDir,
  packageFile = extensionDir,
  profileDir,
  isPermanent = false,
  isInstalled = false,
  isHeadless = true,
  acceptsAnyCertificate = false,
}: LaunchOptions) {
  const firefox = await startFirefox({ ...(profileDir === undefined ? {} : { profileDir }), isHeadless });
  if (acceptsAnyCertificate) {
    await firefox.inBrowser(
      `Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService).setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);`,
    );
  }
  if (!isInstalled) await firefox.send('Addon:Install', { path: packageFile, temporary: !isPermanent });
  return {
    ...(await driveExtension(firefox, await readAddonId(extensionDir))),
    close: firefox.quit,
    kill: firefox.kill,
  };
}

/**
 * One Firefox for story after story, because starting it takes longer than most of them: for each the extension is
 * installed anew, with an id of its own, and every tab, cookie and notification of the last one is gone.
 */
export async function shareFirefox() {
  const firefox = await startFirefox({});
  await installStandIns(firefox);
  return {
    async openFor({ extensionDir, proxy }: { extensionDir: string; proxy: RecordingProxy }) {
      await sendThrough(firefox, proxy);
      await firefox.send('Addon:Install', { path: extensionDir, temporary: true });
      const extension = await driveExtension(firefox, await readAddonId(extensionDir));
      return { ...extension, close: () => leaveStory(firefox, extension.addonId) };
    },
    quit: firefox.quit,
  };
}
export type SharedFirefox = Awaited<ReturnType<typeof shareFirefox>>;
export type FirefoxWithExtension = Awaited<ReturnType<SharedFirefox['openFor']>>;

async function readAddonId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Every request of the browser passes the proxy from now on. */
const sendThrough = (firefox: Firefox, { port }: RecordingProxy): Promise<unknown> =>
  firefox.inBrowser(`
    for (const protocol of ['http', 'ssl']) {
      Services.prefs.setStringPref('network.proxy.' + protocol, '127.0.0.1');
      Services.prefs.setIntPref('network.proxy.' + protocol + '_port', ${port});
    }
    Services.prefs.setStringPref('network.proxy.no_proxies_on', '');
    Services.prefs.setBoolPref('network.proxy.allow_hijacking_localhost', true);
    Services.prefs.setBoolPref('network.proxy.failover_direct', false);
    Services.prefs.setIntPref('network.proxy.type', 1);`);

async function leaveStory(firefox: Firefox, addonId: string): Promise<void> {
  await closePopup(firefox);
  const { handle } = await firefox.send('WebDriver:NewWindow', { type: 'tab', focus: true });
  for (const tab of (await firefox.send('WebDriver:GetWindowHandles')) as unknown as string[]) {
    if (tab === handle) continue;
    await firefox.send('WebDriver:SwitchToWindow', { handle: tab, focus: false });
    await firefox.send('WebDriver:CloseWindow');
  }
  await firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await firefox.inBrowser(`
    ${topWindow}.SidebarController.hide();
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(${JSON.stringify(addonId)})).uninstall();
    Services.cookies.removeAll();`);
}

/** The ways a person reaches the extension, once it has started. */
async function driveExtension(firefox: Firefox, addonId: string) {
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)})`;
  const extension = `${policy}.extension`;
  await until('the extension started', async () =>
    Boolean(await firefox.inBrowser(`return Boolean(${policy})`)),
  );
  const page = createPage(firefox);
  const background = createDocumentDriver(
    firefox,
    `[...${extension}.views].find(({ viewType }) => viewType === 'background')?.xulBrowser`,
  );
  return {
    addonId,
    profile: firefox.profile,
    inBrowser: firefox.inBrowser,
    page,
    /** The first frame of the page in front. */
    frame: createPage(firefox, { isFrame: true }),
    /** A click on the toolbar button: the real popup, and the real `activeTab` grant for the tab in front. */
    openPopup: (): Promise<View> => openPopup(firefox, extension),
    /** The popup, once the extension itself has opened it. */
    waitForPopup: (): Promise<View> => waitForPopup(firefox),
    /** The sidebar, once something has opened it. */
    waitForSidebar: (): Promise<View> =>
      openOwnView(firefox, {
        name: 'the sidebar',
        place: sidebarBrowser,
        close: async () => {
          await firefox.inBrowser(`${topWindow}.SidebarController.hide();`);
        },
      }),
    /** The options page, in the tab in front. */
    openOptions: async (): Promise<FirefoxPage> => {
      await page.goto(String(await firefox.inBrowser(`return ${policy}.getURL('options.html')`)));
      return page;
    },
    /** Drives the tab that `open` makes the extension open, closes it, and has the one before in front again. */
    inNewTab: <T>(open: () => Promise<void>, act: (page: FirefoxPage) => Promise<T>): Promise<T> =>
      inNewTab(firefox, open, act),
    /** Presses the button of the browser's own question that hangs from the address bar. */
    answerPrompt: (answer: 'allow' | 'deny'): Promise<void> => answerPrompt(firefox, answer),
    /** Real keys of the window, as its menus and the page get them: Ctrl and Shift are held with the letter. */
    pressShortcut: (letter: string): Promise<void> => pressShortcut(firefox, letter),
    /** Right-click on the element in front at `selector`, then the menu entry whose text matches `label`. */
    chooseFromContextMenu: (selector: string, label: RegExp): Promise<void> =>
      chooseFromContextMenu(firefox, selector, label),
    /** What the desktop shows now, the oldest first. */
    readNotifications: () => readNotifications(firefox),
    /** A click on the body of a notification. */
    pressNotification: (id: string) => pressNotification(firefox, id),
    /** What was copied last, by whatever did. */
    readClipboard: () => readClipboard(firefox),
    /** The files that were saved, the oldest first. */
    readDownloads: () => readDownloads(firefox),
    /** What the person chooses in the next file dialogs. */
    chooseFile: (file: string) => chooseFile(firefox, file),
    /** Takes and gives the hosts of the manifest, as the switches in `about:addons` do. */
    setApiAccess: async (isAllowed: boolean): Promise<void> => {
      await firefox.inBrowser(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const extension = ${extension};
        const hosts = { permissions: [], origins: extension.manifest.host_permissions };
        await ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(extension.id, hosts, extension);`);
    },
    /** Gives the value of an expression where the background runs, which is alive. */
    inBackground: background.evaluate,
    /** Ends the background as the browser does when it is idle: its memory is gone. */
    terminateBackground: async (): Promise<void> => {
      await firefox.inBrowser(
        `await ${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      );
    },
    backgroundState: async (): Promise<string> =>
      String(await firefox.inBrowser(`return ${extension}.backgroundState`)),
  };
}

const webDriverKeys: Record<ViewKey, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
};

/** The page in the tab in front, or the first frame in it, driven with WebDriver's input. */
function createPage(firefox: Firefox, { isFrame = false }: { isFrame?: boolean } = {}) {
  /** WebDriver stays in the frame it was sent to: the page is left as the other acts expect it. */
  const inPlace = async <T>(act: () => Promise<T>): Promise<T> => {
    if (!isFrame) return act();
    await firefox.send('WebDriver:SwitchToFrame', { id: 0 });
    try {
      return await act();
    } finally {
      await firefox.send('WebDriver:SwitchToFrame', { id: null });
    }
  };
  const perform = (actions: object): Promise<unknown> =>
    inPlace(() => firefox.send('WebDriver:PerformActions', { actions: [actions] }));
  const press = async (keys: string[]): Promise<void> => {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await perform({ type: 'key', id: 'keyboard', actions });
  };
  const view = createView({
    evaluate: (expression) => inPlace(() => firefox.inPage(`return await (${expression})`)),
    evaluateBehind: (expression) => inPlace(() => firefox.behindPage(`return await (${expression})`)),
    click: async (x, y) => {
      await perform({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    type: (text) => press([...text]),
    press: (key) => press([webDriverKeys[key]]),
    screenshot: async () => {
      const { value } = await firefox.send('WebDriver:TakeScreenshot', { full: false, hash: false });
      return Buffer.from(String(value), 'base64');
    },
    close: async () => {
      await firefox.send('WebDriver:CloseWindow');
    },
  });
  return {
    ...view,
    async goto(url: string): Promise<void> {
      await firefox.send('WebDriver:Navigate', { url });
    },
  };
}
export type FirefoxPage = ReturnType<typeof createPage>;

const topWindow = `Services.wm.getMostRecentWindow('navigator:browser')`;
const popupBrowser = `${topWindow}.document.querySelector('.webextension-popup-browser')`;
const sidebarBrowser = `${topWindow}.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

async function openPopup(firefox: Firefox, extension: string): Promise<View> {
  await closePopup(firefox);
  await firefox.inBrowser(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const action = ExtensionParent.apiManager.global.browserActionFor(${extension});
    await action.triggerAction(${topWindow});`);
  return waitForPopup(firefox);
}

const waitForPopup = (firefox: Firefox): Promise<View> =>
  openOwnView(firefox, {
    name: 'the toolbar popup',
    place: popupBrowser,
    close: () => closePopup(firefox),
  });

async function closePopup(firefox: Firefox): Promise<void> {
  await firefox.inBrowser(`${popupBrowser}?.closest('panel')?.hidePopup();`);
  await until('the popup closed', async () => !(await firefox.inBrowser(`return Boolean(${popupBrowser})`)));
}

async function readDownloads(firefox: Firefox): Promise<readonly string[]> {
  const paths = await firefox.inBrowser(`
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    const all = await (await Downloads.getList(Downloads.ALL)).getAll();
    return all.filter(({ succeeded }) => succeeded).map(({ target }) => target.path);`);
  return paths as string[];
}

async function inNewTab<T>(
  firefox: Firefox,
  open: () => Promise<void>,
  act: (page: FirefoxPage) => Promise<T>,
): Promise<T> {
  const readTabs = async (): Promise<string[]> =>
    (await firefox.send('WebDriver:GetWindowHandles')) as unknown as string[];
  const { value: own } = await firefox.send('WebDriver:GetWindowHandle');
  const before = await readTabs();
  await open();
  const opened = await until('a new tab', async () =>
    (await readTabs()).find((tab) => !before.includes(tab)),
  );
  await firefox.send('WebDriver:SwitchToWindow', { handle: opened, focus: true });
  try {
    return await act(createPage(firefox));
  } finally {
    await firefox.send('WebDriver:CloseWindow');
    await firefox.send('WebDriver:SwitchToWindow', { handle: own, focus: true });
  }
}

async function answerPrompt(firefox: Firefox, answer: 'allow' | 'deny'): Promise<void> {
  const question = `${topWindow}.PopupNotifications.panel.firstElementChild`;
  await until('the browser’s question', async () =>
    Boolean(
      await firefox.inBrowser(
        `return ${topWindow}.PopupNotifications.panel.state === 'open' && ${question} !== null`,
      ),
    ),
  );
  await firefox.inBrowser(`${question}.${answer === 'allow' ? 'button' : 'secondaryButton'}.click();`);
}

async function pressShortcut(firefox: Firefox, letter: string): Promise<void> {
  await firefox.inBrowser(`
    const window = ${topWindow};
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(window);
    const { KeyboardEvent } = window;
    const keys = [
      { key: 'Control', code: 'ControlLeft', keyCode: KeyboardEvent.DOM_VK_CONTROL },
      { key: 'Shift', code: 'ShiftLeft', keyCode: KeyboardEvent.DOM_VK_SHIFT },
      { key: '${letter}', code: 'Key${letter}', keyCode: KeyboardEvent.DOM_VK_${letter} },
    ].map((key) => new KeyboardEvent('', key));
    for (const key of keys) tip.keydown(key);
    for (const key of keys.toReversed()) tip.keyup(key);`);
}

async function chooseFromContextMenu(firefox: Firefox, selector: string, label: RegExp): Promise<void> {
  const place = (await firefox.inPage(
    `const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }`,
  )) as { x: number; y: number };
  await firefox.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', ...place, duration: 0, origin: 'viewport' },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      },
    ],
  });
  const menu = `Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('contentAreaContextMenu')`;
  await until('the context menu', async () => (await firefox.inBrowser(`return ${menu}.state`)) === 'open');
  const labels = await firefox.inBrowser(`
    const wanted = new RegExp(${JSON.stringify(label.source)}, ${JSON.stringify(label.flags)});
    const menu = ${menu};
    const items = [...menu.querySelectorAll('menuitem')].filter((item) => !item.hidden && item.label);
    const item = items.find((one) => wanted.test(one.label));
    if (!item) { menu.hidePopup(); return items.map((one) => one.label); }
    const closed = [];
    for (let popup = item.closest('menupopup'); popup !== menu; popup = popup.parentElement.closest('menupopup')) closed.unshift(popup);
    for (const popup of closed) {
      const shown = new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
      popup.parentElement.openMenu(true);
      await shown;
    }
    item.closest('menupopup').activateItem(item);
    return null;`);
  if (labels !== null) throw new Error(`No menu entry matches ${String(label)}: ${JSON.stringify(labels)}`);
}
