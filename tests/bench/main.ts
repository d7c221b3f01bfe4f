import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printReport, type BenchReport } from './figure.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
});

// Each part measures itself in a file of this folder; latency and growth are commands of their own, run by studies.ts.
const parts = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !['main.ts', 'latency.ts', 'growth.ts'].includes(file),
);
const reports: BenchReport[] = [];
for (const part of parts) {
  if (values.only !== undefined && part !== `${values.only}.ts`) continue;
  const module = (await import(`./${part}`)) as Record<string, () => Promise<BenchReport>>;
  for (const [name, bench] of Object.entries(module)) {
    if (!name.startsWith('bench')) continue;
    const report = await bench();
    reports.push(report);
    if (!values.json) printReport(report);
  }
}
if (values.json) console.log(JSON.stringify({ bench: reports }));
