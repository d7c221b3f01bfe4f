import * as v from 'valibot';

/** How a connection can die or stall. Over HTTP/1.1 the HTTP/2 kinds fall back to the nearest break of the socket. */
export const transportKinds = [
  'fin',
  'rst',
  'destroy',
  'goaway',
  'refused-stream',
  'internal-error',
  'cancel',
  'stall-head',
  'stall-body',
  'cut-body',
  'garbage-head',
  'refuse-connection',
] as const;
export type TransportKind = (typeof transportKinds)[number];

const answerKinds = [
  // An answer in the place of the true one.
  'status',
  'unauthorized',
  'no-balance',
  'sold-out',
  'too-many-requests',
  'server-error',
  'ok-text',
  'wrong-json',
  'garbage',
  'empty',
  'redirect',
  // The true answer, spoilt or late.
  'trailing-garbage',
  'slow',
] as const;

const effectKinds = ['price-risen', 'overcharge', 'several-bookings', 'double', 'foreign-order'] as const;

const kinds = [...transportKinds, ...answerKinds, ...effectKinds] as const;

const schema = v.strictObject({
  /** `path` is relative to `/api/v1`, any case, `:id` for any id, `*` for everything. Left out: every request. */
  match: v.optional(v.strictObject({ method: v.optional(v.string()), path: v.optional(v.string()) }), {}),
  /** How many requests it hits. A browser's silent re-send counts as one more request. */
  times: v.optional(v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.literal('always')]), 1),
  /** How many matching requests pass before. */
  skip: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Whether the request is carried out all the same. The effects and the spoilt answers always carry it out. */
  apply: v.optional(v.boolean(), false),
  kind: v.picklist(kinds),
  /** `status`: the code. `too-many-requests`: left out, 429. */
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  /** The provider's words, or the whole body with `ok-text`, `garbage`, `wrong-json` and `trailing-garbage`. */
  body: v.optional(v.string()),
  /** Left out: no `Retry-After` header. */
  retryAfterSeconds: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** `slow`: before the answer. `refuse-connection`: how long no connection is accepted. */
  delayMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** `slow`: carry the request out after the delay, not before it. */
  lateApply: v.optional(v.boolean(), false),
  /** `price-risen`, `overcharge`: what the price is multiplied with. */
  factor: v.optional(v.pipe(v.number(), v.minValue(0)), 2),
  /** `several-bookings`, `foreign-order`: how many. */
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 2),
  /** `redirect`: where to. */
  location: v.optional(v.string()),
});

export type FaultInput = v.InferInput<typeof schema>;
type ParsedFault = v.InferOutput<typeof schema>;
/** A fault of the connection rather than of the answer. */
export type TransportFault = ParsedFault & { kind: TransportKind };
/** A fault waiting for its request. */
export type Fault = TransportFault | (ParsedFault & { kind: Exclude<ParsedFault['kind'], TransportKind> });

export function parseFaults(input: unknown): Fault[] {
  return v.parse(v.array(schema), Array.isArray(input) ? input : [input]) as Fault[];
}

export function isTransportFault(fault: Fault): fault is TransportFault {
  return (transportKinds as readonly string[]).includes(fault.kind);
}

/** `apiPath` is what follows `/api/v1`. */
export function isMatch(fault: Fault, method: string, apiPath: string): boolean {
  const { method: wantedMethod, path } = fault.match;
  if (wantedMethod !== undefined && wantedMethod.toUpperCase() !== method.toUpperCase()) return false;
  if (path === undefined || path === '*') return true;
  const wanted = path.toLowerCase().split('/');
  const actual = apiPath.toLowerCase().split('/');
  return wanted.length === actual.length && wanted.every((part, i) => part === ':id' || part === actual[i]);
}

/** The scripted faults, in the order they were given; the first that matches is used up. */
export function createFaultQueue() {
  let faults: Fault[] = [];
  return {
    add: (input: FaultInput | FaultInput[]) => {
      faults.push(...parseFaults(input));
    },
    clear: () => {
      faults = [];
    },
    waiting: (): Fault[] => faults,
    take: (method: string, apiPath: string): Fault | undefined => {
      const found = faults.find((fault) => isMatch(fault, method, apiPath));
      if (!found) return undefined;
      if (found.skip > 0) {
        found.skip -= 1;
        return undefined;
      }
      if (found.times !== 'always') found.times -= 1;
      if (found.times === 0) faults = faults.filter((fault) => fault !== found);
      return found;
    },
  };
}
