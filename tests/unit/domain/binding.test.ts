import { describe, expect, it } from 'vitest';
import {
  hearsSteps,
  isEarlierThanPlace,
  isNewerCode,
  isPlaceOf,
  isStepMeant,
  takeStep,
  toWaiting,
  whyOffered,
  type Binding,
  type BoundCode,
} from '@/utils/domain/binding.ts';

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
  form: { form: 'unsent', since: 0, afterSmsKey: null, steps: 0 },
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

describe('a step of the page', () => {
  const filled: BoundCode = { smsKey: 'sms', sentAt: 1, firstSeenAt: 1, fate: { fate: 'filled' } };
  const waits: BoundCode = { ...filled, fate: { fate: 'waits' } };
  const sent = { form: 'sent', since: 50 };

  it.each([
    ['a form that is sent, before the code', null, 'sent', sent],
    ['a field that comes, before the code', null, 'field', sent],
    ['a form that is sent with the code', filled, 'sent', null],
    ['another field for a code, after the code', filled, 'field', sent],
    ['the field that a code waits for', waits, 'field', null],
  ] as const)('%s', (_, code, step, waiting) => {
    const bound = { ...binding, code };
    const form = takeStep(bound, isStepMeant(bound, step), 50);
    expect(toWaiting({ ...bound, form })).toEqual(waiting);
  });

  it('waits no more once the code is there, though the page sent its form just before it was noted', () => {
    const form = takeStep(binding, true, 50);
    expect(toWaiting({ ...binding, form, code: filled })).toBeNull();
  });

  it.each([true, false])('is not heard for ever, whether it means something (%s) or not', (isMeant) => {
    let bound = binding;
    while (hearsSteps(bound)) bound = { ...bound, form: takeStep(bound, isMeant, 1) };
    expect(bound.form.steps).toBe(40);
  });
});

describe('an SMS that was here before its number was inserted', () => {
  it.each([
    [100, 200, 300, true],
    [250, 200, 300, false],
    // The clock was set back since the number was inserted.
    [100, 400, 300, false],
  ])('seen at %i, inserted at %i, now %i', (firstSeenAt, boundAt, now, isEarlier) => {
    expect(isEarlierThanPlace({ firstSeenAt }, { boundAt }, now)).toBe(isEarlier);
  });
});
