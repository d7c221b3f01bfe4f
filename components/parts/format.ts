import type { PhoneSpellings } from '@/utils/domain/fill.ts';
import { callingCodes } from '@/utils/phone/calling-codes.ts';
import { toRegionCode, toRegionNames, toSpacedName } from '@/utils/phone/region-names.ts';
import { keepEach } from './keep-each.ts';
import { formatLanguage, messageLanguage, translate, translateIfKnown } from './translate.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Prices go below a cent: up to four digits, at least two. */
const usdFormat = keepEach(
  (language: string) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 2,
      maximumFractionDigits: 4,
    }),
);
export const formatUsd = (amountUsd: number): string => usdFormat(formatLanguage()).format(amountUsd);

type Unit = 'minute' | 'hour' | 'day';
type UnitDisplay = 'short' | 'long';
const unitFormat = keepEach(
  (language: string, unit: Unit, unitDisplay: UnitDisplay) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }),
);
const formatUnit = (value: number, unit: Unit, unitDisplay: UnitDisplay) =>
  unitFormat(formatLanguage(), unit, unitDisplay).format(value);

/** The largest unit that says it without a fraction: 20 min, 4 hr, 30 days. */
export function formatDuration(minutes: number, display: 'short' | 'long' = 'short'): string {
  if (minutes >= 1440 && minutes % 1440 === 0) return formatUnit(minutes / 1440, 'day', 'long');
  if (minutes >= 60 && minutes % 60 === 0) return formatUnit(minutes / 60, 'hour', display);
  return formatUnit(minutes, 'minute', display);
}

/** What a length may be called by who looks for it, in our language and in English. */
export function toDurationNames(minutes: number): readonly string[] {
  const hours = minutes / 60;
  const days = hours / 24;
  return [
    formatDuration(minutes, 'long'),
    formatDuration(minutes, 'short'),
    ...(days >= 1 && Number.isInteger(days) ? [`${days} days`, `${days}d`] : []),
    ...(hours >= 1 && Number.isInteger(hours) && hours <= 72 ? [`${hours} hours`, `${hours}h`] : []),
    ...(minutes < 60 ? [`${minutes} minutes`] : []),
  ];
}

/** `19:58` under an hour, `3 hr 12 min` under a day, `4 days 3 hr` above. */
export function formatCountdown(leftMs: number): string {
  const left = Math.max(0, leftMs);
  if (left < hourMs) {
    const seconds = Math.ceil(left / 1000);
    return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  }
  const hours = Math.floor((left % dayMs) / hourMs);
  if (left < dayMs) {
    const minutes = Math.floor((left % hourMs) / minuteMs);
    return `${formatUnit(hours, 'hour', 'short')} ${formatUnit(minutes, 'minute', 'short')}`;
  }
  const days = formatUnit(Math.floor(left / dayMs), 'day', 'long');
  return hours === 0 ? days : `${days} ${formatUnit(hours, 'hour', 'short')}`;
}

const relativeFormat = keepEach(
  (language: string) => new Intl.RelativeTimeFormat(language, { style: 'short' }),
);
function formatRelative(ms: number, direction: 1 | -1): string {
  const format = relativeFormat(formatLanguage());
  const positiveMs = Math.max(0, ms);
  const toCount = (unitMs: number) => direction * Math.round(positiveMs / unitMs);
  if (positiveMs < minuteMs) return format.format(toCount(1_000), 'second');
  if (positiveMs < hourMs) return format.format(toCount(minuteMs), 'minute');
  return positiveMs < dayMs ? format.format(toCount(hourMs), 'hour') : format.format(toCount(dayMs), 'day');
}
/** 20 sec. ago, 3 min. ago */
export const formatAgo = (agoMs: number): string => formatRelative(agoMs, -1);
/** in 20 sec. */
export const formatIn = (leftMs: number): string => formatRelative(leftMs, 1);

