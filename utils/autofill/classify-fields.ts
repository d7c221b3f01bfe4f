import type { FieldClassification, FieldDescription } from '../domain/field.ts';
import { findRows, isOfOneEach, judgeRow } from './classify/boxes.ts';
import { channelOf } from './classify/channel.ts';
import { judgeCode } from './classify/code.ts';
import { judgeCountry, takesRestOfNumber } from './classify/country.ts';
import { isAreaList, partsOfNumber, startsNumber } from './classify/number-parts.ts';
import { isExtension, judgePhone } from './classify/phone.ts';
import type { Reading } from './classify/reading.ts';
import { anyOf } from './classify/masks.ts';
import { codeDecoys, readFields } from './classify/reading.ts';
import { staticDialCode } from './matchers/shapes.ts';

type Found = Omit<FieldClassification, 'index'>;

const nothing: Found = { role: 'none', confidence: 0, channel: 'unknown', group: null };

/** The last country code seen in the walk over the fields. */
interface SeenCountry {
  reading: Reading;
  nth: number;
  group: number;
}

/** How far behind a country code its number may stand, in fields. */
const reachOfCountry = 3;

/** The fields with what they say, the rows of boxes among them, and what is open besides. */
export function readPage(fields: readonly FieldDescription[]) {
  const readings = readFields(fields);
  for (const reading of readings) if (reading.isOpen) reading.phone = judgePhone(reading)?.verdict ?? 0;
  const rows = findRows(readings);
  const codeRows = rows.filter((row) => judgeRow(row)?.verdict === true);
  const boxes = new Set(codeRows.flat());
  const open = readings.filter((reading) => reading.isOpen && !boxes.has(reading));
  for (const { form, phone } of open) if (phone > 0) form.phoneCount++;
  /** Boxes of something else: a single one of them is no code either. */
  const otherBoxes = new Set(rows.filter((row) => !codeRows.includes(row) && isOfOneEach(row)).flat());
  return { readings, codeRows, otherBoxes, open };
}

/** A number whose dialling code is chosen or shown elsewhere. */
const isNational = ({ field, autocomplete }: Reading): boolean =>
  /^tel-(?:national|local|area)/.test(autocomplete) ||
  staticDialCode.test(field.label) ||
  staticDialCode.test(field.description);

/** Where a form has a code field beyond doubt, those that merely may be one are none. */
function dropWeakCodes(readings: readonly Reading[], found: Map<Reading, Found>): void {
  const sure = new Set(
    [...found]
      .filter(([, { role, confidence }]) => /^code/.test(role) && confidence >= 0.8)
      .map(([{ form }]) => form),
  );
  for (const reading of readings) {
    const one = found.get(reading);
    if (one?.role === 'code' && one.confidence < 0.8 && sure.has(reading.form)) found.delete(reading);
  }
}

/**
 * Says what each field is. Pure; the same list gives the same answer. Hidden and honeypot fields are `none`, and so is what cannot
 * be typed into, but for a code that waits for its step.
 * The parts of a number split over several fields are each `phone-national` and share a `group`.
 */
export function classifyFields(fields: readonly FieldDescription[]): FieldClassification[] {
  const { readings, codeRows, otherBoxes, open } = readPage(fields);
  const found = new Map<Reading, Found>();
  let groupCount = 0;

  for (const row of codeRows) {
    const [first] = row;
    if (!first) continue;
    const channel = channelOf(first.field, first.form.openCount > row.length);
    const group = groupCount++;
    for (const box of row) found.set(box, { role: 'code-box', confidence: 0.9, channel, group });
  }

  let country: SeenCountry | null = null;
  const takeNumber = (reading: Reading, nth: number): number => {
    const { form, phone } = reading;
    const group =
      country && country.reading.form === form && country.nth >= nth - reachOfCountry ? country.group : null;
    const parts = partsOfNumber(open, nth);
    if (parts.length > 1) {
      const shared = group ?? groupCount++;
      for (const [place, part] of parts.entries()) {
        const isCountry = place === 0 && parts.length > 3;
        found.set(part, {
          ...nothing,
          role: isCountry ? 'country-code' : 'phone-national',
          // The digits go into a field, not into the list before it.
          confidence: isAreaList(part) ? 0.6 : 0.8,
          group: shared,
          ...(isCountry ? {} : { isPart: true }),
        });
      }
      return parts.length;
    }
    if (phone > 0 || (country?.nth === nth - 1 && takesRestOfNumber(country.reading, reading)))
      found.set(reading, {
        ...nothing,
        role: group !== null || isNational(reading) ? 'phone-national' : 'phone',
        confidence: phone || 0.7,
        group,
      });
    return 1;
  };
  /** Says how many fields it took. */
  const take = (reading: Reading, nth: number): number => {
    const { field, form, phone } = reading;
    if (startsNumber(open, nth)) return takeNumber(reading, nth);
    const countryCode = judgeCountry(open, nth)?.verdict ?? 0;
    if (countryCode > 0) {
      country = { reading, nth, group: groupCount++ };
      found.set(reading, {
        ...nothing,
        role: 'country-code',
        confidence: countryCode,
        group: country.group,
      });
      return 1;
    }
    if (isExtension(reading)) {
      if (reading.autocomplete === 'tel-extension' || form.phoneCount > 0)
        found.set(reading, { ...nothing, role: 'phone-extension', confidence: 0.9 });
      return 1;
    }
    const code = otherBoxes.has(reading) ? 0 : (judgeCode(reading)?.verdict ?? 0);
    if (code > phone) {
      const channel = channelOf(field, form.openCount > 1);
      found.set(reading, { ...nothing, role: 'code', confidence: code, channel });
      return 1;
    }
    return takeNumber(reading, nth);
  };
  let nth = 0;
  for (let reading = open[nth]; reading; reading = open[nth]) nth += take(reading, nth);

  for (const reading of readings) {
    const { field, isLocked, near } = reading;
    if (!isLocked || found.has(reading) || otherBoxes.has(reading) || anyOf(near, codeDecoys)) continue;
    const code = judgeCode(reading)?.verdict ?? 0;
    if (code > (judgePhone(reading)?.verdict ?? 0))
      found.set(reading, { ...nothing, role: 'code', confidence: code, channel: channelOf(field, true) });
  }
  dropWeakCodes(readings, found);
  return readings.map((reading) => ({ index: reading.field.index, ...(found.get(reading) ?? nothing) }));
}
