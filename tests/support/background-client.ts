import type { ProtocolInput, ProtocolOutput, ViewProtocol } from '@/utils/messaging/protocol.ts';

/** Evaluates an expression in one of the extension's own pages. */
type Evaluate = (expression: string) => Promise<unknown>;

/** Speaks to the background from an own page that does nothing by itself, as a view would. */
export function createBackgroundClient(evaluate: Evaluate) {
  return {
    async ask<Name extends keyof ViewProtocol>(
      name: Name,
      input: ProtocolInput<ViewProtocol, Name>,
    ): Promise<ProtocolOutput<ViewProtocol, Name>> {
      const message = JSON.stringify({ to: 'background', name, input });
      const answer = (await evaluate(
        `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${message})`,
      )) as { ok: boolean; value: ProtocolOutput<ViewProtocol, Name> } | undefined;
      if (answer?.ok !== true) throw new Error(`${name}: ${JSON.stringify(answer)}`);
      return answer.value;
    },

    /** All rows of a table of the extension's database. */
    readTable: async <Row>(table: string): Promise<Row[]> =>
      (await evaluate(`new Promise((resolve, reject) => {
        const open = indexedDB.open('simfill');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('${table}').objectStore('${table}').getAll();
          all.onsuccess = () => { open.result.close(); resolve(all.result); };
          all.onerror = () => reject(all.error);
        };
      })`)) as Row[],

    /** The id of the tab that shows `url`. */
    findTab: async (url: string): Promise<number> =>
      Number(
        await evaluate(
          `(globalThis.browser ?? globalThis.chrome).tabs.query({ url: ${JSON.stringify(`${url}*`)} }).then((tabs) => tabs[0]?.id ?? -1)`,
        ),
      ),
  };
}
export type BackgroundClient = ReturnType<typeof createBackgroundClient>;
