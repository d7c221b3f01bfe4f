import { browser } from 'wxt/browser';

export function registerShortcuts(perform: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) return perform(command, tab.id);
    // Firefox has told the tab only since 126, and some Chromium windows have none.
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (active?.id !== undefined) perform(command, active.id);
    });
  });
}
