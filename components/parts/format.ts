import { toRegionCode, toRegionNames, toSpacedName } from '@/utils/phone/region-names.ts';
import { formatLanguage, messageLanguage, translate, translateIfKnown } from './translate.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Prices go below a cent: up to four digits, at least two. */
export function formatUsd(amountUsd: number): string {
  return new Intl.NumberFormat(formatLanguage(), {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  }).format(amountUsd);
}

const formatUnit = (value: number, unit: 'minute' | 'hour' | 'day', unitDisplay: 'short' | 'long') =>
  new Intl.NumberFormat(formatLanguage(), { style: 'unit', unit, unitDisplay }).format(value);

/** The largest unit that says it without a fraction: 20 min, 4 hr, 30 days. */
export function formatDuration(minutes: number, display: 'short' | 'long' = 'short'): string {
  if (minutes >= 1440 && minutes % 1440 === 0) return formatUnit(minutes / 1440, 'day', 'long');
  if (minutes >= 60 && minutes % 60 === 0) return formatUnit(minutes / 60, 'hour', display);
  return formatUnit(minutes, 'minute', display);
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

/** The time, with the date when it is not of today. */
export function formatWhen(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(formatLanguage(), {
    ...(isToday ? {} : { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** A day long ago, with its year. */
export const formatDay = (at: number): string =>
  new Intl.DateTimeFormat(formatLanguage(), { dateStyle: 'long' }).format(at);

export function formatCountry(country: string): string {
  const regionCode = toRegionCode(country);
  if (regionCode === null) return toSpacedName(country);
  return new Intl.DisplayNames(messageLanguage(), { type: 'region' }).of(regionCode) ?? toSpacedName(country);
}

/** What people type for a country besides its code and the names that lists of countries use. */
const nicknames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates', 'Dubai'],
  GB: ['UK', 'Scotland', 'Wales'],
};

/** Every name a person might search a country by: English, its own, in our language, its code. */
export function toCountryNames(country: string): readonly string[] {
  const regionCode = toRegionCode(country);
  const names = [country, formatCountry(country), ...toRegionNames(regionCode, country)];
  return regionCode === null ? names : [...names, regionCode, ...(nicknames[regionCode] ?? [])];
}

/** The provider's own name; RentalFull has none because it takes every service (anosim-api.md). */
export function formatService(service: string): string {
  return service === '' ? translate('any_service') : service;
}

/** A rental type the provider added since is shown in its own word. */
export function formatRentalType(rentalType: string): string {
  return translateIfKnown(`rental_${rentalType}`) ?? rentalType;
}

/** The host a person knows a site by. */
export function formatOrigin(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
