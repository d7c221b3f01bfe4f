import type { SharedSms } from './shared-booking.ts';

/** A list of the account, the last hundred at most, and how many of its rows could not be read. */
export interface AccountList<Item> {
  items: readonly Item[];
  unreadableCount: number;
}

/** An SMS to any number of the account, with what it offers for typing. */
export interface AccountSms extends SharedSms {
  number: string;
}
