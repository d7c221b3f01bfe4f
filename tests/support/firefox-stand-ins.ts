import type { Firefox } from './firefox-marionette';

/** A headless Firefox has no desktop: these services of it are replaced by ones that a test sees and answers for. */

/** A notification as the desktop was asked to show it. */
export interface ShownNotification {
  id: string;
  title: string;
  text: string;
}

const alerts = '@mozilla.org/alerts-service;1';
const filePicker = '@mozilla.org/filepicker;1';
const standInOf = (contract: string, type: string): string =>
  `Cc[${JSON.stringify(contract)}].getService(${type}).wrappedJSObject`;

/** Puts both in their place, once for each browser. */
export const installStandIns = (firefox: Firefox): Promise<unknown> =>
  firefox.inBrowser(`
    const replace = (contract, object) => {
      object.wrappedJSObject = object;
      Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
        Services.uuid.generateUUID(), 'A stand-in of the tests', contract,
        { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (type) => object.QueryInterface(type) },
      );
    };
    replace(${JSON.stringify(alerts)}, {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      shown: new Map(),
      showAlert({ name, title, text }, observer) {
        this.shown.set(name, { title, text, observer });
        observer?.observe(null, 'alertshow', '');
      },
      closeAlert(name) {
        const { observer } = this.shown.get(name) ?? {};
        this.shown.delete(name);
        observer?.observe(null, 'alertfinished', '');
      },
      getHistory: () => [],
      teardown: () => undefined,
      pbmTeardown: () => undefined,
    });
    replace(${JSON.stringify(filePicker)}, {
      QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
      path: null,
      init: () => undefined,
      appendFilters: () => undefined,
      appendFilter: () => undefined,
      appendRawFilter: () => undefined,
      isModeSupported: () => Promise.resolve(true),
      open(callback) {
        // The file that the test named before; a dialog without one is left as by Escape.
        Services.tm.dispatchToMainThread(() => callback.done(this.path === null ? 1 : 0));
      },
      get file() {
        const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
        file.initWithPath(this.path);
        return file;
      },
    });`);

/** What the desktop shows now, the oldest first. */
export const readNotifications = async (firefox: Firefox): Promise<readonly ShownNotification[]> =>
  (await firefox.inBrowser(`
    const { shown } = ${standInOf(alerts, 'Ci.nsIAlertsService')};
    return [...shown].map(([id, { title, text }]) => ({ id, title, text }));`)) as ShownNotification[];

/** A click on its body; the desktop takes it away then, as most do. */
export const pressNotification = (firefox: Firefox, id: string): Promise<unknown> =>
  firefox.inBrowser(`
    const service = ${standInOf(alerts, 'Ci.nsIAlertsService')};
    const { observer } = service.shown.get(${JSON.stringify(id)});
    observer.observe(null, 'alertclickcallback', '');
    service.closeAlert(${JSON.stringify(id)});`);

/** What the person chooses in the next file dialogs. */
export const chooseFile = (firefox: Firefox, path: string): Promise<unknown> =>
  firefox.inBrowser(`${standInOf(filePicker, 'Ci.nsIFilePicker')}.path = ${JSON.stringify(path)};`);

/** What is on the clipboard of the desktop, which Firefox itself stands in for without one; empty when nothing is. */
export const readClipboard = async (firefox: Firefox): Promise<string> =>
  String(
    await firefox.inBrowser(`
      const { clipboard } = Services;
      if (!clipboard.hasDataMatchingFlavors(['text/plain'], clipboard.kGlobalClipboard)) return '';
      const content = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      content.init(null);
      content.addDataFlavor('text/plain');
      clipboard.getData(content, clipboard.kGlobalClipboard);
      const found = {};
      content.getTransferData('text/plain', found);
      return found.value.QueryInterface(Ci.nsISupportsString).data;`),
  );
