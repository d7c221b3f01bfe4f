import http from 'node:http';
import http2 from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { createCertificate } from './certificate.ts';
import type { TransportFault } from './faults.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';

export interface ServeOptions extends SandboxOptions {
  /** 0 or left out: the system chooses. */
  port?: number;
  /** HTTP/2 over TLS with a self-signed certificate, instead of HTTP/1.1. */
  http2?: boolean;
  /** A sandbox that exists already; the other options are then its own affair. */
  sandbox?: Sandbox;
}

/** A whole answer, and the fault that keeps it from arriving. */
interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  transport: TransportFault | undefined;
}

async function answerRequest(
  sandbox: Sandbox,
  origin: string,
  method: string,
  target: string,
  headers: Record<string, string | string[] | undefined>,
  body: Buffer,
): Promise<Answer> {
  const plain = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(':') || value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const request = new Request(new URL(target, origin), {
    method,
    headers: plain,
    ...(body.length > 0 && method !== 'GET' && method !== 'HEAD' ? { body: new Uint8Array(body) } : {}),
  });
  const { response, transport } = await sandbox.answer(request);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes, transport };
}

async function readBody(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Node adds a `Date` of its own clock unless told not to; its types do not know the option. */
const withoutDate = { sendDate: false } as http2.ServerStreamResponseOptions;

const half = (body: Buffer) => body.subarray(0, Math.floor(body.length / 2));

/**
 * The sandbox behind a real socket, for what only a real socket shows: connections that are kept alive, re-used and
 * broken, over which a browser sends a POST again by itself.
 */
export async function serveSandbox(options: ServeOptions = {}) {
  const sandbox = options.sandbox ?? createSandbox(options);
  const sockets = new Set<Socket>();
  const isHttp2 = options.http2 ?? false;
  let port = options.port ?? 0;
  let origin = '';
  let reopening: NodeJS.Timeout | undefined;
  let isClosed = false;

  const listen = () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });

  /** New connections are refused and the open ones reset, until `acceptConnections`. */
  const refuseConnections = async () => {
    clearTimeout(reopening);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
  };
  const acceptConnections = async () => {
    if (!server.listening && !isClosed) await listen();
  };
  const refuseForAWhile = async (delayMs: number) => {
    await refuseConnections();
    reopening = setTimeout(() => void acceptConnections(), delayMs);
  };

  const answerHttp1 = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const body = await readBody(request as AsyncIterable<Buffer>);
    const { method = 'GET', url = '/', headers, socket } = request;
    const answer = await answerRequest(sandbox, origin, method, url, headers, body);
    const head = { ...answer.headers, 'content-length': String(answer.body.length) };
    response.sendDate = false;
    if (!answer.transport) {
      response.writeHead(answer.status, head).end(answer.body);
      return;
    }
    switch (answer.transport.kind) {
      case 'stall-head':
        return;
      case 'stall-body':
        response.writeHead(answer.status, head).write(half(answer.body));
        return;
      case 'cut-body':
        response.writeHead(answer.status, head).write(half(answer.body), () => socket.end());
        return;
      case 'garbage-head':
        socket.end('\u0016\u0003\u0001 this is not HTTP\r\n\r\n');
        return;
      case 'rst':
      case 'internal-error':
      case 'refused-stream':
      case 'cancel':
        socket.resetAndDestroy();
        return;
      case 'refuse-connection':
        return refuseForAWhile(answer.transport.delayMs ?? 1000);
      case 'destroy':
        socket.destroy();
        return;
      case 'fin':
      case 'goaway':
        socket.end();
    }
  };

  const answerHttp2 = async (stream: http2.ServerHttp2Stream, headers: http2.IncomingHttpHeaders) => {
    const { session } = stream;
    const body = await readBody(stream as AsyncIterable<Buffer>);
    const answer = await answerRequest(
      sandbox,
      origin,
      headers[':method'] ?? 'GET',
      headers[':path'] ?? '/',
      headers,
      body,
    );
    if (stream.destroyed || !session) return;
    const head = {
      ...answer.headers,
      ':status': answer.status,
      'content-length': String(answer.body.length),
    };
    const { NGHTTP2_REFUSED_STREAM, NGHTTP2_CANCEL, NGHTTP2_INTERNAL_ERROR } = http2.constants;
    if (!answer.transport) {
      stream.respond(head, withoutDate);
      stream.end(answer.body);
      return;
    }
    switch (answer.transport.kind) {
      case 'stall-head':
        return;
      case 'stall-body':
        stream.respond(head, withoutDate);
        stream.write(half(answer.body));
        return;
      case 'cut-body':
        stream.respond(head, withoutDate);
        // Destroyed, not closed: closing would end the body first, and properly.
        stream.write(half(answer.body), () => stream.destroy(new Error('cut')));
        return;
      case 'refused-stream':
        stream.close(NGHTTP2_REFUSED_STREAM);
        return;
      case 'cancel':
        stream.close(NGHTTP2_CANCEL);
        return;
      case 'internal-error':
        stream.close(NGHTTP2_INTERNAL_ERROR);
        return;
      case 'goaway':
        // "Nothing was processed", which is a lie when the order was carried out: browsers send again on it.
        session.goaway(0, 0);
        setTimeout(() => session.destroy(), 50);
        return;
      case 'fin':
        rawSocket(session)?.end();
        return;
      case 'rst':
        rawSocket(session)?.resetAndDestroy();
        return;
      case 'garbage-head':
        rawSocket(session)?.end('this is neither TLS nor HTTP/2');
        return;
      case 'refuse-connection':
        return refuseForAWhile(answer.transport.delayMs ?? 1000);
      case 'destroy':
        session.destroy();
    }
  };

  /** The TCP socket under the TLS under the session: the session's own does not let itself be closed. */
  const rawSockets = new Map<number, Socket>();
  const rawSocket = (session: http2.Http2Session): Socket | undefined =>
    rawSockets.get(session.socket.remotePort ?? 0);

  const server = isHttp2
    ? http2.createSecureServer(createCertificate())
    : http.createServer({ keepAliveTimeout: 600_000, requestTimeout: 0 });
  server.on('connection', (socket: Socket) => {
    const remotePort = socket.remotePort ?? 0;
    sockets.add(socket);
    rawSockets.set(remotePort, socket);
    // A peer that resets is part of the play.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      rawSockets.delete(remotePort);
    });
  });
  if (isHttp2) {
    server.on('session', (session: http2.Http2Session) => session.on('error', () => undefined));
    server.on('stream', (stream: http2.ServerHttp2Stream, headers: http2.IncomingHttpHeaders) => {
      stream.on('error', () => undefined);
      answerHttp2(stream, headers).catch(() => stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR));
    });
  } else {
    server.on('request', (request: http.IncomingMessage, response: http.ServerResponse) => {
      answerHttp1(request, response).catch(() => request.socket.destroy());
    });
  }

  await listen();
  port = (server.address() as AddressInfo).port;
  origin = `${isHttp2 ? 'https' : 'http'}://127.0.0.1:${port}`;

  return {
    sandbox,
    origin,
    url: `${origin}/api/v1`,
    apiKey: sandbox.apiKey,
    /** Connections open now: whether one was warm can be seen by it. */
    connectionCount: () => sockets.size,
    refuseConnections,
    acceptConnections,
    close: async () => {
      isClosed = true;
      clearTimeout(reopening);
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

export type ServedSandbox = Awaited<ReturnType<typeof serveSandbox>>;
