import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { printReport, type BenchReport, type Figure } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Minified and gzipped as in a build. */
async function gzipSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': root },
    define: { 'import.meta.env.MODE': '"production"' },
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

/** The whole injected script in the build where there is one, and what its parts weigh. */
export async function benchInjected(): Promise<BenchReport> {
  const rows: Figure[] = [];
  for (const folder of ['chrome-mv3', 'chrome-mv3-sandbox']) {
    const file = `${root}.output/${folder}/content-scripts/autofill.js`;
    const built = await readFile(file).catch(() => null);
    if (!built) continue;
    rows.push({ label: `${folder}, gzip`, value: gzipSync(built, { level: 9 }).length, unit: 'B' });
    break;
  }
  const parts: readonly (readonly [label: string, contents: string])[] = [
    [
      'whole script',
      `import definition from './entrypoints/autofill.content/index.ts'; definition.main({} as never);`,
    ],
    [
      'describe',
      `import { describeFields } from './utils/autofill/describe-fields.ts'; console.log(describeFields);`,
    ],
    [
      'apply, lists and undo',
      `import { applyPlan } from './utils/autofill/apply-plan.ts'; console.log(applyPlan);`,
    ],
    [
      'classify and plan, which stay in the background',
      `import { toPageFields } from './utils/autofill/page-fields.ts';
import { planCode, planNumber } from './utils/autofill/plan-fill.ts'; console.log(toPageFields, planCode, planNumber);`,
    ],
  ];
  for (const [label, contents] of parts)
    rows.push({ label: `${label}, gzip`, value: await gzipSize(contents), unit: 'B' });
  return { name: 'Injected script', rows };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printReport(await benchInjected());
