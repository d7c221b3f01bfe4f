import { createSandbox, type SandboxOptions } from '../../sandbox/sandbox.ts';

/** When every test's clock begins: 2026-01-15, 10:00 UTC. */
export const beginAt = Date.UTC(2026, 0, 15, 10, 0, 0, 250);
export const minuteMs = 60_000;

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** Null when the body is not JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what it holds is what the tests find out
  json: any;
}

/** One member of every object in a list. */
export function column(reply: Reply, name: string): unknown[] {
  return (reply.json as Record<string, unknown>[]).map((row) => row[name]);
}

/** A sandbox with a clock that stands still, and a caller that has its key. */
export function openSandbox(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: () => beginAt, ...options });
  const call = async (
    method: string,
    path: string,
    headers: Record<string, string> = { Authorization: `Bearer ${sandbox.apiKey}` },
  ): Promise<Reply> => {
    const response = await sandbox.fetch(`https://api.test/api/v1${path}`, { method, headers });
    const text = await response.text();
    let json: unknown = null;
    try {
      json = JSON.parse(text);
    } catch {
      // Not JSON: the text says it all.
    }
    return { status: response.status, headers: response.headers, text, json };
  };
  const control = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const response = await sandbox.fetch(`https://api.test/_sandbox${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: JSON.parse(text) };
  };
  /** A product in stock, by country and what it is. */
  const findProduct = (
    rentalType: 'Activation' | 'RentalService' | 'RentalFull',
    service: string,
    durationMinutes?: number,
  ) => {
    const product = sandbox
      .account()
      .catalogue.products.find(
        (candidate) =>
          candidate.country.region === 'DE' &&
          candidate.rentalType === rentalType &&
          candidate.service === service &&
          candidate.tiers.length > 0 &&
          (durationMinutes === undefined || candidate.durationMinutes === durationMinutes),
      );
    if (!product) throw new Error(`no ${rentalType} ${service} in the catalogue`);
    return product;
  };
  const buy = async (productId: number, amount = 1): Promise<Reply> =>
    call('POST', `/Orders?productId=${productId}&amount=${amount}&providerId=0&maxPrice=100`);
  return { sandbox, call, control, findProduct, buy };
}
