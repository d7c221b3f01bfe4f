import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProtocolInput, ProtocolOutput, ViewProtocol } from '@/utils/messaging/protocol.ts';

/**
 * A page of the extension that does nothing by itself and takes its orders from the test through the sandbox's host:
 * the same in both browsers, and with no debugger attached, which would keep the background alive.
 */
const html =
  '<!doctype html><meta charset="utf-8"><title>Own page</title><script src="own-page.js"></script>';

const script = (origin: string): string => `
const api = globalThis.browser ?? globalThis.chrome;
const readTable = (table) => new Promise((resolve, reject) => {
  const open = indexedDB.open('simfill');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const all = open.result.transaction(table).objectStore(table).getAll();
    all.onsuccess = () => { open.result.close(); resolve(all.result); };
    all.onerror = () => reject(all.error);
  };
});
const orders = {
  send: (message) => api.runtime.sendMessage(message),
  readTable,
  // Not by a pattern: Firefox knows none with a port.
  findTab: async (url) => (await api.tabs.query({})).find((tab) => tab.url?.startsWith(url))?.id ?? -1,
  alarms: async () => (await api.alarms.getAll()).map(({ name }) => name),
  clearAlarms: () => api.alarms.clearAll(),
  notifications: async () => Object.keys(await api.notifications.getAll()),
};
const post = (path, body) => fetch('${origin}/_own-page/' + path, { method: 'POST', body: JSON.stringify(body) });
(async () => {
  const page = crypto.randomUUID();
  await post('hello', { page });
  for (;;) {
    try {
      const { id, name, input, isOver } = await (await post('next', { page })).json();
      if (isOver) return;
      if (id === undefined) continue;
      const done = await Promise.resolve(orders[name](input)).then(
        (value) => ({ id, ok: true, value: value ?? null }),
        (error) => ({ id, ok: false, said: String(error) }),
      );
      await post('done', done);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
})();`;

/**
 * Tells the test of each notification that came to stand. Not of the call: Chromium loads the icon first, and a worker
 * that dies over it has shown nothing.
 */
const spy = (origin: string): string => `
{
  const { notifications } = globalThis.browser ?? globalThis.chrome;
  const create = notifications.create.bind(notifications);
  const tell = (id) => void fetch('${origin}/_own-page/told', { method: 'POST', keepalive: true, body: JSON.stringify({ id }) }).catch(() => undefined);
  notifications.create = (id, options, callback) => {
    if (callback === undefined) return create(id, options).then((created) => (tell(created), created));
    return create(id, options, (created) => { tell(created); callback(created); });
  };
}
`;

/** Adds the page, and on demand the spy, to a copy of the build. */
export async function addOwnPage(
  extensionDir: string,
  { origin, seesNotifications = false }: { origin: string; seesNotifications?: boolean },
): Promise<void> {
  await writeFile(path.join(extensionDir, 'own-page.html'), html);
  await writeFile(path.join(extensionDir, 'own-page.js'), script(origin));
  if (!seesNotifications) return;
  const background = path.join(extensionDir, 'background.js');
  const source = await readFile(background, 'utf8');
  // Imports stay first in effect wherever they stand, so the spy may follow them.
  await writeFile(background, `${spy(origin)}\n${source}`);
}

interface Order {
  id: string;
  name: string;
  input: unknown;
}

/** The test's side. `answer` belongs into the server that the extension takes for the API. */
export function createOwnPageClient() {
  const told = new Map<string, number>();
  const queue: Order[] = [];
  const results = new Map<string, (result: { ok: boolean; value?: unknown; said?: string }) => void>();
  let wake: (() => void) | null = null;
  let greetings = 0;
  /** The page that loaded last. One whose browser was closed may have a request open still: an order given to it is lost. */
  let current: string | undefined;

  async function nextOrder(page: string): Promise<Partial<Order> | { isOver: true }> {
    if (page === current && queue.length === 0) {
      wake?.();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 10_000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return page === current ? (queue.shift() ?? {}) : { isOver: true };
  }

  function order(name: string, input: unknown = null, deadlineMs = 60_000): Promise<unknown> {
    const id = randomUUID();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        results.delete(id);
        reject(new Error(`the own page did not ${name} within ${deadlineMs} ms`));
      }, deadlineMs);
      results.set(id, ({ ok, value, said }) => {
        clearTimeout(timer);
        if (ok) resolve(value);
        else reject(new Error(`${name}: ${said}`));
      });
      queue.push({ id, name, input });
      wake?.();
    });
  }

  return {
    /** How often each notification was made. */
    told,
    /** How often a page of this kind has loaded. */
    greetings: () => greetings,

    async answer(request: Request): Promise<Response | null> {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith('/_own-page/')) return null;
      const body = (await request.json()) as { id: string; ok: boolean; page: string };
      if (pathname.endsWith('/hello')) {
        current = body.page;
        greetings += 1;
        wake?.();
      }
      if (pathname.endsWith('/told')) told.set(body.id, (told.get(body.id) ?? 0) + 1);
      if (pathname.endsWith('/next')) return Response.json(await nextOrder(body.page));
      if (pathname.endsWith('/done')) {
        results.get(body.id)?.(body);
        results.delete(body.id);
      }
      return Response.json({});
    },

    /** Speaks to the background as a view would. */
    async ask<Name extends keyof ViewProtocol>(
      name: Name,
      input: ProtocolInput<ViewProtocol, Name>,
    ): Promise<ProtocolOutput<ViewProtocol, Name>> {
      const answer = (await order('send', { to: 'background', name, input })) as {
        ok?: boolean;
        value: ProtocolOutput<ViewProtocol, Name>;
      } | null;
      if (answer?.ok !== true) throw new Error(`${name}: ${JSON.stringify(answer)}`);
      return answer.value;
    },

    /** All rows of a table of the extension's database. */
    readTable: async <Row>(table: string): Promise<Row[]> => (await order('readTable', table)) as Row[],
    findTab: async (url: string): Promise<number> => Number(await order('findTab', url)),
    readAlarms: async (): Promise<string[]> => (await order('alarms')) as string[],
    clearAlarms: () => order('clearAlarms'),
    readNotifications: async (): Promise<string[]> => (await order('notifications')) as string[],
  };
}
export type OwnPageClient = ReturnType<typeof createOwnPageClient>;
