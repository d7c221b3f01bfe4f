// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CodeFateNote } from '@/components/screens/card-place.tsx';
import type { CodeFate } from '@/utils/domain/binding.ts';
import { useLocale } from './use-locale.ts';

beforeEach(() => useLocale('en'));
afterEach(cleanup);

const origin = 'https://shop.example';

function show(fate: CodeFate | null, { isAllowed = false } = {}) {
  const onAllowSite = vi.fn();
  render(<CodeFateNote place={{ origin, tabId: 1, isAllowed, fate }} onAllowSite={onAllowSite} />);
  return onAllowSite;
}

describe('what became of a code in its page', () => {
  test.each<[string, CodeFate, RegExp]>([
    ['waits', { fate: 'waits' }, /filled as soon as shop\.example shows the field/],
    ['has no access', { fate: 'no-access' }, /no longer has access to the page\. Open SimFill on that tab/],
    [
      'is another brand’s',
      { fate: 'offered', because: 'other-brand' },
      /names a service other than shop\.example/,
    ],
    ['is another site’s', { fate: 'offered', because: 'other-host' }, /for a site other than shop\.example/],
    ['is uncertain', { fate: 'offered', because: 'uncertain' }, /this may not be the code/],
    [
      'is for another address',
      { fate: 'refused', problem: { kind: 'fill-refused', refusal: 'origin-changed' } },
      /\S/,
    ],
  ])('it %s: said', (_case, fate, words) => {
    show(fate);
    expect(document.body.textContent).toMatch(words);
  });

  test.each<[string, CodeFate | null]>([
    ['before there is a code', null],
    ['where it is filled', { fate: 'filled' }],
    ['where the person switched filling off', { fate: 'offered', because: 'setting' }],
  ])('nothing is said %s', (_case, fate) => {
    show(fate);
    expect(document.body.textContent).toBe('');
  });

  test('without access the site is offered for it in one press', async () => {
    const onAllowSite = show({ fate: 'no-access' });
    await userEvent.click(screen.getByRole('button', { name: 'Allow on shop.example' }));
    expect(onAllowSite).toHaveBeenCalledExactlyOnceWith(origin);
  });

  test.each<[string, CodeFate, boolean]>([
    ['that is allowed', { fate: 'no-access' }, true],
    ['whose field is awaited', { fate: 'waits' }, false],
  ])('a site %s is not offered', (_case, fate, isAllowed) => {
    show(fate, { isAllowed });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
