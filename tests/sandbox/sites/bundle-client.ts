import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { build } from 'esbuild';
import { sites } from './sites';

const clientFolder = fileURLToPath(new URL('./client', import.meta.url));

/** File name → contents: every script and stylesheet the pages load. Made once a process (about a second). */
export type Assets = ReadonlyMap<string, Uint8Array>;

let assets: Promise<Assets> | undefined;

export function bundleClient(): Promise<Assets> {
  assets ??= bundle();
  return assets;
}

async function bundle(): Promise<Assets> {
  const entries = new Set(sites.flatMap(({ client }) => client ?? []));
  const result = await build({
    absWorkingDir: clientFolder,
    entryPoints: [...entries, 'base.css'].map((entry) => `./${entry}`),
    outdir: 'assets',
    write: false,
    bundle: true,
    format: 'esm',
    target: ['chrome120', 'firefox142'],
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.webp': 'dataurl', '.png': 'dataurl' },
    plugins: [
      {
        name: 'shadow styles as text',
        setup(context) {
          context.onResolve({ filter: /\/shadow\.css$/ }, ({ resolveDir, path: file }) => ({
            path: path.resolve(resolveDir, file),
            namespace: 'css-text',
          }));
          context.onLoad({ filter: /.*/, namespace: 'css-text' }, async ({ path: file }) => {
            const { readFile } = await import('node:fs/promises');
            return { contents: await readFile(file, 'utf8'), loader: 'text' };
          });
        },
      },
    ],
  });
  return new Map(result.outputFiles.map((file) => [path.basename(file.path), file.contents]));
}
