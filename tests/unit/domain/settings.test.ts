import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsChangeSchema, toSettings, type Settings } from '@/utils/domain/settings.ts';

/** One value for each setting, each other than its default. */
const everyChange: Settings = {
  limits: { mostPerPurchaseUsd: null, mostPerDayUsd: 7, askAgainAboveUsd: 0 },
  hidesCode: true,
  notifies: false,
  fillsCodeOnArrival: false,
  theme: 'dark',
  favourites: [
    {
      service: 'WhatsApp',
      country: 'Germany',
      rentalType: 'Activation',
      durationInMinutes: 20,
      providerId: 3,
    },
  ],
};

describe('the settings of a stored row', () => {
  it.each([[undefined], [null], [{ id: 1 }], ['text'], [[]]])('of %j are the defaults', (row) => {
    expect(toSettings(row)).toEqual(defaultSettings);
  });
  it.each(Object.keys(everyChange) as (keyof Settings)[])(
    'have the default of %s when the row is of a version that did not know it',
    (name) => {
      const { [name]: _unknown, ...older } = everyChange;
      expect(toSettings({ id: 1, ...older })).toEqual({ ...everyChange, [name]: defaultSettings[name] });
    },
  );
  it('have the default of a limit that the row does not know, and keep the others', () => {
    expect(toSettings({ ...everyChange, limits: { mostPerDayUsd: 7 } }).limits).toEqual({
      ...defaultSettings.limits,
      mostPerDayUsd: 7,
    });
  });
  it('are each by themselves the default where the row is damaged: no limit is lost to a damaged one', () => {
    const damaged = {
      ...everyChange,
      limits: { ...everyChange.limits, mostPerPurchaseUsd: 'x', mostPerDayUsd: -1 },
      theme: 3,
    };
    expect(toSettings(damaged)).toEqual({
      ...everyChange,
      limits: { ...defaultSettings.limits, askAgainAboveUsd: 0 },
      theme: 'system',
    });
  });
  it('are settings, whatever stands in the row', () => {
    fc.assert(
      fc.property(fc.anything(), (row) => {
        expect(v.is(settingsChangeSchema, toSettings(row))).toBe(true);
        expect(Object.keys(toSettings(row))).toEqual(Object.keys(defaultSettings));
      }),
    );
  });
});

describe('a change', () => {
  it('may be of any setting there is', () => {
    for (const [name, value] of Object.entries(everyChange))
      expect(v.parse(settingsChangeSchema, { [name]: value })).toEqual({ [name]: value });
    expect(Object.keys(everyChange).sort()).toEqual(Object.keys(defaultSettings).sort());
  });
  it.each([
    { more: true },
    { notifies: 1 },
    { notifies: undefined },
    { theme: 'blue' },
    { limits: { mostPerDayUsd: 7 } },
    { limits: { mostPerPurchaseUsd: -1, mostPerDayUsd: null, askAgainAboveUsd: null } },
  ])('is not %j', (change) => {
    expect(v.is(settingsChangeSchema, change)).toBe(false);
  });
});
