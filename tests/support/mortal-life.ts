import { Dexie } from 'dexie';
import type { SimFillDatabase } from '@/utils/database/database.ts';

/**
 * A life of the background that ends at a chosen `await`: the work before it is done and durable, its continuation never
 * runs. Steps are counted before and after every request and every database call outside a transaction (inside one,
 * a death undoes the whole).
 */
export function createMortalLife(lastStep: number) {
  let stepCount = 0;
  let die: () => void = () => undefined;
  const died = new Promise<'died'>((resolve) => (die = () => resolve('died')));
  const never = new Promise<never>(() => undefined);

  const step = (): Promise<void> | void => {
    stepCount += 1;
    if (stepCount <= lastStep) return;
    die();
    return never;
  };
  const between = async <Value>(work: () => PromiseLike<Value>): Promise<Value> => {
    await step();
    const value = await work();
    await step();
    return value;
  };

  const isPromise = (value: unknown): value is PromiseLike<unknown> =>
    typeof value === 'object' && value !== null && 'then' in value;

  const wrap = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(inner, key) {
        const value: unknown = Reflect.get(inner, key, inner);
        if (typeof value === 'function')
          return (...input: unknown[]) => {
            if (Dexie.currentTransaction) return value.apply(inner, input) as unknown;
            if (
              ['get', 'put', 'add', 'update', 'bulkGet', 'bulkPut', 'toArray', 'transaction'].includes(
                String(key),
              )
            )
              return between(() => value.apply(inner, input) as PromiseLike<unknown>);
            const result: unknown = value.apply(inner, input);
            return isPromise(result) ? between(() => result) : result;
          };
        return typeof value === 'object' && value !== null && 'schema' in value ? wrap(value) : value;
      },
    });

  return {
    died,
    stepCount: () => stepCount,
    fetch:
      (fetch: (url: string, init: RequestInit) => Promise<Response>) => (url: string, init: RequestInit) =>
        between(() => fetch(url, init)),
    database: (database: SimFillDatabase) => wrap(database),
  };
}
