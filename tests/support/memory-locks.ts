/**
 * `navigator.locks` for Node 20, which has none: exclusive locks, first come first served, and `ifAvailable`. `dropHolder`
 * is the death of whoever holds a lock.
 */
export function createMemoryLocks() {
  const queues = new Map<string, (() => void)[]>();
  const held = new Map<string, symbol>();

  const release = (name: string, holder: symbol) => {
    if (held.get(name) !== holder) return;
    held.delete(name);
    queues.get(name)?.shift()?.();
  };

  const request = async (
    name: string,
    optionsOrWork: LockOptions | LockGrantedCallback<unknown>,
    maybeWork?: LockGrantedCallback<unknown>,
  ): Promise<unknown> => {
    const options = typeof optionsOrWork === 'function' ? {} : optionsOrWork;
    const work = typeof optionsOrWork === 'function' ? optionsOrWork : maybeWork;
    if (!work) throw new TypeError('no callback');
    if (held.has(name)) {
      if (options.ifAvailable) return work(null);
      await new Promise<void>((resolve) => queues.set(name, [...(queues.get(name) ?? []), resolve]));
    }
    const holder = Symbol(name);
    held.set(name, holder);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      release(name, holder);
    }
  };

  return {
    locks: { request, query: () => Promise.resolve({}) } as unknown as LockManager,
    dropHolder: (name: string) => {
      const holder = held.get(name);
      if (holder) release(name, holder);
    },
  };
}
