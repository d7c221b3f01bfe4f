import type { AnosimApi } from '@/utils/api/create-anosim-api.ts';
import type { AccountRow, SimFillDatabase } from '@/utils/database/database.ts';
import type { Order } from '@/utils/domain/booking.ts';
import { failure, isStanding, success, type Problem, type Result } from '@/utils/domain/problem.ts';

export type Account = ReturnType<typeof createAccount>;

/** The account the extension works with. Its key is read from the database for each use and held nowhere. */
export function createAccount({
  database,
  createApi,
  now,
}: {
  database: SimFillDatabase;
  createApi: (apiKey: string) => AnosimApi;
  now: () => number;
}) {
  /** The API with the person's key. */
  async function api(): Promise<Result<{ api: AnosimApi; account: AccountRow }>> {
    const account = await database.account.get(1);
    return account ? success({ api: createApi(account.apiKey), account }) : failure({ kind: 'key-missing' });
  }

  async function hasUnsettledPurchase(): Promise<string | null> {
    const open = await database.purchases
      .where('stage')
      .anyOf('prepared', 'sent', 'undecided')
      .filter((entry) => entry.personDecided === null)
      .first();
    return open?.intentId ?? null;
  }

  /** What came with the account and means nothing without it. The journal of purchases stays. */
  async function forget() {
    await database.transaction(
      'rw',
      [database.account, database.bookings, database.sms, database.bindings],
      async () => {
        await database.account.clear();
        await database.bookings.clear();
        await database.sms.clear();
        await database.bindings.clear();
      },
    );
  }

  return {
    api,

    /** Keeps a key that the balance could be read with. Another account's key waits until every purchase is settled. */
    async connect({ apiKey }: { apiKey: string }): Promise<Result<{ balanceUsd: number }>> {
      const key = apiKey.trim();
      // A header cannot carry anything else, and no key is empty.
      if (!/^[\x21-\x7e]{1,500}$/.test(key)) return failure({ kind: 'key-refused', said: '' });
      const known = await database.account.get(1);
      if (known && known.apiKey !== key) {
        const intentId = await hasUnsettledPurchase();
        if (intentId !== null) return failure({ kind: 'purchase-unsettled', intentId });
      }
      const balance = await createApi(key).getBalance();
      if (!balance.ok) return balance;
      if (known && known.apiKey !== key) await forget();
      await database.account.put({
        ...(known?.apiKey === key
          ? known
          : { accountId: crypto.randomUUID(), clockOffsetMs: 0, isClockOffsetKnown: false }),
        id: 1,
        apiKey: key,
        balanceUsd: balance.value,
        balanceReadAt: now(),
        problem: null,
      });
      return success({ balanceUsd: balance.value });
    },

    async disconnect(): Promise<Result<null>> {
      const intentId = await hasUnsettledPurchase();
      if (intentId !== null) return failure({ kind: 'purchase-unsettled', intentId });
      await forget();
      return success(null);
    },

    async listOrders(): Promise<Result<readonly Order[]>> {
      const connected = await api();
      if (!connected.ok) return connected;
      const orders = await connected.value.api.listOrders();
      return orders.ok ? success(orders.value.items) : orders;
    },

    /** Reads the balance anew. */
    async refresh(): Promise<Result<{ balanceUsd: number }>> {
      const connected = await api();
      if (!connected.ok) return connected;
      const balance = await connected.value.api.getBalance();
      await database.account.update(
        1,
        balance.ok
          ? { balanceUsd: balance.value, balanceReadAt: now(), problem: null }
          : isStanding(balance.problem)
            ? { problem: balance.problem }
            : {},
      );
      return balance.ok ? success({ balanceUsd: balance.value }) : balance;
    },

    /** Keeps in view what only the person can mend; every other problem belongs to the act that met it. */
    async noteProblem(problem: Problem): Promise<void> {
      if (isStanding(problem)) await database.account.update(1, { problem });
    },
  };
}
