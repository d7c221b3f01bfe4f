/** One line of a bench: what was measured how often, and what it is to be compared with. */
export interface Figure {
  label: string;
  /** The median where there are several. */
  value: number;
  unit: string;
  count?: number;
  p95?: number;
  /** What was measured beside it in the same run, or what it should come to. */
  against?: string;
}

export interface BenchReport {
  name: string;
  rows: readonly Figure[];
}

export const toQuantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

export const toFigure = (
  label: string,
  values: readonly number[],
  { unit = 'ms', against }: { unit?: string; against?: string } = {},
): Figure => ({
  label,
  value: toQuantile(values, 0.5),
  unit,
  count: values.length,
  p95: toQuantile(values, 0.95),
  ...(against === undefined ? {} : { against }),
});

const toText = (value: number | undefined): string =>
  value === undefined ? '' : Number(value.toPrecision(4)).toLocaleString('en-US');

export function printReport({ name, rows }: BenchReport): void {
  const width = Math.max(...rows.map(({ label }) => label.length));
  const cells = (...texts: readonly string[]): string => texts.map((text) => text.padStart(9)).join(' ');
  console.log(`\n${name}`);
  console.log(`  ${''.padEnd(width)} ${cells('n', 'median', 'p95')}`);
  for (const { label, value, unit, count, p95, against } of rows)
    console.log(
      `  ${label.padEnd(width)} ${cells(toText(count), toText(value), toText(p95))} ${unit.padEnd(5)} ${against ?? ''}`.trimEnd(),
    );
}
