import { describe, expect, it } from 'vitest';
import { isNewerCode, isPlaceOf, whyOffered, type Binding } from '@/utils/domain/binding.ts';

const shop = 'https://shop.example';
const evil = 'https://evil.example';
const binding: Binding = {
  bindingId: 'b',
  bookingId: 1,
  tabId: 7,
  frameId: 0,
  documentKey: 'd',
  origin: shop,
  topOrigin: shop,
  boundAt: 0,
  isPageGone: false,
  code: null,
  offered: null,
};

describe('the place of a number', () => {
  it.each([
    ['its own page', {}, {}, true],
    ['another tab', {}, { tabId: 8 }, false],
    ['another origin', {}, { origin: evil, topOrigin: evil }, false],
    ['another scheme', {}, { origin: 'http://shop.example', topOrigin: 'http://shop.example' }, false],
    ['a sandboxed document', {}, { origin: null }, false],
    ['a frame of the site in another', {}, { topOrigin: evil }, false],
    ['a frame whose top nobody knows', {}, { topOrigin: null }, false],
    ['a frame of another origin it was put into', { topOrigin: evil }, { topOrigin: evil }, true],
    ['that frame alone', { topOrigin: evil }, {}, false],
    ['a top that was never known', { topOrigin: null }, { topOrigin: null }, false],
    ['an opaque place of its own', { origin: 'null' }, { origin: null }, false],
  ])('%s', (_, change, place, isPlace) => {
    const asked = { tabId: 7, origin: shop, topOrigin: shop, ...place };
    expect(isPlaceOf({ ...binding, ...change }, asked)).toBe(isPlace);
  });
});

describe('a code', () => {
  const known = { smsKey: 'k', sentAt: 10, firstSeenAt: 100, fate: { fate: 'filled' as const } };
  it.each([
    ['the first', { smsKey: 'n', sentAt: 1, firstSeenAt: 1 }, null, true],
    ['a newer one', { smsKey: 'n', sentAt: 11, firstSeenAt: 100 }, known, true],
    ['an older one that shows later', { smsKey: 'n', sentAt: 9, firstSeenAt: 900 }, known, false],
    ['one of the same moment that came later', { smsKey: 'n', sentAt: 10, firstSeenAt: 101 }, known, true],
    ['one of the same moment that came before', { smsKey: 'n', sentAt: 10, firstSeenAt: 99 }, known, false],
    ['the same', { smsKey: 'k', sentAt: 10, firstSeenAt: 100 }, known, false],
  ])('takes the place of what is known: %s', (_, code, before, isNewer) => {
    expect(isNewerCode(code, before)).toBe(isNewer);
  });

  const sure = { fillsCodeOnArrival: true, isCodeCertain: true, isForSite: true, isForOtherBrand: false };
  it.each([
    [sure, null],
    [{ ...sure, fillsCodeOnArrival: false }, 'setting'],
    [{ ...sure, isCodeCertain: false }, 'uncertain'],
    [{ ...sure, isForSite: false }, 'other-host'],
    [{ ...sure, isForOtherBrand: true }, 'other-brand'],
    [{ ...sure, isForSite: false, isCodeCertain: false, fillsCodeOnArrival: false }, 'other-host'],
  ])('%o', (what, because) => {
    expect(whyOffered(what)).toBe(because);
  });
});
