import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { thisBrowser } from '@/utils/domain/this-browser.ts';
import { openOptions } from './open-pages.ts';

/** Match patterns know no ports. */
const toPattern = (origin: string) => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};
const toOrigin = (pattern: string) => pattern.replace(/\/\*$/, '');

/** Whether the sites given standing access cover an origin. */
export const isGrantedTo = (granted: readonly string[], origin: string): boolean =>
  granted.includes(toOrigin(toPattern(origin)));

/** In the click itself, before anything is awaited: the browser wants the person's act. */
export const requestSite = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [toPattern(origin)] });

export const removeSite = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [toPattern(origin)] });

/** Asks for a site at once, or in a tab. */
export function allowSite(origin: string): void {
  if (thisBrowser.asksOverPopup) void requestSite(origin);
  else openOptions(origin);
}

/** The sites the person has added to what the manifest asks for. */
async function readGrantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const standing = browser.runtime.getManifest().host_permissions as string[] | undefined;
  return origins.filter((pattern) => standing?.includes(pattern) !== true).map(toOrigin);
}

export function useGrantedOrigins(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void readGrantedOrigins().then(setGranted);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return granted;
}
