import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const projectDir = path.resolve(import.meta.dirname, '../..');
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Builds the screens as the extension does, with the locale files in the place of the browser, and serves them. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'simfill-gallery-'));
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: [
        { find: 'wxt/browser', replacement: path.join(import.meta.dirname, 'stub-browser.ts') },
        { find: /^@\//, replacement: `${projectDir}/` },
      ],
    },
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: path.join(import.meta.dirname, 'gallery.html') },
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    readFile(path.join(outDir, path.normalize(pathname === '/' ? '/gallery.html' : pathname))).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': mediaTypes[path.extname(pathname) || '.html'] ?? 'text/plain' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
