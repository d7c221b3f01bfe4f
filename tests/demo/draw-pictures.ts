import { readFileSync } from 'node:fs';
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

const publicFolder = path.resolve(import.meta.dirname, '../../public');
const english = JSON.parse(
  readFileSync(path.join(publicFolder, '_locales/en/messages.json'), 'utf8'),
) as Record<'extensionName' | 'extensionDescription', { message: string }>;

/** The stores' tiles: the name, what it does, and the popup with the newest of the shots that have one. */
export async function drawTiles(shots: readonly Shot[], folder: string): Promise<void> {
  const popup = shots.findLast((shot) => shot.popup !== null)?.popup;
  if (!popup) return;
  const icon = toDataUrl(readFileSync(path.join(publicFolder, 'icon/128.png')));
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  for (const { width, height, textPx } of [
    { width: 440, height: 280, textPx: 15 },
    { width: 1400, height: 560, textPx: 34 },
  ]) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(
      `<body style="margin:0;height:${height}px;overflow:hidden;display:flex;font:${textPx}px/1.4 'DejaVu Sans',sans-serif;color:#fff;background:linear-gradient(135deg,#10233f,#1d4f8f)">
        <div style="flex:0 0 50%;box-sizing:border-box;padding:0 0 0 6%;align-self:center">
          <img src="${icon}" style="height:3.4em">
          <div style="font-size:1.45em;font-weight:700;margin:.35em 0">${english.extensionName.message}</div>
          <div style="opacity:.88">${english.extensionDescription.message}</div>
        </div>
        <img src="${toDataUrl(popup)}" style="width:40%;margin:7% 0 0 5%;align-self:flex-start;border-radius:${textPx / 2}px;box-shadow:0 0 0 1px #0003,0 12px 40px #0008">`,
    );
    await page.screenshot({ path: path.join(folder, `tile-${width}x${height}.png`) });
    await page.close();
  }
  await browser.close();
}
