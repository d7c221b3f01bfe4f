import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json';

type Listener = (...parameters: never[]) => unknown;

function createEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => {
      const index = listeners.indexOf(listener);
      if (index >= 0) listeners.splice(index, 1);
    },
    hasListener: (listener: Listener) => listeners.includes(listener),
    hasListeners: () => listeners.length > 0,
    trigger: (...parameters: unknown[]) =>
      listeners.map((listener) => (listener as (...all: unknown[]) => unknown)(...parameters)),
  };
}

/** The fake's own, kept before it is watched. */
const createNotification = fakeBrowser.notifications.create.bind(fakeBrowser.notifications);

/** A document in a tab, as far as the browser shows it to an extension. */
export interface FakeFrame {
  frameId: number;
  /** Of the document that is in it now; none in a browser without such ids. */
  readonly documentId?: string;
  /** What the script in it answers; absent until the script was injected. */
  answer: (message: { name: string; input: never }) => unknown;
  isInjected: boolean;
}

export interface FakeTab {
  /** Visible only where access is given. */
  url: string | undefined;
  isGranted: boolean;
  frames: FakeFrame[];
}

/**
 * What the fake browser lacks: context menus, scripting, permissions, commands, messages to tabs, i18n and the
 * manifest. Call it before each test; it gives the state to look at.
 */
export function addToFakeBrowser() {
  const menu = new Map<string, { title: string; parentId: string | undefined }>();
  const tabs = new Map<number, FakeTab>();
  const shown: { id: string; title: string; message: string; buttons: string[] }[] = [];
  const events = {
    menuClicked: createEvent(),
    command: createEvent(),
    permissionAdded: createEvent(),
    permissionRemoved: createEvent(),
  };
  const access = { isGiven: true };
  const opened: string[] = [];

  const additions = {
    contextMenus: {
      create: (entry: { id: string; title: string; parentId?: string }) => {
        if (menu.has(entry.id)) throw new Error(`Cannot create item with duplicate id ${entry.id}`);
        menu.set(entry.id, { title: entry.title, parentId: entry.parentId });
        return entry.id;
      },
      removeAll: () => {
        menu.clear();
        return Promise.resolve();
      },
      onClicked: events.menuClicked,
    },
    commands: { onCommand: events.command },
    permissions: {
      onAdded: events.permissionAdded,
      onRemoved: events.permissionRemoved,
      contains: () => Promise.resolve(access.isGiven),
      getAll: () => Promise.resolve({ origins: [] }),
    },
    scripting: {
      executeScript: ({ target }: { target: { tabId: number; frameIds?: number[] } }) => {
        const tab = tabs.get(target.tabId);
        if (!tab) return Promise.reject(new Error(`No tab with id: ${target.tabId}`));
        if (!tab.isGranted)
          return Promise.reject(
            new Error(
              'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
            ),
          );
        const frames = tab.frames.filter(({ frameId }) => target.frameIds?.includes(frameId) ?? true);
        for (const frame of frames) frame.isInjected = true;
        return Promise.resolve(frames.map(({ frameId }) => ({ frameId, result: null })));
      },
    },
    i18n: {
      getMessage: (name: string, substitutions: string | string[] = []) => {
        const { message } = (messages as Record<string, { message: string } | undefined>)[name] ?? {
          message: '',
        };
        return [substitutions]
          .flat()
          .reduce<string>((text, value, index) => text.replace(`$${index + 1}`, value), message);
      },
    },
  };
  Object.assign(fakeBrowser, additions);
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({
      version: '1.2.3',
      manifest_version: 3,
      name: 'SimFill',
      icons: { 128: 'icons/128.png' },
    }),
    getPlatformInfo: () => Promise.resolve({ os: 'linux' }),
  });
  Object.assign(fakeBrowser.action, {
    openPopup: () => {
      opened.push('popup');
      return Promise.resolve();
    },
  });
  Object.assign(fakeBrowser.notifications, {
    create: (id: string, options: { title: string; message: string; buttons?: { title: string }[] }) => {
      const { title, message, buttons = [] } = options;
      shown.push({ id, title, message, buttons: buttons.map((button) => button.title) });
      return createNotification(id, options as never);
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: (tabId: number) => {
      const tab = tabs.get(tabId);
      return tab
        ? Promise.resolve({ id: tabId, windowId: 1, url: tab.url })
        : Promise.reject(new Error(`No tab with id: ${tabId}`));
    },
    update: (tabId: number) => {
      if (!tabs.has(tabId)) return Promise.reject(new Error(`No tab with id: ${tabId}`));
      opened.push(`tab ${tabId}`);
      return Promise.resolve({ id: tabId, windowId: 1 });
    },
    sendMessage: async (
      tabId: number,
      message: { name: string; input: never },
      { frameId, documentId }: { frameId?: number; documentId?: string },
    ) => {
      const frame = tabs
        .get(tabId)
        ?.frames.find((one) =>
          documentId === undefined ? one.frameId === frameId : one.documentId === documentId,
        );
      if (!frame?.isInjected)
        throw new Error('Could not establish connection. Receiving end does not exist.');
      // Messages are copies.
      const answer: unknown = await frame.answer(structuredClone(message));
      return structuredClone(answer);
    },
  });

  return { menu, tabs, shown, opened, events, access };
}
