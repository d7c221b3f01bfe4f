import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../support/chromium';

/** A step as it looked: the page, and the popup when one was open. PNGs. */
export interface Shot {
  name: string;
  page: Buffer;
  popup: Buffer | null;
}

const toDataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** Writes `NN-name.png` for each shot: the popup over the page, where the browser draws it. No screenshot has both. */
export async function drawPictures(shots: readonly Shot[], folder: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const [index, shot] of shots.entries()) {
    const popup =
      shot.popup === null
        ? ''
        : `<img style="position:fixed;top:8px;right:24px;border-radius:10px;box-shadow:0 0 0 1px #0003,0 12px 40px #0006" src="${toDataUrl(shot.popup)}">`;
    await page.setContent(
      `<body style="margin:0"><img style="display:block;width:1280px" src="${toDataUrl(shot.page)}">${popup}`,
    );
    const name = shot.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    await page.screenshot({ path: path.join(folder, `${String(index + 1).padStart(2, '0')}-${name}.png`) });
  }
  await browser.close();
}
