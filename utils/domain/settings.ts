import * as v from 'valibot';
import { favouritesSchema } from './favourite.ts';
import type { SpendingLimits } from './purchase.ts';

const limitUsd = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));

const limits = {
  mostPerPurchaseUsd: limitUsd,
  mostPerDayUsd: limitUsd,
  askAgainAboveUsd: limitUsd,
} satisfies Record<keyof SpendingLimits, v.GenericSchema>;

/** The type, the reading of a stored row and the message that changes a setting come from here. */
const settingsSchema = v.strictObject({
  limits: v.strictObject(limits),
  /** Notifications show dots in the place of the code. */
  hidesCode: v.boolean(),
  notifies: v.boolean(),
  /** Fill the code as soon as it arrives on a bound page. */
  fillsCodeOnArrival: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
  /** What the person buys often, the newest first. */
  favourites: favouritesSchema,
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Some settings with their new values; those left out stay as they are. */
export const settingsChangeSchema = v.strictObject(
  Object.fromEntries(
    Object.entries<v.GenericSchema>(settingsSchema.entries).map(([name, schema]) => [
      name,
      v.exactOptional(schema),
    ]),
  ),
) as v.GenericSchema<unknown, Partial<Settings>>;

export const defaultSettings: Settings = {
  limits: { mostPerPurchaseUsd: 5, mostPerDayUsd: 20, askAgainAboveUsd: 2 },
  hidesCode: false,
  notifies: true,
  fillsCodeOnArrival: true,
  theme: 'system',
  favourites: [],
};

/**
 * The settings of a stored row, which may be of an older version or damaged: what it lacks or holds wrongly is the
 * default, each setting and each limit by itself.
 */
export function toSettings(row: unknown): Settings {
  const settings = mergeReadable(settingsSchema.entries, defaultSettings, row);
  return { ...settings, limits: mergeReadable(limits, defaultSettings.limits, toMember(row, 'limits')) };
}

function mergeReadable<Values extends object>(
  schemas: Record<keyof Values, v.GenericSchema>,
  defaults: Values,
  stored: unknown,
): Values {
  const readable = Object.entries<v.GenericSchema>(schemas).flatMap(([name, schema]) => {
    const value = toMember(stored, name);
    return v.is(schema, value) ? [[name, value] as const] : [];
  });
  return { ...defaults, ...Object.fromEntries(readable) };
}

const toMember = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
