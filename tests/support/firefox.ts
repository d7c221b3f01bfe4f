import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startFirefox, type Firefox } from './firefox-marionette';
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
  proxy?: RecordingProxy;
  preferences?: Record<string, string | number | boolean>;
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
  proxy,
  preferences = {},
  acceptsAnyCertificate = false,
}: LaunchOptions) {
  const manifest = JSON.parse(await readFile(path.join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const addonId = manifest.browser_specific_settings.gecko.id;
  const firefox = await startFirefox({
    ...(profileDir === undefined ? {} : { profileDir }),
    isHeadless,
    preferences: {
      ...(proxy === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy.port,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy.port,
            'network.proxy.no_proxies_on': '',
            'network.proxy.allow_hijacking_localhost': true,
            'network.proxy.failover_direct': false,
          }),
      ...preferences,
    },
  });
  if (acceptsAnyCertificate) {
    await firefox.inBrowser(
      `Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService).setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);`,
    );
  }
  if (!isInstalled) {
    await firefox.send('Addon:Install', { path: packageFile, temporary: !isPermanent });
  }
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;
  await until('the extension started', async () =>
    Boolean(
      await firefox.inBrowser(`return Boolean(WebExtensionPolicy.getByID(${JSON.stringify(addonId)}))`),
    ),
  );

  return {
    addonId,
    profile: firefox.profile,
    inBrowser: firefox.inBrowser,
    page: createPage(firefox),
    /** A click on the toolbar button: the real popup, and the real `activeTab` grant for the tab in front. */
    openPopup: (): Promise<View> => openPopup(firefox, extension),
    /** Right-click on the element in front at `selector`, then the menu entry whose text matches `label`. */
    chooseFromContextMenu: (selector: string, label: RegExp): Promise<void> =>
      chooseFromContextMenu(firefox, selector, label),
    /** Ends the background as the browser does when it is idle: its memory is gone. */
    async terminateBackground(): Promise<void> {
      await firefox.inBrowser(
        `await ${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      );
    },
    backgroundState: async (): Promise<string> =>
      String(await firefox.inBrowser(`return ${extension}.backgroundState`)),
    close: firefox.quit,
    kill: firefox.kill,
  };
}
export type FirefoxWithExtension = Awaited<ReturnType<typeof launchFirefox>>;

const webDriverKeys: Record<ViewKey, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
};

/** The page in the tab in front, driven with WebDriver's input. */
function createPage(firefox: Firefox) {
  const press = async (keys: string[]): Promise<void> => {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const view = createView({
    evaluate: async (expression) => firefox.inPage(`return await (${expression})`),
    click: async (x, y) => {
      await firefox.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
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

const popupBrowser = `Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('.webextension-popup-browser')`;

async function openPopup(firefox: Firefox, extension: string): Promise<View> {
  await closePopup(firefox);
  await firefox.inBrowser(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const action = ExtensionParent.apiManager.global.browserActionFor(${extension});
    await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`);
  const message = `simfill-${randomUUID()}`;
  // The popup's document lives in another process: a frame script there evaluates, and makes trusted input events.
  const frameScript = `
    const reply = (id, answer) => sendAsyncMessage(${JSON.stringify(`${message}-answer`)}, { id, ...answer });
    const input = () => {
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(content);
      return tip;
    };
    let known = {};
    const acts = {
      async evaluate({ expression }) {
        if (known.document !== content.document) {
          known = { document: content.document, sandbox: Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }) };
        }
        const { sandbox } = known;
        const value = await Cu.evalInSandbox('(async () => JSON.stringify(await (' + expression + ')) ?? "null")()', sandbox);
        return String(value);
      },
      click({ x, y }) {
        const utils = content.windowUtils;
        const send = (type, buttons) => content.synthesizeMouseEvent
          ? content.synthesizeMouseEvent(type, x, y, { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 })
          : utils.sendMouseEvent(type, x, y, 0, type === 'mousemove' ? 0 : 1, 0, false, 0, 0, false, false, buttons);
        send('mousemove', 0);
        send('mousedown', 1);
        send('mouseup', 0);
      },
      type({ text }) {
        const tip = input();
        for (const key of text) {
          const event = new content.KeyboardEvent('', { key, code: '' });
          tip.keydown(event);
          tip.keyup(event);
        }
      },
      press({ key }) {
        const tip = input();
        const event = new content.KeyboardEvent('', { key, code: key, keyCode: content.KeyboardEvent['DOM_VK_' + ({ ArrowDown: 'DOWN', ArrowUp: 'UP', Backspace: 'BACK_SPACE', Enter: 'RETURN' }[key] ?? key.toUpperCase())] });
        tip.keydown(event);
        tip.keyup(event);
      },
    };
    addMessageListener(${JSON.stringify(message)}, ({ data }) => {
      (async () => acts[data.act](data))().then(
        (value) => reply(data.id, { value: value ?? null }),
        (error) => reply(data.id, { error: String(error) + ' ' + (error?.stack ?? '') }),
      );
    });`;
  const ask = async (act: string, parameters: object = {}): Promise<unknown> => {
    const data = { ...parameters, act, id: randomUUID() };
    return firefox.inBrowser(`
      const browser = ${popupBrowser};
      if (!browser) throw new Error('The popup has closed');
      const answer = await new Promise((resolve, reject) => {
        const manager = browser.messageManager;
        const name = ${JSON.stringify(`${message}-answer`)};
        const timer = Services.wm.getMostRecentWindow('navigator:browser').setTimeout(() => { manager.removeMessageListener(name, hear); reject(new Error('The popup does not answer')); }, 60000);
        const hear = (heard) => {
          if (heard.data.id !== ${JSON.stringify(data.id)}) return;
          Services.wm.getMostRecentWindow('navigator:browser').clearTimeout(timer);
          manager.removeMessageListener(name, hear);
          resolve(heard.data);
        };
        manager.addMessageListener(name, hear);
        if (!browser.simfillDriven) {
          browser.simfillDriven = true;
          manager.loadFrameScript('data:text/javascript,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
        }
        manager.sendAsyncMessage(${JSON.stringify(message)}, ${JSON.stringify(data)});
      });
      if (answer.error) throw new Error(answer.error);
      return answer.value;`);
  };
  const evaluate = async (expression: string): Promise<unknown> =>
    JSON.parse(String(await ask('evaluate', { expression }))) as unknown;

  await until('the toolbar popup', async () =>
    Boolean(
      await firefox.inBrowser(
        `const browser = ${popupBrowser}; return browser?.currentURI?.spec.startsWith('moz-extension:') && browser.messageManager !== null && !browser.webProgress?.isLoadingDocument`,
      ),
    ),
  );
  await until('the popup loaded', async () => (await evaluate('document.readyState')) === 'complete');
  return createView({
    evaluate,
    click: async (x, y) => {
      await ask('click', { x, y });
    },
    type: async (text) => {
      await ask('type', { text });
    },
    press: async (key) => {
      await ask('press', { key });
    },
    screenshot: async () => {
      const dataUrl = String(
        await firefox.inBrowser(`
          const browser = ${popupBrowser};
          const window = browser.ownerDocument.defaultView;
          const { width, height } = browser.getBoundingClientRect();
          const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new window.DOMRect(0, 0, width, height), 1, 'white');
          const canvas = new window.OffscreenCanvas(image.width, image.height);
          canvas.getContext('2d').drawImage(image, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
          return window.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`),
      );
      return Buffer.from(dataUrl, 'base64');
    },
    close: () => closePopup(firefox),
  });
}

async function closePopup(firefox: Firefox): Promise<void> {
  await firefox.inBrowser(`${popupBrowser}?.closest('panel')?.hidePopup();`);
  await until('the popup closed', async () => !(await firefox.inBrowser(`return Boolean(${popupBrowser})`)));
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
