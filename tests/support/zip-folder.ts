import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** Writes a folder's files as an uncompressed ZIP: what Firefox installs for good must be a package, not a folder. */
export async function zipFolder(folder: string, zipFile: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = Buffer.from(path.relative(folder, file).split(path.sep).join('/'));
    const content = await readFile(file);
    // Version, flags (UTF-8 names), method 0, time, date, CRC, sizes, length of name and of extras.
    const description = Buffer.alloc(26);
    description.writeUInt16LE(20, 0);
    description.writeUInt16LE(0x0800, 2);
    description.writeUInt16LE(0x21, 8);
    description.writeUInt32LE(crc32(content), 10);
    description.writeUInt32LE(content.length, 14);
    description.writeUInt32LE(content.length, 18);
    description.writeUInt16LE(name.length, 22);
    const header = Buffer.concat([Buffer.from('PK\u0003\u0004'), description, name]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), description, place, name]));
    parts.push(header, content);
    offset += header.length + content.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  await writeFile(zipFile, Buffer.concat([...parts, index, Buffer.from('PK\u0005\u0006'), end]));
}
