import { randomUUID } from 'node:crypto';
import type { Firefox } from './firefox-marionette';
import { createView, until, type View } from './view';

/**
 * Acts in a document of ours that WebDriver does not reach: the popup, the sidebar, the background's. `place` finds its
 * `<browser>` in the browser's own scope.
 */
export function createDocumentDriver(firefox: Firefox, place: string) {
  const message = `simfill-${randomUUID()}`;
  // The document lives in another process: a frame script there evaluates, and makes trusted input events.
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
      const browser = ${place};
      if (!browser) throw new Error('It has closed');
      const answer = await new Promise((resolve, reject) => {
        const manager = browser.messageManager;
        const name = ${JSON.stringify(`${message}-answer`)};
        const timer = browser.ownerDocument.defaultView.setTimeout(() => { manager.removeMessageListener(name, hear); reject(new Error('It does not answer')); }, 60000);
        const hear = (heard) => {
          if (heard.data.id !== ${JSON.stringify(data.id)}) return;
          browser.ownerDocument.defaultView.clearTimeout(timer);
          manager.removeMessageListener(name, hear);
          resolve(heard.data);
        };
        manager.addMessageListener(name, hear);
        // A document that takes the place of the last one may live in another process, where the script is not.
        const driver = ${JSON.stringify(message)} + ' ' + browser.frameLoader.remoteTab?.tabId;
        if (browser.simfillDriver !== driver) {
          browser.simfillDriver = driver;
          manager.loadFrameScript('data:text/javascript,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
        }
        manager.sendAsyncMessage(${JSON.stringify(message)}, ${JSON.stringify(data)});
      });
      if (answer.error) throw new Error(answer.error);
      return answer.value;`);
  };
  const evaluate = async (expression: string): Promise<unknown> =>
    JSON.parse(String(await ask('evaluate', { expression }))) as unknown;
  return { ask, evaluate };
}

/** The popup or the sidebar, driven with trusted input. */
export async function openOwnView(
  firefox: Firefox,
  {
    name,
    place,
    close,
  }: {
    name: string;
    /** Finds its `<browser>` in the browser's own scope, once it is there. */
    place: string;
    close: () => Promise<void>;
  },
): Promise<View> {
  const { ask, evaluate } = createDocumentDriver(firefox, place);
  await until(name, async () =>
    Boolean(
      await firefox.inBrowser(
        `const browser = ${place}; return browser?.currentURI?.spec.startsWith('moz-extension:') && browser.messageManager !== null && !browser.webProgress?.isLoadingDocument`,
      ),
    ),
  );
  await until(`${name} loaded`, async () => (await evaluate('document.readyState')) === 'complete');
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
          const browser = ${place};
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
    close,
  });
}
