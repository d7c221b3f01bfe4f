import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** One part's figures: medians and sizes measured in this run. */
interface BenchReport {
  name: string;
  rows: { label: string; value: number; unit: string }[];
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

// Each part measures itself in a file of this folder; the studies of latency and growth are commands of their own.
const parts = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !['main.ts', 'latency.ts', 'growth.ts'].includes(file),
);
const reports: BenchReport[] = [];
for (const part of parts) {
  const module = (await import(`./${part}`)) as Record<string, () => Promise<BenchReport>>;
  for (const [name, bench] of Object.entries(module)) {
    if (!name.startsWith('bench')) continue;
    const report = await bench();
    reports.push(report);
    if (values.json) continue;
    console.log(`\n${report.name}`);
    for (const { label, value, unit } of report.rows) {
      console.log(
        `  ${label.padEnd(64)} ${Number(value.toPrecision(4)).toLocaleString('en-US').padStart(10)} ${unit}`,
      );
    }
  }
}
if (values.json) console.log(JSON.stringify({ bench: reports }));
