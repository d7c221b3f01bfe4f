import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The module anew, as a popup that is opened again loads it. */
async function openView() {
  vi.resetModules();
  const view = await import('@/components/app/view-state.ts');
  await view.useView.persist.rehydrate();
  return view;
}

beforeEach(() => vi.resetModules());

test('a view reopens with what was half typed, and at the step it was left at', async () => {
  const left = await openView();
  left.setView({ pick: { query: 'whats', country: 'Germany', service: null }, productId: 12 });
  left.setView({ choice: { priceUsd: 0.45, providerId: 3 } });
  const found = (await openView()).useView.getState();
  expect(found.pick).toEqual({ query: 'whats', country: 'Germany', service: null });
  expect(found).toMatchObject({ productId: 12, choice: { priceUsd: 0.45, providerId: 3 } });
});

test('the intent of a review survives, so that a second look at it cannot buy twice', async () => {
  const left = await openView();
  left.setView({ purchase: { intentId: 'intent-9', shown: null, outcome: null } });
  expect((await openView()).useView.getState().purchase?.intentId).toBe('intent-9');
});

test('it is kept in memory only, never on disk', async () => {
  const { setView } = await openView();
  setView({ section: 'numbers' });
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toHaveLength(1);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('what cannot be read opens a fresh view', async () => {
  const { useView } = await openView();
  const name = useView.persist.getOptions().name ?? '';
  await fakeBrowser.storage.session.set({ [name]: '{"state":{"section":"numbers"},"version":99}' });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect((await openView()).useView.getState().section).toBe('buy');
});

test('a notice replaces the one before it, and goes when dismissed', async () => {
  const { setNotice, useView } = await openView();
  setNotice(7, { kind: 'undone' });
  setNotice(8, { kind: 'problem', problem: { kind: 'no-code-yet' }, what: 'code' });
  setNotice(7, { kind: 'problem', problem: { kind: 'offline' }, what: null });
  expect(useView.getState().notices).toEqual({
    7: { kind: 'problem', problem: { kind: 'offline' }, what: null },
    8: { kind: 'problem', problem: { kind: 'no-code-yet' }, what: 'code' },
  });
  setNotice(7, null);
  expect(Object.keys(useView.getState().notices)).toEqual(['8']);
});
