import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BenchReport, Figure } from './figure.ts';

/** A study that is a command of its own, in its short form. */
async function runStudy<Report>(file: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    path.join(import.meta.dirname, file),
    '--short',
    '--json',
  ]);
  return JSON.parse(stdout) as Report;
}

interface GrowthRow {
  name: string;
  startMs: number;
  pollMs: number;
  purchaseMs: number;
}

/** CPU of the background with years of history, against an empty database. */
export async function benchGrowth(): Promise<BenchReport> {
  const { growth } = await runStudy<{ growth: readonly GrowthRow[] }>('growth.ts');
  const find = (name: string): GrowthRow => {
    const row = growth.find((candidate) => candidate.name === name);
    if (row === undefined) throw new Error(`${name} was not measured`);
    return row;
  };
  const [empty, years] = [find('empty'), find('years of all')];
  const rows = (['startMs', 'pollMs', 'purchaseMs'] as const).map((part): Figure => {
    const ratio = years[part] / empty[part];
    const against = `${ratio.toFixed(2)} × an empty database (${empty[part].toFixed(1)} ms)`;
    return { label: part.replace('Ms', ', years of all'), value: years[part], unit: 'ms', against };
  });
  return { name: 'CPU of the background (npm run bench:growth has more)', rows };
}

interface Spread {
  medianMs: number;
  p95Ms: number;
}

export async function benchLatency(): Promise<BenchReport> {
  const { latency } = await runStudy<{
    latency: {
      smsCount: number;
      total: Spread;
      own: Spread;
      peers: Record<string, Spread>;
      signUp: { count: number; requests: number };
    };
  }>('latency.ts');
  const { smsCount, total, own, peers, signUp } = latency;
  const toRow = (label: string, { medianMs, p95Ms }: Spread): Figure => ({
    label,
    value: medianMs,
    p95: p95Ms,
    count: smsCount,
    unit: 'ms',
  });
  return {
    name: 'From SMS to field, once the form was sent (npm run bench:latency has more)',
    rows: [
      toRow('SMS visible → in the field', total),
      toRow('of it our own part', own),
      ...Object.entries(peers).map(([name, spread]) => toRow(`calculated: ${name}`, spread)),
      { label: 'requests a sign-up', value: signUp.requests, count: signUp.count, unit: '' },
    ],
  };
}
