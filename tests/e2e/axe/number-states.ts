import type { PurchaseVerdict } from '@/utils/domain/purchase.ts';
import type { Sandbox } from '../../sandbox/sandbox';
import { entry } from '../../screens/example-data';
import { problems } from '../../screens/problems';
import type { ChromiumWithExtension } from '../../support/chromium';
import type { FilledScene, PopupScene } from '../popup-scene';
import { answering, button, menuItem, type State } from './look';

/** Numbers in every state, and what a purchase brought. */
export function toNumberStates(
  scene: PopupScene,
  { waiting, answered, rental, reusable }: FilledScene,
): State[] {
  const ids = [waiting, answered, rental, reusable].map(({ id }) => id);
  const opened = Object.fromEntries(ids.map((id) => [id, true]));
  const ofNumbers = (intentId: string, verdict: PurchaseVerdict, claimedBookingIds: readonly number[]) => ({
    left: { section: 'buy', purchase: { intentId, shown: entry.shown, outcome: null } } as const,
    prepare: () => scene.journal({ intentId, verdict, claimedBookingIds, surplusSeenAt: Date.now() }),
  });
  return [
    { name: 'numbers', left: { section: 'numbers' }, see: /SMS checked/ },
    { name: 'numbers, all open', left: { section: 'numbers', opened }, see: /Renew automatically/ },
    ...['SMS', 'More'].map((what) => ({
      name: `numbers, ${what}`,
      left: { section: 'numbers', opened } as const,
      press: what === 'SMS' ? [button(/earlier SMS/)] : [button('More', 0)],
      see: what === 'SMS' ? /482915/ : /Copy for support/,
    })),
    {
      name: 'a note being written',
      left: { section: 'numbers', typedNote: { bookingId: waiting.id, text: 'for the sh' } },
      see: /Note for/,
    },
    {
      name: 'cancel?',
      left: { section: 'numbers', opened: { [rental.id]: false, [answered.id]: false, [waiting.id]: true } },
      press: [button('More', 0), menuItem('Cancel number')],
      see: /Cancel this number\?/,
    },
    {
      name: 'a report',
      left: { section: 'numbers', opened: { [answered.id]: true } },
      press: [button('More', 0), menuItem('Code wrong or missing?')],
      see: /What will be copied/,
    },
    {
      name: 'renew?',
      left: { section: 'numbers', opened },
      press: [button('Turn on', 0)],
      see: /Renew automatically\?/,
    },
    ...[0, 1, 2].map((page) => ({
      name: `problems of numbers, ${page + 1}`,
      left: {
        section: 'numbers',
        notices: Object.fromEntries(
          ids.flatMap((id, at) => {
            const problem = problems[page * 13 + at * 3];
            return problem === undefined ? [] : [[id, { kind: 'problem', problem, what: 'number' } as const]];
          }),
        ),
      } as const,
      see: /Dismiss|\S/,
    })),
    {
      name: 'a number inserted, another undone',
      left: {
        section: 'numbers',
        opened,
        notices: {
          [waiting.id]: {
            kind: 'filled',
            what: 'number',
            tabId: 1,
            outcome: { filled: true, fields: [], canUndo: true },
          },
          [reusable.id]: { kind: 'undone' },
        },
      },
      prepare: () => scene.bind(waiting.id, { fate: 'waits' }),
      see: /The code may be asked for on the next page/,
    },
    {
      name: 'a code without access to its page',
      left: { section: 'numbers', opened },
      prepare: () => scene.bind(answered.id, { fate: 'no-access' }),
      see: /no longer has access to the page/,
    },
    {
      name: 'bought',
      ...ofNumbers('one', { verdict: 'one', orderId: 1, bookingIds: [waiting.id], chargedUsd: 0.45 }, [
        waiting.id,
      ]),
      see: /The number is yours[\s\S]*Insert number/,
    },
    {
      name: 'two numbers for one click',
      ...ofNumbers(
        'two',
        { verdict: 'several', orderIds: [1, 2], bookingIds: [waiting.id, reusable.id], chargedUsd: 0.9 },
        [waiting.id, reusable.id],
      ),
      see: /Cancel number[\s\S]*Keep all/,
    },
  ];
}

/** Removing the database waits for somebody who does not let go of it, and everybody else for the removal. */
const holdDatabase = ({ context }: ChromiumWithExtension): Promise<void> | undefined =>
  context.serviceWorkers()[0]?.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('simfill');
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          indexedDB.deleteDatabase('simfill').onblocked = () => resolve();
        };
      }),
  );

/** What is in the way everywhere. Nothing is there any more after the last of them. */
export function toBrokenStates(
  scene: PopupScene,
  { waiting, answered, rental, reusable }: FilledScene,
  { sandbox, chromium }: { sandbox: Sandbox; chromium: ChromiumWithExtension },
): State[] {
  const ids = [waiting, answered, rental, reusable].map(({ id }) => id);
  const opened = Object.fromEntries(ids.map((id) => [id, true]));
  return [
    {
      name: 'a number taken out of the list',
      left: { section: 'numbers', opened },
      press: [button('More', 1), menuItem('Remove from list')],
      see: /Removed from the list/,
    },
    {
      name: 'a number whose next term is paid',
      left: { section: 'numbers' },
      prepare: () => {
        sandbox.account().extend(rental.id, rental.product.durationMinutes, { requestId: null });
        return scene.background.ask('bookings.refresh', null);
      },
      see: /From \d/,
    },
    {
      name: 'SMS that cannot be checked',
      left: { section: 'numbers' },
      ...answering(sandbox, '/Sms', { kind: 'too-many-requests', retryAfterSeconds: 60 }),
      see: /asks for a pause[\s\S]*Next check/,
    },
    {
      name: 'the background is silent',
      left: { section: 'settings' },
      meanwhile: () => scene.view.evaluate('void (chrome.runtime.sendMessage = () => undefined)'),
      press: [button('Refresh balance')],
      see: /background is not responding/,
    },
    { name: 'a screen that cannot be drawn', left: { pick: null as never }, see: /Something unexpected/ },
    {
      name: 'disconnected, with what is kept',
      left: { section: 'settings' },
      press: [button('Disconnect'), button('Yes, disconnect'), button('Delete everything')],
      see: /Delete everything\?/,
    },
    {
      name: 'a database that does not open',
      left: {},
      prepare: () => holdDatabase(chromium),
      see: /cannot open its own data/,
    },
  ];
}
