import { browser } from 'wxt/browser';
import { readBindings, writeBindings } from '@/utils/database/bindings.ts';
import type { SimFillDatabase } from '@/utils/database/database.ts';
import type { Binding } from '@/utils/domain/binding.ts';
import { askFrame } from '@/utils/messaging/ask-frame.ts';

export type Bindings = ReturnType<typeof createBindings>;

/**
 * The pages that hold our numbers, and the tabs they are followed in. A binding ends with its booking, its tab or the
 * browser.
 */
export function createBindings({
  database,
  onTabLoaded,
}: {
  database: SimFillDatabase;
  /** A tab that holds a number has loaded another page. */
  onTabLoaded: (tabId: number) => void;
}) {
  /** This worker alone writes, so what it has read once stays true. */
  let cache: Promise<Map<string, Binding>> | null = null;
  const load = (): Promise<Map<string, Binding>> =>
    (cache ??= readBindings().then(
      (stored) => new Map(stored.map((binding) => [binding.bindingId, binding])),
    ));
  const store = (all: ReadonlyMap<string, Binding>): Promise<void> => writeBindings([...all.values()]);

  const tabUpdated = (tabId: number, change: { status?: string }): void => {
    if (change.status !== 'complete') return;
    void read().then((bindings) => {
      if (bindings.some((binding) => binding.tabId === tabId)) onTabLoaded(tabId);
    });
  };
  const tabRemoved = (tabId: number): void => void end((binding) => binding.tabId === tabId);

  /** Oldest first. */
  async function read(): Promise<readonly Binding[]> {
    return [...(await load()).values()].sort((one, other) => one.boundAt - other.boundAt);
  }

  async function end(isMeant: (binding: Binding) => boolean): Promise<void> {
    const all = await load();
    const ended = [...all.values()].filter(isMeant);
    for (const { bindingId } of ended) all.delete(bindingId);
    if (ended.length > 0) await store(all);
    for (const binding of ended) void askFrame(binding, 'frame.end', null);
    if (all.size > 0) return;
    browser.tabs.onUpdated.removeListener(tabUpdated);
    browser.tabs.onRemoved.removeListener(tabRemoved);
  }

  /** Ends what belongs to bookings that are over or gone, unless an extension runs on the same number. */
  async function endOver(): Promise<void> {
    const bindings = await read();
    const bookings = await database.bookings.bulkGet(bindings.map((binding) => binding.bookingId));
    const ended = new Map(
      bindings.flatMap(({ bookingId }, at) =>
        bookings[at]?.isOver === false ? [] : [[bookingId, bookings[at]]],
      ),
    );
    const numbers = [...ended.values()].flatMap((booking) => (booking ? [booking.number] : []));
    const sharing = await database.bookings.where('number').anyOf(numbers).toArray();
    const isExtended = (bookingId: number): boolean =>
      sharing.some((other) => !other.isOver && other.number === ended.get(bookingId)?.number);
    await end(({ bookingId }) => ended.has(bookingId) && !isExtended(bookingId));
  }

  return {
    read,
    end,
    endOver,

    get: async (bindingId: string): Promise<Binding | undefined> => (await load()).get(bindingId),

    async put(binding: Binding): Promise<void> {
      const all = await load();
      all.set(binding.bindingId, binding);
      await store(all);
    },

    /** Changes one that has not ended meanwhile. */
    async change(bindingId: string, change: Partial<Binding>): Promise<void> {
      const all = await load();
      const binding = all.get(bindingId);
      if (!binding) return;
      all.set(bindingId, { ...binding, ...change });
      await store(all);
    },

    /**
     * Listens to tabs only while a page is bound: the listeners would wake the worker for every page of every tab. What
     * they miss while the worker is dead, is looked at on the next wake.
     */
    followTabs(): void {
      if (browser.tabs.onUpdated.hasListener(tabUpdated)) return;
      browser.tabs.onUpdated.addListener(tabUpdated);
      browser.tabs.onRemoved.addListener(tabRemoved);
    },

    /** Ends what belongs to tabs that were closed while nobody listened. */
    async endClosedTabs(): Promise<void> {
      const tabIds = [...new Set((await read()).map((binding) => binding.tabId))];
      const tabs = await Promise.all(tabIds.map((tabId) => browser.tabs.get(tabId).catch(() => undefined)));
      await end((binding) => tabs[tabIds.indexOf(binding.tabId)] === undefined);
    },
  };
}
