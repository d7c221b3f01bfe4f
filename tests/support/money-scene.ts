import 'fake-indexeddb/auto';
import { createAccount } from '@/entrypoints/background/account.ts';
import { createBookings } from '@/entrypoints/background/bookings.ts';
import { createCatalogue } from '@/entrypoints/background/catalogue.ts';
import { createPurchases, type PurchaseInput } from '@/entrypoints/background/purchases.ts';
import { createAnosimApi } from '@/utils/api/create-anosim-api.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { createSandbox, type SandboxOptions } from '../sandbox/sandbox.ts';
import { createMemoryLocks } from './memory-locks.ts';

let sceneCount = 0;

/**
 * The background's money parts on a real database against the sandbox. Waiting passes the sandbox's time and none of
 * ours. `clockErrorMs` is how wrong the person's clock is.
 */
export async function createMoneyScene({
  clockErrorMs = 0,
  isConnected = true,
  ...options
}: SandboxOptions & { clockErrorMs?: number; isConnected?: boolean } = {}) {
  const sandbox = createSandbox(options);
  const name = `money-${++sceneCount}`;
  const memoryLocks = createMemoryLocks();
  const now = () => sandbox.now() + clockErrorMs;
  const sleep = (delayMs: number) => {
    sandbox.advance(delayMs);
    return Promise.resolve();
  };

  /** One life of the background. A new one shares the database and the locks with the last, and nothing else. */
  const start = ({
    fetch = (url, init) => sandbox.fetch(url, init),
    database = new SimFillDatabase(name),
  }: {
    fetch?: (url: string, init: RequestInit) => Promise<Response>;
    database?: SimFillDatabase;
  } = {}) => {
    const { locks } = memoryLocks;
    const account = createAccount({
      database,
      createApi: (apiKey) =>
        createAnosimApi({ baseUrl: 'https://sandbox.example/api/v1', apiKey, fetch, now, sleep }),
      now,
      locks,
    });
    const bookings = createBookings({ database, account, now, locks, sleep });
    const purchases = createPurchases({
      database,
      account,
      bookings,
      now,
      locks,
      sleep,
      keepAlive: (work) => work(),
    });
    return {
      database,
      account,
      bookings,
      catalogue: createCatalogue({ database, account, now, locks }),
      purchases,
    };
  };

  const background = start();
  if (isConnected) await background.account.connect({ apiKey: sandbox.apiKey });

  const findProduct = (wanted: { rentalType?: string; service?: string } = {}) => {
    const product = sandbox
      .account()
      .catalogue.products.find(
        (candidate) =>
          candidate.country.country === 'Germany' &&
          candidate.rentalType === (wanted.rentalType ?? 'Activation') &&
          (wanted.service === undefined || candidate.service === wanted.service) &&
          (candidate.tiers[0]?.anyCount ?? 0) > 5 &&
          candidate.basePriceUsd < 1.9,
      );
    if (!product) throw new Error('the catalogue has no such product');
    return product;
  };

  let intentCount = 0;
  /** A click on the review screen's button: the cheapest German Activation unless told otherwise. */
  const toInput = (
    changes: Partial<PurchaseInput> & { product?: ReturnType<typeof findProduct>; amount?: number } = {},
  ): PurchaseInput => {
    const { product = findProduct(), amount = 1, ...rest } = changes;
    const priceUsd = rest.shown?.priceUsd ?? product.basePriceUsd;
    return {
      intentId: `intent-${++intentCount}`,
      request: { act: 'buy', productId: product.id, providerId: 0, amount },
      shown: {
        country: product.country.country,
        service: product.service,
        rentalType: product.rentalType,
        durationInMinutes: product.durationMinutes,
        providerName: 'Any',
        priceUsd,
      },
      maxPriceUsd: priceUsd,
      confirmedAgain: true,
      ...rest,
    };
  };

  /** What the account was really charged for, foreign purchases left out. */
  const paid = () => sandbox.ledger().filter((entry) => entry.charged > 0 && !entry.foreign);

  return { ...background, sandbox, now, start, toInput, findProduct, paid, memoryLocks };
}
