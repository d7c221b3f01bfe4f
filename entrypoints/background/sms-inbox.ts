import type { BookingRow, SimFillDatabase, SmsRow } from '@/utils/database/database.ts';
import { selectArrivals, toBookingOfSms } from '@/utils/domain/arrivals.ts';
import { toSmsKey, type Sms } from '@/utils/domain/sms.ts';
import { extractCode, type ExtractedCode } from '@/utils/otp/extract-code.ts';
import type { CodeArrival } from './fill-codes.ts';
import { readCodes } from './read-codes.ts';

export type SmsInbox = ReturnType<typeof createSmsInbox>;

/**
 * Where SMS arrive: each is stored once, filled where its number stands, and told once, whatever dies in between.
 * `toldAt` null is the debt: it is written with the row and paid after the notification stands, so the next wake pays
 * what this one could not.
 */
export function createSmsInbox({
  database,
  fillArrivals,
  tellSms,
  now,
}: {
  database: SimFillDatabase;
  /** Fills the codes on the bound pages; gives what became of them, by SMS. */
  fillArrivals: (rows: readonly SmsRow[]) => Promise<ReadonlyMap<string, CodeArrival>>;
  /** Resolves when the notification stands. */
  tellSms: (row: SmsRow, booking: BookingRow, arrival: CodeArrival | null) => Promise<void>;
  now: () => number;
}) {
  /** What the answer before showed. A cache; the database decides. */
  let knownKeys: ReadonlySet<string> = new Set();
  /** True until this worker has seen for itself that nothing is left untold. */
  let mayHaveUntold = true;

  /** The keys of those that are stored already. Two answers after each other show nearly the same. */
  async function findKnownKeys(answer: readonly Sms[]): Promise<ReadonlySet<string>> {
    const keys = answer.map(toSmsKey);
    const others = keys.filter((key) => !knownKeys.has(key));
    const rows = others.length > 0 ? await database.sms.bulkGet(others) : [];
    const stored = new Set(rows.flatMap((row) => (row ? [row.smsKey] : [])));
    return new Set(keys.filter((key) => knownKeys.has(key) || stored.has(key)));
  }

  function toRow(
    sms: Sms,
    extracted: ExtractedCode | null,
    bookings: readonly BookingRow[],
    isPastOf: (bookingId: number | null) => boolean,
  ): SmsRow {
    const seenAt = now();
    const bookingId = toBookingOfSms(sms, bookings, seenAt)?.bookingId ?? null;
    const isPast = isPastOf(bookingId);
    return {
      ...sms,
      smsKey: toSmsKey(sms),
      bookingId,
      firstSeenAt: seenAt,
      code: extracted?.code ?? null,
      shownCode: extracted?.shown ?? null,
      isCodeCertain: extracted?.confidence === 'high',
      codeHosts:
        extracted?.kind === 'origin-bound'
          ? [extracted.boundHost, ...(extracted.embeddedHost ? [extracted.embeddedHost] : [])]
          : null,
      link: extracted?.link ?? null,
      isRead: isPast,
      toldAt: isPast ? seenAt : null,
    };
  }

  async function readBoughtHere(bookings: readonly BookingRow[]): Promise<ReadonlySet<number>> {
    const entries = await database.purchases
      .where('claimedBookingIds')
      .anyOf(bookings.map(({ bookingId }) => bookingId))
      .toArray();
    return new Set(entries.flatMap(({ claimedBookingIds }) => claimedBookingIds));
  }

  /** Adds what is not there yet; another context may have been faster. */
  async function store(accountId: string, rows: readonly SmsRow[]): Promise<void> {
    await database.writeOf(accountId, [database.sms, database.bookings], async () => {
      const existing = await database.sms.bulkGet(rows.map((row) => row.smsKey));
      const added = rows.filter((_, index) => existing[index] === undefined);
      await database.sms.bulkAdd(added);
      await noteLastSms(added);
    });
  }

  /** In the transaction that writes the rows. */
  async function noteLastSms(rows: readonly SmsRow[]): Promise<void> {
    for (const { bookingId, firstSeenAt } of rows)
      if (bookingId !== null)
        await database.bookings.update(bookingId, (booking) => {
          booking.lastSmsAt = Math.max(firstSeenAt, booking.lastSmsAt ?? 0);
        });
  }

  /** Rows of numbers without a booking are there to be recognised, which the provider's list asks for a while only. */
  async function dropUnowned(answer: readonly Sms[]): Promise<void> {
    if ((await database.unownedSms().count()) <= mostUnowned) return;
    const shown = new Set(answer.map(toSmsKey));
    const rows = await database.unownedSms().sortBy('firstSeenAt');
    const old = rows.slice(0, -mostUnowned).filter(({ smsKey }) => !shown.has(smsKey));
    await database.sms.bulkDelete(old.map(({ smsKey }) => smsKey));
  }

  async function tell(
    rows: readonly SmsRow[],
    filling: Promise<ReadonlyMap<string, CodeArrival>>,
  ): Promise<void> {
    const arrivals = await within(filling, longestFillMs, new Map<string, CodeArrival>());
    for (const row of rows) {
      const booking = row.bookingId === null ? undefined : await database.bookings.get(row.bookingId);
      const arrival = arrivals.get(row.smsKey) ?? null;
      if (booking) await tellSms(row, booking, arrival);
      // What was read meanwhile stays read.
      const isDone = arrival?.fate.fate === 'filled' || !booking;
      await database.sms.update(row.smsKey, { toldAt: now(), ...(isDone ? { isRead: true } : {}) });
    }
  }

  return {
    findKnownKeys,

    /** The first reading of a life unpacks the word lists, which takes longer than all the rest of an arrival. */
    prepare: (): void => void extractCode({ text: '', sender: '' }),

    /**
     * Takes an answer to the account in. `bookings` are those known when the request left. At the first look at an account
     * everything is the past: stored, and not told (anosim-api.md, trap 3). Only what came to a number that was bought
     * here is new even then: the look at the connecting did not succeed, and nobody knew the number before.
     */
    async receive(
      answer: readonly Sms[],
      bookings: readonly BookingRow[],
      { accountId, isFirstLook }: { accountId: string; isFirstLook: boolean },
    ): Promise<void> {
      const known = await findKnownKeys(answer);
      const arrivals = selectArrivals(answer, known);
      if (arrivals.length === 0) {
        knownKeys = known;
        return;
      }
      const boughtHere = isFirstLook ? await readBoughtHere(bookings) : null;
      const isPastOf = (bookingId: number | null): boolean =>
        boughtHere !== null && !(bookingId !== null && boughtHere.has(bookingId));
      const codes = readCodes(arrivals, answer);
      const rows = arrivals.map((sms) => toRow(sms, codes.get(sms) ?? null, bookings, isPastOf));
      const untold = rows.filter((row) => row.toldAt === null);
      const ours = untold.filter((row) => row.bookingId !== null);
      if (ours.length < untold.length) mayHaveUntold = true;
      // The field does not wait for the disk: should we die between the two, the next wake fills the same code again.
      const filling = fillArrivals(ours);
      filling.catch(() => undefined);
      await store(accountId, rows);
      knownKeys = new Set(answer.map(toSmsKey));
      await dropUnowned(answer);
      await tell(ours, filling);
    },

    /** Whether something stored was perhaps not told: after a start, or for a number that was not known. */
    mayHaveUntold: () => mayHaveUntold,

    /**
     * Pays the debt. An SMS to a number without a booking is left for later while `areBookingsFresh` is false, and is
     * none of ours when it is true.
     */
    async tellUntold({ areBookingsFresh }: { areBookingsFresh: boolean }): Promise<void> {
      const untold = await database.untoldSms().sortBy('sentAt');
      const bookings = await database.bookings
        .where('number')
        .anyOf(untold.map(({ number }) => number))
        .toArray();
      const rows = untold.map((row) => ({
        ...row,
        bookingId: row.bookingId ?? toBookingOfSms(row, bookings, now())?.bookingId ?? null,
      }));
      const owned = rows.filter((row, index) => row.bookingId !== untold[index]?.bookingId);
      if (owned.length > 0)
        await database.transaction('rw', [database.sms, database.bookings], async () => {
          // Updated, not put: one that has been deleted meanwhile stays deleted.
          for (const { smsKey, bookingId } of owned) await database.sms.update(smsKey, { bookingId });
          await noteLastSms(owned);
        });
      const ours = rows.filter((row) => row.bookingId !== null);
      const due = areBookingsFresh ? rows : ours;
      await tell(due, ours.length > 0 ? fillArrivals(ours) : Promise.resolve(new Map()));
      mayHaveUntold = due.length < rows.length;
    },

    /** After the account changed, or its rows were removed. */
    forget(): void {
      knownKeys = new Set();
      mayHaveUntold = true;
    },
  };
}

/** Five lists of the provider's: none of these it will show again, or they come as new and none of ours once more. */
const mostUnowned = 500;

/** A page that takes longer to fill is told about without saying so. */
const longestFillMs = 1_500;

async function within<Value>(promise: Promise<Value>, limitMs: number, otherwise: Value): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Value>((resolve) => {
    timer = setTimeout(resolve, limitMs, otherwise);
  });
  const value = await Promise.race([promise, limit]).catch(() => otherwise);
  clearTimeout(timer);
  return value;
}
