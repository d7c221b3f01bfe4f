import { X509Certificate } from 'node:crypto';
import http from 'node:http';
import http2 from 'node:http2';
import { afterEach, describe, expect, it } from 'vitest';
import { createCertificate } from '../../sandbox/certificate.ts';
import type { TransportKind } from '../../sandbox/faults.ts';
import { serveSandbox, type ServedSandbox, type ServeOptions } from '../../sandbox/serve.ts';

interface Outcome {
  status: number | null;
  body: string;
  /** `complete`, `stalled` when nothing more came, else the error's code or the one the stream was reset with. */
  end: string;
}

const purchase = '/api/v1/Orders?productId=1&amount=1&providerId=0&maxPrice=1';
let closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.map((close) => close()));
  closing = [];
});

async function serve(options: ServeOptions = {}): Promise<ServedSandbox> {
  const served = await serveSandbox(options);
  closing.push(served.close);
  return served;
}

/** A client over one warm HTTP/1.1 connection that never sends anything twice. */
function openHttp1({ origin, apiKey }: ServedSandbox) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  closing.push(() => Promise.resolve(agent.destroy()));
  return (method: string, path: string, isStalled: () => boolean): Promise<Outcome> =>
    new Promise((resolve) => {
      const outcome: Outcome = { status: null, body: '', end: 'complete' };
      const finish = (end: string) => resolve({ ...outcome, end });
      const headers = { authorization: `Bearer ${apiKey}` };
      const request = http.request(`${origin}${path}`, { method, agent, headers }, (response) => {
        outcome.status = response.statusCode ?? null;
        response.on('data', (chunk: Buffer) => {
          outcome.body += chunk.toString();
          if (isStalled()) finish('stalled');
        });
        response.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
        response.on('end', () => finish('complete'));
      });
      request.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
      request.end();
    });
}

/** The same over one HTTP/2 session. */
function openHttp2({ origin, apiKey }: ServedSandbox) {
  const session = http2.connect(origin, { rejectUnauthorized: false });
  session.on('error', () => undefined);
  closing.push(() => Promise.resolve(session.destroy()));
  return (method: string, path: string, isStalled: () => boolean): Promise<Outcome> =>
    new Promise((resolve) => {
      const outcome: Outcome = { status: null, body: '', end: 'complete' };
      const finish = (end: string) => resolve({ ...outcome, end });
      const stream = session.request({ ':method': method, ':path': path, authorization: `Bearer ${apiKey}` });
      stream.on('response', (headers) => {
        outcome.status = headers[':status'] ?? null;
      });
      stream.on('data', (chunk: Buffer) => {
        outcome.body += chunk.toString();
        if (isStalled()) finish('stalled');
      });
      stream.on('error', () => undefined);
      stream.on('close', () => finish(stream.rstCode === 0 ? 'complete' : `reset with ${stream.rstCode}`));
      stream.end();
    });
}

const never = () => false;

