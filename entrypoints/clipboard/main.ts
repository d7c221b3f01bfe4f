import { browser } from 'wxt/browser';

/** The hidden page that writes the clipboard for Chromium's worker (entrypoints/background/clipboard.ts). */
browser.runtime.onMessage.addListener(((message: unknown, sender: { id?: string; tab?: unknown }) => {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
  const { to, text } = message as { to?: unknown; text?: unknown };
  if (to !== 'clipboard' || typeof text !== 'string') return undefined;
  return Promise.resolve(copy(text));
}) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

/** A hidden document never has the focus that navigator.clipboard asks for; the old command does not ask. */
function copy(text: string): boolean {
  const area = document.querySelector('textarea')!;
  area.value = text;
  area.select();
  return document.execCommand('copy');
}