const whenFormat = keepEach(
  (language: string, when: 'today' | 'another-day') =>
    new Intl.DateTimeFormat(language, {
      ...(when === 'today' ? {} : { day: 'numeric', month: 'short' }),
      hour: 'numeric',
      minute: '2-digit',
    }),
);
const isSameDay = (one: number, other: number) =>
  new Date(one).toDateString() === new Date(other).toDateString();
/** The time, with the date when it is not of today. */
export const formatWhen = (at: number, now: number): string =>
  whenFormat(formatLanguage(), isSameDay(at, now) ? 'today' : 'another-day').format(at);

const timeFormat = keepEach(
  (language: string) => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }),
);
export const formatTime = (at: number): string => timeFormat(formatLanguage()).format(at);

const dayFormat = keepEach(
  (language: string, year: 'this-year' | 'another-year') =>
    new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      ...(year === 'this-year' ? {} : { year: 'numeric' }),
    }),
);
const dayNames = keepEach((language: string) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
const shortDayFormat = keepEach(
  (language: string) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }),
);
/** A day of this year, as short as it goes. */
export const formatDate = (at: number): string => shortDayFormat(formatLanguage()).format(at);

/** The time of today, the date of another day: where there is room for one of them. */
export const formatTimeOrDate = (at: number, now: number): string =>
  isSameDay(at, now) ? formatTime(at) : formatDate(at);

const secondFormat = keepEach(
  (language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'short' }),
);
/** How long something took: `24 sec`, `3 min`. */
export const formatWait = (waitMs: number): string =>
  waitMs < minuteMs
    ? secondFormat(formatLanguage()).format(Math.round(waitMs / 1000))
    : formatDuration(Math.round(waitMs / minuteMs));

/** A day long ago, with its year. */
export const formatDay = (at: number): string => longDayFormat(formatLanguage()).format(at);
const longDayFormat = keepEach(
  (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }),
);

/** Today and yesterday by their names, other days by date. */
export function formatDayOf(at: number, now: number): string {
  const daysAgo = Math.round(
    (new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / dayMs,
  );
  if (daysAgo >= 0 && daysAgo < 2) return dayNames(messageLanguage()).format(-daysAgo, 'day');
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return dayFormat(formatLanguage(), isThisYear ? 'this-year' : 'another-year').format(at);
}

const regionNames = keepEach((language: string) => new Intl.DisplayNames(language, { type: 'region' }));

export function formatCountry(country: string): string {
  const regionCode = toRegionCode(country);
  if (regionCode === null) return toSpacedName(country);
  return regionNames(messageLanguage()).of(regionCode) ?? toSpacedName(country);
}

/** What people type for a country besides its code and the names that lists of countries use. */
const nicknames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates', 'Dubai'],
  GB: ['UK', 'Scotland', 'Wales'],
};

/** Every name a person might search a country by: English, its own, in our language, its code, its calling code. */
export function toCountryNames(country: string): readonly string[] {
  const regionCode = toRegionCode(country);
  const names = [country, formatCountry(country), ...toRegionNames(regionCode, country)];
  if (regionCode === null) return names;
  const callingCode = callingCodes[regionCode];
  return [
    ...names,
    regionCode,
    ...(nicknames[regionCode] ?? []),
    ...(callingCode === undefined ? [] : [`+${callingCode}`]),
  ];
}

/** The provider's own name; RentalFull has none because it takes every service (anosim-api.md). */
export function formatService(service: string): string {
  return service === '' ? translate('any_service') : service;
}

/** With the gaps people read by, once they are known. */
export const formatNumber = ({
  number,
  spellings,
}: {
  number: string;
  spellings: PhoneSpellings | null;
}): string => spellings?.internationalFormatted ?? number;

/** A rental type the provider added since is shown in its own word. */
export function formatRentalType(rentalType: string): string {
  return translateIfKnown(`rental_${rentalType}`) ?? rentalType;
}

/** The host a person knows a site by. */
export function formatOrigin(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}

/** The provider's own word for where a booking stands, in ours where we know it. */
export function formatState(state: string): string {
  return translateIfKnown(`state_${state.trim().toLowerCase().replace(/\s+/g, '_')}`) ?? state;
}
