// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AutoRenewal } from '@/components/screens/auto-renewal.tsx';
import { failure, success, type Result } from '@/utils/domain/problem.ts';
import { useLocale } from './use-locale.ts';

beforeEach(() => useLocale('en'));
afterEach(cleanup);

function show(isOn: boolean | null, priceUsd: number | null = 4.2) {
  const onSet = vi.fn((_isEnabled: boolean): Promise<Result<null>> => Promise.resolve(success(null)));
  render(<AutoRenewal isOn={isOn} priceUsd={priceUsd} durationInMinutes={10_080} onSet={onSet} />);
  return onSet;
}
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

test.each([
  [
    true,
    ['Turn off'],
    'On: each time it runs out, the provider takes $4.20 from your balance for the next term (7 days).',
  ],
  [false, ['Turn on'], 'Off: the rental ends and costs nothing more.'],
  [
    null,
    ['Turn on', 'Turn off'],
    'Unknown: it may have been set at anosim.net, or a change made here did not get through.',
  ],
] as const)('%s is said, with what can be done', (isOn, names, said) => {
  show(isOn);
  expect(screen.getByRole('status').textContent).toBe(said);
  expect(buttons()).toEqual(names);
});

test('turning it on asks, with the price, how often, and that no limit holds it', async () => {
  const onSet = show(false);
  await userEvent.click(screen.getByRole('button', { name: 'Turn on' }));
  expect(onSet).not.toHaveBeenCalled();
  const dialog = screen.getByRole('alertdialog');
  expect(dialog.textContent).toContain('takes $4.20 from your balance for the next term (7 days)');
  expect(dialog.textContent).toContain('Your spending limits do not apply to this.');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onSet).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Turn on' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, renew' }));
  expect(onSet.mock.calls).toEqual([[true]]);
});

test('turning it off does not ask', async () => {
  const onSet = show(null);
  await userEvent.click(screen.getByRole('button', { name: 'Turn off' }));
  expect(onSet.mock.calls).toEqual([[false]]);
});

test('a price that nobody knows is not made up', async () => {
  show(null, null);
  await userEvent.click(screen.getByRole('button', { name: 'Turn on' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('the provider takes the price of the rental');
});

test('a request that failed is told in the row, and tried again in one press', async () => {
  const onSet = show(null);
  onSet.mockResolvedValueOnce(failure({ kind: 'timeout' }));
  await userEvent.click(screen.getByRole('button', { name: 'Turn on' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, renew' }));
  const row = within(screen.getByRole('group', { name: 'Renew automatically' }));
  expect((await row.findByRole('alert')).textContent).toContain('did not answer in time');
  await userEvent.click(row.getByRole('button', { name: 'Try again' }));
  expect(onSet.mock.calls).toEqual([[true], [true]]);
  expect(row.queryByRole('alert')).toBeNull();
});
