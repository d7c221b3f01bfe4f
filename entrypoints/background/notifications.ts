import { browser } from 'wxt/browser';
import type { BookingRow, SimFillDatabase, SmsRow } from '@/utils/database/database.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import { findFate, type Binding } from '@/utils/domain/binding.ts';
import { toHarmlessText } from '@/utils/domain/harmless-text.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseOutcome } from '@/utils/domain/purchase.ts';
import { thisBrowser } from '@/utils/domain/this-browser.ts';
import type { CodeArrival } from './fill-codes.ts';
import { unawaited } from './unawaited.ts';

export type Notifications = ReturnType<typeof createNotifications>;

/** A click either copies the code or shows the page that waits for it. */
export interface NotificationActs {
  copyText: (text: string) => Promise<boolean>;
  /** Brings the tab forward in which the number of this booking stands; false when there is none. */
  showBoundTab: (bookingId: number) => Promise<boolean>;
  /** For what is told without an SMS: our own screens have the next step. */
  openPopup: () => Promise<void>;
}

/** A click on a notification means one of the last SMS of its number. */
const mostLookedThrough = 100;

/**
 * What the person is told. What was told stands in the database, never in what the browser still shows: Chromium
 * forgets a notification after seconds. A notification is made first and noted second, so that none is lost; its id is
 * made of what it tells, so that after a death in between it takes its own place on the screen.
 */
export function createNotifications({
  database,
  acts,
  readBindings,
}: {
  database: SimFillDatabase;
  acts: NotificationActs;
  /** The pages that hold our numbers. */
  readBindings: () => Promise<readonly Binding[]>;
}) {
  async function show(
    id: string,
    text: { title: string; message: string },
    buttons: readonly string[] = [],
  ): Promise<void> {
    const icon = browser.runtime.getManifest().icons?.['128'] ?? '';
    const options = { type: 'basic' as const, iconUrl: browser.runtime.getURL(`/${icon}` as '/'), ...text };
    const extras = thisBrowser.hasNotificationButtons ? { buttons: buttons.map((title) => ({ title })) } : {};
    await browser.notifications.create(id, { ...options, ...extras });
  }

  async function findSms(notificationId: string): Promise<SmsRow | null> {
    const [kind, bookingId] = notificationId.split(':');
    if (kind !== 'sms') return null;
    const rows = await database.smsOf(Number(bookingId)).limit(mostLookedThrough).toArray();
    for (const row of rows) if ((await toSmsNotificationId(row)) === notificationId) return row;
    return null;
  }

  async function copyCode(notificationId: string): Promise<void> {
    const row = await findSms(notificationId);
    if (!row) return;
    await acts.copyText(row.code ?? row.text);
    await database.sms.update(row.smsKey, { isRead: true });
  }

  async function showPage(notificationId: string): Promise<boolean> {
    const bookingId = Number(notificationId.split(':')[1]);
    return Number.isInteger(bookingId) && (await acts.showBoundTab(bookingId));
  }

  /** The body does the useful thing, for not every browser has buttons: show a page that was filled, else copy as well. */
  async function act(notificationId: string): Promise<void> {
    await browser.notifications.clear(notificationId);
    const row = await findSms(notificationId);
    if (!row) return acts.openPopup();
    const isFilled = (await readBindings()).some(
      (binding) => findFate(binding, row.smsKey)?.fate === 'filled',
    );
    if (!isFilled) await copyCode(notificationId);
    await showPage(notificationId);
  }

  return {
    async tellSms(row: SmsRow, booking: BookingRow, arrival: CodeArrival | null): Promise<void> {
      const settings = await readSettings(database);
      if (!settings.notifies) return;
      const isBound = (await readBindings()).some(({ bookingId }) => bookingId === booking.bookingId);
      await show(
        await toSmsNotificationId(row),
        toSmsText({ row, booking, arrival, isBound, hidesCode: settings.hidesCode }),
        [
          say(row.code === null ? 'notification_copy_text' : 'notification_copy_code'),
          ...(isBound ? [say('notification_show_page')] : []),
        ],
      );
    },

    /** Told while cancelling is still possible. */
    async tellExpiring(booking: BookingRow, leftMs: number): Promise<void> {
      if (!(await readSettings(database)).notifies) return;
      await show(`expiry:${booking.bookingId}`, {
        title: say('notification_expiring_title', toServiceName(booking)),
        message: say(
          'notification_expiring_message',
          booking.number,
          String(Math.max(1, Math.round(leftMs / 60_000))),
        ),
      });
    },

    /** What became of a purchase that was not settled when the person last looked. */
    async tellPurchase(outcome: PurchaseOutcome): Promise<void> {
      const key = toPurchaseKey(outcome);
      if (key === null) return;
      const numbers = 'bookings' in outcome ? outcome.bookings.map(({ number }) => number).join(', ') : '';
      await show(`purchase:${outcome.intentId ?? ''}:${key}`, {
        title: say(`notification_purchase_${key}`),
        message: numbers || say('notification_purchase_message'),
      });
    },

    /** For acts that have no view to answer in: the context menu and the shortcuts. */
    async tellProblem(problem: Problem): Promise<void> {
      const id = 'problem';
      await browser.notifications.clear(id);
      await show(id, toProblemText(problem));
    },

    /** Takes back what the browser still shows, or has put away in its list: numbers and codes stand in it. */
    async clearAll(): Promise<void> {
      const shown = await browser.notifications.getAll();
      await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
    },

    registerListeners(): void {
      browser.notifications.onClicked.addListener((id) => unawaited(act(id)));
      if (!thisBrowser.hasNotificationButtons) return;
      browser.notifications.onButtonClicked.addListener((id, button) => {
        unawaited(button === 0 ? copyCode(id) : showPage(id));
      });
    },
  };
}

