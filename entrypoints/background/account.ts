import type { AnosimApi } from '@/utils/api/create-anosim-api.ts';
import type { AccountRow, SimFillDatabase } from '@/utils/database/database.ts';
import type { Order } from '@/utils/domain/booking.ts';
import { failure, isStanding, success, type Problem, type Result } from '@/utils/domain/problem.ts';
import { moneyLock } from './money-lock.ts';
import { findOpenPurchase } from './purchase-journal.ts';

export type Account = ReturnType<typeof createAccount>;

/** An account and the API with its key, as they belong together. */
export interface ConnectedAccount {
  api: AnosimApi;
  account: AccountRow;
}

/** What is kept of an account whose key was forgotten: connected again, it is the same one. */
type AccountIdentity = Pick<AccountRow, 'accountId' | 'clockOffsetMs' | 'isClockOffsetKnown'>;
const forgottenAccount = 'forgotten-account';

/** The account the extension works with. Its key is read from the database for each use and held nowhere. */
export function createAccount({
  database,
  createApi,
  now,
  locks,
}: {
  database: SimFillDatabase;
  createApi: (apiKey: string) => AnosimApi;
  now: () => number;
  locks: LockManager;
}) {
  /** The API with the person's key. */
  async function api(): Promise<Result<ConnectedAccount>> {
    const account = await database.account.get(1);
    return account ? success({ api: createApi(account.apiKey), account }) : failure({ kind: 'key-missing' });
  }

  const { account: accounts, bookings, sms, purchases, background } = database;

  /** Writes what was met with a key, unless the person has changed it since: nothing is said of another. */
  const writeOfKey = ({ apiKey }: Pick<AccountRow, 'apiKey'>, changes: Partial<AccountRow>): Promise<void> =>
    database.transaction('rw', accounts, async () => {
      if ((await accounts.get(1))?.apiKey === apiKey) await accounts.update(1, changes);
    });

  async function readIdentity(): Promise<AccountIdentity | null> {
    const account = await accounts.get(1);
    return (
      account ?? ((await background.get(forgottenAccount))?.value as AccountIdentity | undefined) ?? null
    );
  }

  /** Keys are changed, and accounts have several: the same account is the one that shows what we know of it. */
  async function isAccountOf(api: AnosimApi, { accountId }: AccountIdentity): Promise<Result<boolean>> {
    const [orders, last, current] = await Promise.all([
      api.listOrders(),
      api.listBookings(),
      api.listCurrentBookings(),
    ]);
    if (!orders.ok) return orders;
    if (!last.ok) return last;
    if (!current.ok) return current;
    const shown = [...last.value.items, ...current.value.items];
    const rows = await bookings.bulkGet(shown.map(({ bookingId }) => bookingId));
    if (rows.some((row) => row !== undefined)) return success(true);
    const bought = await purchases
      .where('claimedOrderIds')
      .anyOf(orders.value.items.map(({ orderId }) => orderId))
      .filter((entry) => entry.accountId === accountId)
      .count();
    return success(bought > 0);
  }

  const hasHistory = async () => (await bookings.count()) > 0 || (await sms.count()) > 0;

  /**
   * The purchase that must be settled before the account it was bought with goes. Without a connected account nobody can
   * settle it, and it holds nothing up.
   */
  async function findObstacle(): Promise<Problem | null> {
    if ((await accounts.count()) === 0) return null;
    const open = await findOpenPurchase(database);
    return open ? { kind: 'purchase-unsettled', intentId: open.intentId } : null;
  }

  /** In one transaction with the last look at what would be lost. */
  const inTransaction = (work: () => Promise<Result<null>>): Promise<Result<null>> =>
    database.transaction('rw', [accounts, bookings, sms, purchases, background], work);

  const noteBalance = (known: AccountRow, balanceUsd: number): Promise<void> =>
    writeOfKey(known, { balanceUsd, balanceReadAt: now(), problem: null });

  /**
   * Keeps in view what only the person can mend, until it is said (null) that nothing is in the way any more; every other
   * problem belongs to the act that met it.
   */
  async function noteProblem(known: AccountRow, problem: Problem | null): Promise<void> {
    if (problem === null || isStanding(problem)) await writeOfKey(known, { problem });
  }

  return {
    api,

    /**
     * Keeps a key that the balance could be read with. A new key of the same account changes nothing else. Another
     * account takes the place of the last one, numbers and SMS included, if the person agrees (`replacesOther`) and
     * nothing bought with the last one is unsettled.
     */
    async connect({
      apiKey,
      replacesOther = false,
    }: {
      apiKey: string;
      replacesOther?: boolean | undefined;
    }): Promise<Result<{ balanceUsd: number }>> {
      const key = apiKey.trim();
      // A header cannot carry anything else, and no key is empty.
      if (!/^[\x21-\x7e]{1,500}$/.test(key)) return failure({ kind: 'key-refused', said: '' });
      // A purchase reads and pays with one key from its first look to its last.
      return locks.request(moneyLock, async () => {
        const candidate = createApi(key);
        const balance = await candidate.getBalance();
        if (!balance.ok) return balance;
        const identity = await readIdentity();
        const isKnownKey = (await accounts.get(1))?.apiKey === key;
        const isSame = isKnownKey || !identity ? success(true) : await isAccountOf(candidate, identity);
        if (!isSame.ok) return isSame;
        const kept = await inTransaction(async () => {
          if (!isSame.value) {
            const obstacle = await findObstacle();
            if (obstacle) return failure(obstacle);
            if (!replacesOther && (await hasHistory())) return failure({ kind: 'other-account' });
            await Promise.all([bookings.clear(), sms.clear()]);
          }
          await accounts.put({
            accountId: crypto.randomUUID(),
            clockOffsetMs: 0,
            isClockOffsetKnown: false,
            ...(isSame.value ? await readIdentity() : {}),
            id: 1,
            apiKey: key,
            balanceUsd: balance.value,
            balanceReadAt: now(),
            problem: null,
          });
          await background.delete(forgottenAccount);
          return success(null);
        });
        return kept.ok ? success({ balanceUsd: balance.value }) : kept;
      });
    },

    /** Forgets the key. Numbers, SMS and purchases stay for when the same account is connected again. */
    disconnect: (): Promise<Result<null>> =>
      locks.request(moneyLock, () =>
        inTransaction(async () => {
          const obstacle = await findObstacle();
          if (obstacle) return failure(obstacle);
          const account = await accounts.get(1);
          if (!account) return success(null);
          const { accountId, clockOffsetMs, isClockOffsetKnown } = account;
          const value: AccountIdentity = { accountId, clockOffsetMs, isClockOffsetKnown };
          await background.put({ name: forgottenAccount, value });
          await accounts.clear();
          return success(null);
        }),
      ),

    /** Leaves nothing: key, numbers, SMS, purchases, limits and other settings. */
    deleteEverything: (): Promise<Result<null>> =>
      locks.request(moneyLock, () =>
        database.transaction('rw', database.tables, async () => {
          const obstacle = await findObstacle();
          if (obstacle) return failure(obstacle);
          await Promise.all(database.tables.map((table) => table.clear()));
          database.deletions += 1;
          return success(null);
        }),
      ),

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
      const { api: ownApi, account: known } = connected.value;
      const balance = await ownApi.getBalance();
      if (!balance.ok) {
        await noteProblem(known, balance.problem);
        return balance;
      }
      await noteBalance(known, balance.value);
      return success({ balanceUsd: balance.value });
    },

    noteBalance,
    noteProblem,
  };
}
