import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import type { SimFillDatabase } from '@/utils/database/database.ts';
import { say } from './notifications.ts';
import type { PointedFrame } from './page-access.ts';

/** What an entry stands for lies in its id, so that a click on a menu of the worker before is still understood. */
export type MenuAct =
  { act: 'insert-number'; bookingId: number } | { act: 'insert-code' } | { act: 'buy-number' };

export function parseMenuId(id: string | number): MenuAct | null {
  const [act, bookingId] = String(id).split(':');
  if (act === 'insert-number' && bookingId !== undefined) return { act, bookingId: Number(bookingId) };
  return act === 'insert-code' || act === 'buy-number' ? { act } : null;
}

interface Entry {
  bookingId: number;
  number: string;
  service: string;
}

/** Keeps the menu true to the active bookings. */
export function followContextMenu(database: SimFillDatabase): void {
  const entries = liveQuery(async (): Promise<Entry[]> => {
    const bookings = await database
      .openBookings()
      .filter((booking) => !booking.isHidden)
      .reverse()
      .sortBy('startsAt');
    return bookings.map(({ bookingId, number, service, country }) => ({
      bookingId,
      number,
      service: service || country,
    }));
  });
  let built = '';
  let building = Promise.resolve();
  entries.subscribe({
    next: (value) => {
      const shape = JSON.stringify(value);
      if (shape === built) return;
      built = shape;
      building = building.then(() => build(value)).catch(() => undefined);
    },
  });
}

async function build(entries: readonly Entry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts = ['editable'] as ['editable'];
  const create = (id: string, title: string, parentId?: string) =>
    browser.contextMenus.create({ id, title, contexts, ...(parentId === undefined ? {} : { parentId }) });
  // Without one there is nothing to insert.
  if (entries.length > 0) create('insert-number', say('menu_insert_number'));
  for (const { bookingId, number, service } of entries)
    create(`insert-number:${bookingId}`, escapeAmpersands(`${number} · ${service}`), 'insert-number');
  create('insert-code', say('menu_insert_code'));
  create('buy-number', say('menu_buy_number'));
}

/** Menus read `&` as the mark of an access key. */
const escapeAmpersands = (title: string): string => title.replaceAll('&', '&&');

/** Where a menu was opened. */
export interface MenuPlace {
  tabId: number;
  pointed: PointedFrame;
}

export function registerContextMenu(perform: (act: MenuAct, place: MenuPlace) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const act = parseMenuId(info.menuItemId);
    if (act === null || tab?.id === undefined) return;
    perform(act, {
      tabId: tab.id,
      pointed: { frameId: info.frameId ?? 0, url: info.frameUrl ?? info.pageUrl },
    });
  });
}
