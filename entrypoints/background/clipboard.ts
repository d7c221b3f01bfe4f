import { browser } from 'wxt/browser';
import { thisBrowser } from '@/utils/domain/this-browser.ts';

const offscreenPath = '/clipboard.html';

/** Puts text on the clipboard from the background; one without a clipboard lends itself a hidden page of ours. */
export async function copyText(text: string): Promise<boolean> {
  if (thisBrowser.hasBackgroundClipboard) return copyHere(text);
  try {
    await openOffscreen();
    const answer: unknown = await browser.runtime.sendMessage({ to: 'clipboard', text });
    return answer === true;
  } catch {
    return false;
  } finally {
    await browser.offscreen.closeDocument().catch(() => undefined);
  }
}

async function copyHere(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function openOffscreen(): Promise<void> {
  await browser.offscreen
    .createDocument({
      url: browser.runtime.getURL(offscreenPath as '/'),
      reasons: ['CLIPBOARD'],
      justification: 'Copies a code when its notification is clicked.',
    })
    .catch((error: unknown) => {
      // One is allowed at a time: two quick clicks share it.
      if (!/single offscreen/i.test(String(error))) throw error;
    });
}
