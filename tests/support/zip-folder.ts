import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';

/** Writes a folder's files as a ZIP: what Firefox installs for good must be a package, not a folder. */
export async function zipFolder(folder: string, zipFile: string): Promise<void> {
  const archive = new JSZip();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    archive.file(path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
  }
  await writeFile(zipFile, await archive.generateAsync({ type: 'nodebuffer' }));
}

/** Writes the files of a ZIP below a folder. */
export async function unzipInto(folder: string, zipFile: string): Promise<void> {
  const { files } = await JSZip.loadAsync(await readFile(zipFile));
  for (const entry of Object.values(files)) {
    if (entry.dir) continue;
    const file = path.join(folder, entry.name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await entry.async('nodebuffer'));
  }
}
