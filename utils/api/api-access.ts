import { browser } from 'wxt/browser';

/** The API's own host, as the manifest asks for it. The person can take it away at any time, in Firefox before the first use. */
const apiHost = () => ({ origins: (browser.runtime.getManifest().host_permissions ?? []) as string[] });

export const hasApiAccess = (): Promise<boolean> => browser.permissions.contains(apiHost());

/** Must run in the click itself: the browser wants the person's act. */
export const requestApiAccess = (): Promise<boolean> => browser.permissions.request(apiHost());