async function toSmsNotificationId(row: SmsRow): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(row.smsKey)));
  const digest = [...hash.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `sms:${row.bookingId ?? 0}:${digest}`;
}

function toSmsText({
  row,
  booking,
  arrival,
  isBound,
  hidesCode,
}: {
  row: SmsRow;
  booking: BookingRow;
  arrival: CodeArrival | null;
  isBound: boolean;
  hidesCode: boolean;
}): { title: string; message: string } {
  const service = toServiceName(booking);
  const code = row.shownCode !== null && hidesCode ? '••••••' : row.shownCode;
  const title =
    row.code === null
      ? say('notification_sms_title', service)
      : say('notification_code_title', service, code ?? '');
  const fate = arrival && toFateText(arrival);
  if (arrival?.fate.fate === 'filled')
    return { title, message: say('notification_filled', booking.number, new URL(arrival.origin).host) };
  if (fate) return { title, message: `${booking.number} · ${fate}` };
  if (row.code === null)
    return {
      title,
      message: hidesCode ? booking.number : `${booking.number} · ${toHarmlessText(row.text, 160)}`,
    };
  return {
    title,
    message: say(isBound ? 'notification_click_shows' : 'notification_click_copies', booking.number),
  };
}

/** Null for what the person did, or sees on the screen while it goes on. */
function toPurchaseKey(outcome: PurchaseOutcome): string | null {
  switch (outcome.outcome) {
    case 'under-way':
    case 'decided':
      return null;
    case 'bought':
      return outcome.problem?.kind === 'balance-fell-more' ? 'fell_more' : 'bought';
    case 'not-bought':
      return 'not_bought';
    case 'several':
    case 'unsettled':
      return outcome.outcome;
  }
}

/** Why a code is not in its page (yet); null where the notification's usual words say it. */
function toFateText({ origin, fate }: CodeArrival): string | null {
  const { host } = new URL(origin);
  switch (fate.fate) {
    case 'filled':
      return null;
    case 'waits':
      return say('fate_waits', host);
    case 'no-access':
      return say('fate_no_access', host);
    case 'refused':
      return toProblemText(fate.problem).title;
    case 'offered':
      // Who switched filling off knows why.
      return fate.because === 'setting' ? null : say(`fate_${fate.because.replaceAll('-', '_')}`, host);
  }
}

function toProblemText(problem: Problem): { title: string; message: string } {
  const name =
    problem.kind === 'fill-refused'
      ? `refusal_${problem.refusal.replaceAll('-', '_')}`
      : `problem_${problem.kind.replaceAll('-', '_')}`;
  const what = problem.kind === 'no-field' && problem.role === 'code' ? `${name}_what_code` : `${name}_what`;
  const host = problem.kind === 'frame-not-granted' ? [new URL(problem.origin).host] : [];
  return { title: say(what, ...host), message: say(`${name}_next`, ...host) };
}

/** A RentalFull has no service: its number takes every SMS. */
function toServiceName(booking: BookingRow): string {
  return booking.service || booking.country;
}

/** The messages are typed by name, ours are put together. */
export function say(name: string, ...substitutions: string[]): string {
  return (browser.i18n.getMessage as (name: string, substitutions: string[]) => string)(name, substitutions);
}
