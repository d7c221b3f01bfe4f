import type { AnosimApi } from '@/utils/api/create-anosim-api.ts';
import { parseShareToken } from '@/utils/api/share-token.ts';
import type { SharedBookingRow, SimFillDatabase } from '@/utils/database/database.ts';
import type { SharedBooking } from '@/utils/domain/booking.ts';
import { toHarmlessText } from '@/utils/domain/harmless-text.ts';
import { failure, success, type Result } from '@/utils/domain/problem.ts';
import { isDoneWith, isDueForLook, isSharedOver, type SharedSms } from '@/utils/domain/shared-booking.ts';
import { toSmsKey, type Sms } from '@/utils/domain/sms.ts';
import { readCodes } from './read-codes.ts';

const lookLock = 'shared-bookings';
const longestSender = 100;

export type SharedBookings = ReturnType<typeof createSharedBookings>;

/** Bookings of other people, seen through the links they shared. Needs no account, and sends no key. */
export function createSharedBookings({
  database,
  openKeylessApi,
  now,
  locks,
}: {
  database: SimFillDatabase;
  openKeylessApi: () => AnosimApi;
  now: () => number;
  locks: LockManager;
}) {
  /** What a look has shown, as it is kept. An account of this provider has shown how far its dates are off (trap 2). */
  async function toSeen({ sms, ...booking }: SharedBooking) {
    const account = await database.account.get(1);
    const offsetMs = account?.clockOffsetMs ?? 0;
    const corrected = {
      ...booking,
      startsAt: booking.startsAt + offsetMs,
      expiresAt: booking.expiresAt + offsetMs,
    };
    const isClockKnown = account?.isClockOffsetKnown ?? false;
    return {
      ...corrected,
      isOver: isSharedOver(corrected, { now: now(), isClockKnown }),
      messages: toSharedSms(sms),
      lookedAt: now(),
      problem: null,
    };
  }

  async function lookAt({ sharedId, token }: SharedBookingRow): Promise<void> {
    const shared = await openKeylessApi().getSharedBooking(token);
    // The person may have removed it meanwhile: an update makes no row.
    await database.sharedBookings.update(
      sharedId,
      shared.ok ? await toSeen(shared.value) : { problem: shared.problem, lookedAt: now() },
    );
  }

  return {
    /** Takes a link or a bare token. What cannot be read is not kept. */
    async add({ link }: { link: string }): Promise<Result<{ sharedId: string }>> {
      const token = parseShareToken(link);
      if (token === null) return failure({ kind: 'share-not-found', said: '' });
      const { deletions } = database;
      const shared = await openKeylessApi().getSharedBooking(token);
      if (!shared.ok) return shared;
      const seen = await toSeen(shared.value);
      return database.transaction('rw', database.sharedBookings, async () => {
        if (database.deletions !== deletions)
          return failure({ kind: 'unexpected', said: 'everything was deleted meanwhile' });
        const known = await database.sharedBookings.get({ token });
        const sharedId = known?.sharedId ?? crypto.randomUUID();
        await database.sharedBookings.put({ sharedId, token, addedAt: known?.addedAt ?? now(), ...seen });
        return success({ sharedId });
      });
    },

    async remove({ sharedId }: { sharedId: string }): Promise<Result<null>> {
      await database.sharedBookings.delete(sharedId);
      return success(null);
    },

    /** Looks at those that can still get an SMS; asked for again and again while their screen is open. */
    look: (): Promise<Result<null>> =>
      locks.request(lookLock, { ifAvailable: true }, async (lock) => {
        if (lock === null) return success(null);
        const rows = await database.sharedBookings.toArray();
        const done = rows.filter((row) => isDoneWith(row, now()));
        await database.sharedBookings.bulkDelete(done.map(({ sharedId }) => sharedId));
        for (const row of rows) if (isDueForLook(row, now())) await lookAt(row);
        return success(null);
      }),
  };
}

function toSharedSms(sms: readonly Sms[]): SharedSms[] {
  const codes = readCodes(sms, sms);
  return [...sms]
    .sort((one, other) => other.sentAt - one.sentAt)
    .map((message) => ({
      smsKey: toSmsKey(message),
      sentAt: message.sentAt,
      sender: toHarmlessText(message.sender, longestSender),
      text: toHarmlessText(message.text, message.text.length),
      code: codes.get(message)?.code ?? null,
      shownCode: codes.get(message)?.shown ?? null,
      link: codes.get(message)?.link ?? null,
    }));
}
