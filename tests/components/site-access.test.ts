import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isGrantedTo, removeSite, requestSite } from '@/components/app/site-access.ts';

beforeEach(() => fakeBrowser.reset());

/** The browsers' match patterns know no ports: a grant covers a host whatever its port. */
describe('access to a site', () => {
  test.each<[string, boolean]>([
    ['https://shop.example', true],
    ['https://shop.example:8443', true],
    ['http://shop.example', false],
    ['https://login.shop.example', false],
    ['https://shop.example.evil.example', false],
  ])('given to https://shop.example, covers %s: %s', (origin, isCovered) => {
    expect(isGrantedTo(['https://shop.example'], origin)).toBe(isCovered);
  });

  test('is asked for and given up by host', async () => {
    const request = vi.fn(() => Promise.resolve(true));
    const remove = vi.fn(() => Promise.resolve(true));
    Object.assign(fakeBrowser.permissions, { request, remove });
    await requestSite('https://shop.example:8443');
    await removeSite('https://shop.example:8443');
    expect([request.mock.calls, remove.mock.calls]).toEqual([
      [[{ origins: ['https://shop.example/*'] }]],
      [[{ origins: ['https://shop.example/*'] }]],
    ]);
  });
});