describe.each([
  ['HTTP/1.1', false],
  ['HTTP/2', true],
])('%s', (_name, isHttp2) => {
  const open = (served: ServedSandbox) => (isHttp2 ? openHttp2(served) : openHttp1(served));

  it('serves the API and its control over one warm connection', async () => {
    const served = await serve({ http2: isHttp2 });
    const send = open(served);
    expect(await send('GET', '/api/v1/Balance', never)).toEqual({
      status: 200,
      body: '{"accountBalanceInUSD":100}',
      end: 'complete',
    });
    expect((await send('POST', purchase, never)).status).toBe(200);
    expect(JSON.parse((await send('GET', '/_sandbox/ledger', never)).body)).toMatchObject([
      { kind: 'order' },
    ]);
    expect(served.connectionCount()).toBe(1);
  });

  const cases: [TransportKind, RegExp][] = isHttp2
    ? [
        ['fin', /reset with \d/],
        ['rst', /reset with \d/],
        ['destroy', /reset with \d/],
        ['goaway', /reset with \d/],
        ['refused-stream', /reset with 7/],
        ['internal-error', /reset with 2/],
        ['cancel', /reset with 8/],
        ['cut-body', /reset with 2/],
        ['garbage-head', /reset with \d/],
        ['refuse-connection', /reset with \d/],
      ]
    : [
        ['fin', /ECONNRESET/],
        ['rst', /ECONNRESET/],
        ['destroy', /ECONNRESET/],
        ['cut-body', /ECONNRESET/],
        ['garbage-head', /HPE_INVALID|Parse Error/],
        ['refuse-connection', /ECONNRESET/],
      ];

  it.each(cases.flatMap(([kind, end]) => [true, false].map((apply) => ({ kind, end, apply }))))(
    '$kind, carried out: $apply',
    async ({ kind, end, apply }) => {
      const { sandbox, ...served } = await serve({ http2: isHttp2 });
      const send = open({ sandbox, ...served });
      await send('GET', '/api/v1/Balance', never);
      sandbox.addFault({ match: { method: 'POST', path: '/Orders' }, kind, apply, delayMs: 10 });
      const outcome = await send('POST', purchase, never);
      expect(outcome.end).toMatch(end);
      expect(outcome.status).toBe(kind === 'cut-body' ? 200 : null);
      expect(sandbox.ledger()).toHaveLength(apply ? 1 : 0);
    },
  );

  it('stall-body: the head, half the body, and then nothing', async () => {
    const served = await serve({ http2: isHttp2 });
    served.sandbox.addFault({ kind: 'stall-body', apply: true });
    const outcome = await open(served)('GET', '/api/v1/Balance', () => true);
    expect(outcome).toEqual({ status: 200, body: '{"accountBala', end: 'stalled' });
  });

  it('stall-head: nothing, and the order is carried out', async () => {
    const served = await serve({ http2: isHttp2 });
    const send = open(served);
    served.sandbox.addFault({ match: { path: '/Orders' }, kind: 'stall-head', apply: true });
    let isAnswered = false;
    void send('POST', purchase, never).then(() => (isAnswered = true));
    await expect.poll(() => served.sandbox.ledger()).toHaveLength(1);
    expect(isAnswered).toBe(false);
  });

  it('refuses connections until it accepts them again, on the same port', async () => {
    const served = await serve({ http2: isHttp2 });
    await served.refuseConnections();
    expect((await open(served)('GET', '/api/v1/Balance', never)).status).toBeNull();
    expect(served.sandbox.requests()).toEqual([]);
    await served.acceptConnections();
    expect((await open(served)('GET', '/api/v1/Balance', never)).status).toBe(200);
  });

  it('answers without a Date header when told to', async () => {
    const served = await serve({ http2: isHttp2, variants: { dateHeader: false } });
    const date = await new Promise<unknown>((resolve, reject) => {
      if (isHttp2) {
        const session = http2.connect(served.origin, { rejectUnauthorized: false });
        closing.push(() => Promise.resolve(session.destroy()));
        session.request({ ':path': '/api/v1/Balance' }).on('response', (headers) => resolve(headers.date));
      } else {
        http
          .get(`${served.url}/Balance`, (response) => resolve(response.resume().headers.date))
          .on('error', reject);
      }
    });
    expect(date).toBeUndefined();
  });
});

describe('the certificate', () => {
  it('is for this machine, signed by itself, and fits its key', () => {
    const { cert } = createCertificate();
    const certificate = new X509Certificate(cert);
    expect(certificate.subjectAltName).toBe('IP Address:127.0.0.1, DNS:localhost');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
  });

  it('lets a client that trusts it in', async () => {
    const served = await serve({ http2: true });
    const session = http2.connect(served.origin, { rejectUnauthorized: false });
    closing.push(() => Promise.resolve(session.destroy()));
    await new Promise((resolve) => session.once('connect', resolve));
    expect(session.alpnProtocol).toBe('h2');
  });
});
