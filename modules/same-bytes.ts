import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { defineWxtModule } from 'wxt/modules';

// The earliest date an archive can hold.
const date = new Date(Date.UTC(1980, 0, 1));

/** Writes an archive anew with its files in order of name, without times and without the rights they had on this disk. */
async function writeAnew(archive: string): Promise<void> {
  const { files } = await JSZip.loadAsync(await readFile(archive));
  const written = new JSZip();
  for (const [name, file] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
    written.file(name, await file.async('nodebuffer'), { date, createFolders: false });
  await writeFile(
    archive,
    await written.generateAsync({
      type: 'nodebuffer',
      platform: 'DOS',
      compression: 'DEFLATE',
      compressionOptions: { level: 9 },
    }),
  );
}

/** One commit gives the same packages, byte for byte, whoever builds it: a store's reviewer can compare. */
export default defineWxtModule((wxt) => {
  wxt.hook('zip:extension:done', (_, archive) => writeAnew(archive));
  wxt.hook('zip:sources:done', (_, archive) => writeAnew(archive));
});
