import { basename, dirname, resolve } from 'node:path';
import { classifyFields, readPage } from '../../utils/autofill/classify-fields.ts';
import { judgeRow } from '../../utils/autofill/classify/boxes.ts';
import { judgeCode } from '../../utils/autofill/classify/code.ts';
import { judgeCountry } from '../../utils/autofill/classify/country.ts';
import { judgePhone } from '../../utils/autofill/classify/phone.ts';
import { bit } from '../../utils/autofill/matchers/concepts.ts';
import { bundleFieldFinder, launchChromium, openFieldsPage } from './fields-corpus.ts';

/** Prints what each field of a page is taken for: the concepts its texts name, and the rules that decided. */
export async function explainPage(file: string): Promise<void> {
  const browser = await launchChromium();
  const { see } = await openFieldsPage(browser);
  const source = { source: 'explain', directory: dirname(resolve(file)), pages: [] };
  const seen = await see(source, { page: basename(file), fields: [] }, await bundleFieldFinder());
  await browser.close();

  const { fields } = seen;
  const { readings, codeRows, open } = readPage(fields);
  const conceptsIn = (mask: number): string =>
    Object.entries(bit)
      .filter(([, one]) => (mask & one) !== 0)
      .map(([name]) => name)
      .join(', ');
  for (const [at, { role, confidence, channel }] of classifyFields(fields).entries()) {
    const reading = readings[at];
    if (!reading) continue;
    const { field, own, label, hints, near, context } = reading;
    const sure = role === 'none' ? '' : `, ${confidence} sure`;
    const travels = role.startsWith('code') ? `, by ${channel}` : '';
    console.log(
      `\n"${field.label || field.placeholder || field.name || field.id}": ${role}${sure}${travels}`,
    );
    for (const [name, mask] of Object.entries({ own, label, hints, near, context }))
      if (mask !== 0) console.log(`  ${name} says ${conceptsIn(mask)}`);
    const row = codeRows.find((boxes) => boxes.includes(reading));
    const rules = row
      ? { 'row of boxes': judgeRow(row) }
      : {
          phone: judgePhone(reading),
          code: judgeCode(reading),
          'dialling code': judgeCountry(open, open.indexOf(reading)),
        };
    if (!reading.isOpen) console.log('  cannot be seen or typed into');
    else
      for (const [what, rule] of Object.entries(rules))
        console.log(`  ${what}: ${rule ? `${rule.verdict}, ${rule.name}` : '0, nothing speaks for it'}`);
  }
}
