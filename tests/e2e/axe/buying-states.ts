import { databaseLifeRow } from '@/utils/database/database-life.ts';
import type { FaultInput } from '../../sandbox/faults';
import type { Sandbox } from '../../sandbox/sandbox';
import { entry } from '../../screens/example-data';
import type { PopupScene } from '../popup-scene';
import { answering, button, type State } from './look';

/** What is bought, and how that goes. */
export function toBuyingStates(scene: PopupScene, sandbox: Sandbox): State[] {
  const product = scene.findProduct('Activation', 'WhatsApp');
  const soldOut = scene.findProduct('Activation', 'Telegram');
  const [tier] = product.tiers;
  const { shown } = entry;
  const review = {
    intentId: 'reviewed',
    request: { act: 'buy', productId: product.id, providerId: 0, amount: 1 },
    shown,
    number: null,
    insertsOn: null,
  } as const;
  const pick = { query: '', country: null, service: null };
  const other = { productId: product.id, country: 'Germany', providerId: 4, providerName: 'Telekom' };
  const none = { verdict: null, claimedOrderIds: [], claimedBookingIds: [], settledAt: null };
  const purchase = (intentId: string) => ({ purchase: { intentId, shown, outcome: null } });
  const journalled = (intentId: string, change: Parameters<PopupScene['journal']>[0]) => ({
    left: { section: 'buy', ...purchase(intentId) } as const,
    prepare: () => scene.journal({ intentId, ...change }),
  });
  const several = { verdict: 'several', orderIds: [3, 4], bookingIds: [], chargedUsd: 0.9 } as const;
  const withoutCatalogue = (fault: Omit<FaultInput, 'match' | 'times'>) => {
    const { prepare, after } = answering(sandbox, '/Products', fault);
    return {
      after,
      prepare: () => {
        prepare();
        return scene.changeTable('catalogue', 'delete', 1);
      },
    };
  };
  return [
    { name: 'services', left: { section: 'buy' }, see: /Get a number[\s\S]*services/ },
    {
      name: 'services, the list of countries',
      left: { section: 'buy' },
      press: [button('Country: All countries')],
      see: /Afghanistan|Albania|Austria/,
    },
    {
      name: 'services, the list of services, half typed',
      left: { section: 'buy', openFilter: { filter: 'service', typed: 'tele' } },
      see: /Telegram/,
    },
    {
      name: 'services of a country',
      left: { section: 'buy', pick: { ...pick, country: 'Germany' } },
      see: /Germany[\s\S]*services/,
    },
    {
      name: 'countries of a service',
      left: { section: 'buy', pick: { ...pick, service: 'WhatsApp' } },
      see: /WhatsApp[\s\S]*products/,
    },
    {
      name: 'a search',
      left: { section: 'buy', pick: { ...pick, query: 'whatsapp' } },
      see: /\d products/,
    },
    {
      name: 'a search that finds nothing',
      left: { section: 'buy', pick: { ...pick, query: 'qqqq', service: 'Telegram' } },
      see: /No product matches/,
    },
    { name: 'an offer', left: { section: 'buy', productId: product.id }, see: /Review purchase/ },
    {
      name: 'an offer, a favourite',
      left: { section: 'buy', productId: product.id },
      press: [button('Add to favourites')],
      see: /Review purchase/,
    },
    {
      name: 'an offer, loading',
      left: { section: 'buy', productId: product.id },
      ...answering(sandbox, '/ProductPrices', { kind: 'slow', delayMs: 5_000 }),
      see: /Loading prices and stock/,
    },
    {
      name: 'an offer that could not be read',
      left: { section: 'buy', productId: product.id },
      ...answering(sandbox, '/ProductPrices', { kind: 'unauthorized' }),
      see: /Choose a price[\s\S]*did not accept the API key/,
    },
    {
      name: 'an offer, sold out',
      left: { section: 'buy', productId: soldOut.id },
      prepare: () => sandbox.account().sellOut(soldOut.id),
      see: /Sold out[\s\S]*Check again/,
    },
    {
      name: 'services with a favourite',
      left: { section: 'buy' },
      see: /All services\s+DE\s+WhatsApp/,
    },
    { name: 'a review', left: { section: 'buy', review }, see: /Confirm purchase/ },
    {
      name: 'a review that was refused',
      left: { section: 'buy', review, reviewProblem: { kind: 'over-ask-again', limitUsd: 0.2 } },
      press: [button('Confirm purchase')],
      see: /Really spend/,
    },
    {
      name: 'a review for this page, over the balance',
      left: {
        section: 'buy',
        review: { ...review, insertsOn: 'web.example', shown: { ...shown, priceUsd: 1_000 } },
      },
      see: /balance is too low/,
    },
    {
      name: 'a review with others to try',
      left: {
        section: 'buy',
        review: {
          ...review,
          others: [
            { ...other, priceUsd: 0.45, record: { numberCount: 24, answeredCount: 21 } },
            { ...other, country: 'Poland', providerId: 0, providerName: '', priceUsd: 0.3, record: null },
          ],
        },
      },
      see: /Or try[\s\S]*21 of 24/,
    },
    {
      name: 'a review of an extension',
      left: {
        section: 'buy',
        review: {
          ...review,
          request: { act: 'extend', bookingId: 1, durationInMinutes: 1440 },
          number: '+4915112345678',
        },
      },
      see: /Confirm extension/,
    },
    {
      name: 'ordering',
      ...journalled('ordering', { ...none, stage: 'sent', answer: null, answeredAt: null }),
      see: /Buying…/,
    },
    {
      name: 'checking',
      ...journalled('checking', { ...none, stage: 'sent' }),
      see: /Checking with your account/,
    },
    {
      name: 'still looking',
      ...journalled('late', {
        ...none,
        stage: 'sent',
        answer: null,
        answeredAt: null,
        sentAt: Date.now() - 60_000,
      }),
      see: /It is looking for the order/,
    },
    {
      name: 'not bought',
      ...journalled('refused', {
        ...none,
        answer: { kind: 'refused', problem: { kind: 'sold-out', said: 'No numbers' } },
        verdict: { verdict: 'none' },
      }),
      see: /Nothing was bought/,
    },
    {
      name: 'bought for more',
      ...journalled('dear', {
        verdict: { verdict: 'one', orderId: tier === undefined ? 1 : 2, bookingIds: [], chargedUsd: 0.6 },
        claimedOrderIds: [],
        claimedBookingIds: [],
      }),
      see: /The number is yours[\s\S]*although/,
    },
    {
      name: 'more than one order',
      ...journalled('several', {
        verdict: several,
        claimedOrderIds: [],
        claimedBookingIds: [],
      }),
      see: /More than one order/,
    },
    {
      name: 'decided',
      ...journalled('decided', { ...none, verdict: { verdict: 'none' }, personDecided: 'not-bought' }),
      see: /You said: not bought/,
    },
    {
      name: 'undecided',
      ...journalled('undecided', { ...none, stage: 'undecided', verdict: { verdict: 'none' } }),
      see: /It was not bought/,
    },
    {
      name: 'more than was asked for, over another section',
      left: { section: 'numbers' },
      prepare: () => scene.journal({ intentId: 'surplus', verdict: several }),
      see: /More was bought or paid/,
    },
    {
      name: 'a database that was removed',
      left: { section: 'numbers' },
      prepare: () =>
        scene.changeTable('background', 'put', {
          name: databaseLifeRow,
          value: { lostSince: Date.now(), isAccountRead: true, spentLastDayUsd: 3.4, isSeen: false },
        }),
      see: /earlier data is gone/,
    },
    {
      name: 'no catalogue, and none to be had',
      left: { section: 'buy' },
      ...withoutCatalogue({ kind: 'unauthorized' }),
      see: /did not accept the API key/,
    },
    {
      name: 'no catalogue yet',
      left: { section: 'buy' },
      ...withoutCatalogue({ kind: 'slow', delayMs: 5_000 }),
      see: /Loading the catalogue/,
    },
  ];
}
