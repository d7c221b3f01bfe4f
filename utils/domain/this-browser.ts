const isFirefox = import.meta.env.FIREFOX;

/**
 * What the browser of this build does otherwise than the others. No other file asks which one it is: they ask for what
 * differs. docs/browsers.md has a row for each, and for what differs by itself.
 */
export const thisBrowser = {
  /** Its question about a site's access is drawn over the popup. Firefox draws it under it, where nobody sees it. */
  asksOverPopup: !isFirefox,
  /** Firefox refuses the whole notification for a member it does not know. */
  hasNotificationButtons: !isFirefox,
  /** Where the extension's keys are changed, if a page of ours may open that. */
  shortcutsPage: isFirefox ? null : 'chrome://extensions/shortcuts',
  /** Its background is a page and has a clipboard; a service worker has none. */
  hasBackgroundClipboard: isFirefox,
} as const;
