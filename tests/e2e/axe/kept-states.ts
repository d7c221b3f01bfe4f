import type { ViewState } from '@/components/app/view-state.ts';
import type { Sandbox } from '../../sandbox/sandbox';
import type { FilledScene, PopupScene } from '../popup-scene';
import { answering, atHistory, button, type State } from './look';

/** The history, what is reached from it, and the settings. */
export function toKeptStates(scene: PopupScene, { answered, ended }: FilledScene, sandbox: Sandbox): State[] {
  const account = (more: Partial<ViewState>) => atHistory({ historyPlace: 'account', ...more });
  return [
    { name: 'history', left: { section: 'history' }, see: /SMS received/ },
    {
      name: 'history, a menu',
      left: { section: 'history' },
      press: [button('More', 0)],
      see: /Copy for support/,
    },
    {
      name: 'a note of an ended number',
      left: atHistory({ typedNote: { bookingId: ended.id, text: '' } }),
      see: /Note for/,
    },
    {
      name: 'a search of the history',
      left: atHistory({ historyQuery: 'zzz' }),
      see: /Nothing matches/,
    },
    {
      name: 'purchases',
      left: atHistory({ historyTab: 'purchases' }),
      prepare: async () => {
        await scene.journal({ intentId: 'bought' });
        await scene.journal({ intentId: 'open', stage: 'undecided', verdict: { verdict: 'none' } });
      },
      see: /Price shown/,
    },
    { name: 'the record', left: atHistory({ historyPlace: 'records' }), see: /Spent in the last 30 days/ },
    { name: 'shared numbers', left: atHistory({ historyPlace: 'shared' }), see: /Telegram code/ },
    {
      name: 'a shared link that leads nowhere',
      left: atHistory({ historyPlace: 'shared', typedLink: 'https://anosim.net/share/abcdefghijklmnop' }),
      press: [button('Open')],
      see: /No booking was found/,
    },
    {
      name: 'shared numbers that cannot be looked at',
      left: atHistory({ historyPlace: 'shared' }),
      ...answering(sandbox, '/OrderBookingShare', { kind: 'too-many-requests', retryAfterSeconds: 60 }),
      see: /asks for a pause/,
    },
    {
      name: 'orders, loading',
      left: account({ accountTab: 'orders' }),
      ...answering(sandbox, '/Orders', { kind: 'slow', delayMs: 5_000 }),
      see: /Loading from the provider/,
    },
    {
      name: 'orders that could not be read',
      left: account({ accountTab: 'orders' }),
      ...answering(sandbox, '/Orders', { kind: 'status', status: 404 }),
      see: /no longer has this/,
    },
    { name: 'orders', left: account({ accountTab: 'orders' }), see: /Show order/ },
    { name: 'SMS of the account', left: account({ accountTab: 'sms' }), see: /55123/ },
    { name: 'SIM cards', left: account({ accountTab: 'sim-cards' }), see: /Turn on for all/ },
    {
      name: 'renew all?',
      left: account({ accountTab: 'sim-cards' }),
      // The list pushes it down when it comes.
      meanwhile: () => scene.view.waitForText(/Any service/),
      press: [button('Turn on for all')],
      see: /Renew every rental automatically\?/,
    },
    {
      name: 'an order',
      left: account({ accountEntry: { what: 'order', id: answered.orderId } }),
      see: /Show booking/,
    },
    {
      name: 'a booking',
      left: account({ accountEntry: { what: 'booking', id: answered.id } }),
      see: /77310/,
    },
    {
      name: 'a booking that is not there',
      left: account({ accountEntry: { what: 'booking', id: 9 } }),
      see: /no longer has this/,
    },
    { name: 'settings', left: { section: 'settings' }, see: /Export as CSV/ },
    {
      name: 'disconnect?',
      left: { section: 'settings' },
      press: [button('Disconnect')],
      see: /Disconnect this account\?/,
    },
    {
      name: 'delete?',
      left: { section: 'settings' },
      press: [button('Delete everything')],
      see: /Delete everything\?/,
    },
    {
      name: 'settings, a limit that is no amount',
      left: { section: 'settings', typedLimit: { limit: 'mostPerDayUsd', text: 'ten' } },
      see: /Limit per 24 hours/,
    },
    { name: 'another key', left: { isChangingKey: true }, see: /API key/ },
  ];
}
