import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it left the browser. */
export interface ProxiedRequest {
  method: string;
  /** Host and port as the browser named them. */
  host: string;
  /** Path and query; empty for a CONNECT. */
  path: string;
  hasAuthorization: boolean;
}

const isLocal = (hostname: string): boolean =>
  hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');

/**
 * An HTTP proxy for a whole browser: it records every request of every page, worker and of the browser itself, passes
 * on what goes to this machine and refuses the rest. `setUnreachable` cuts a host off as a dead network would.
 */
export async function createRecordingProxy() {
  const requests: ProxiedRequest[] = [];
  const unreachable = new Set<string>();
  const sockets = new Set<Socket>();

  const server = http.createServer((request, response) => {
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    if (target === null) {
      response.writeHead(400).end();
      return;
    }
    requests.push({
      method: request.method ?? '',
      host: target.host,
      path: target.pathname + target.search,
      hasAuthorization: request.headers.authorization !== undefined,
    });
    if (unreachable.has(target.host)) {
      request.socket.destroy();
      return;
    }
    if (!isLocal(target.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const onward = http.request(
      {
        host: '127.0.0.1',
        port: target.port === '' ? 80 : Number(target.port),
        method: request.method,
        path: target.pathname + target.search,
        headers: request.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
        answer.on('error', () => response.destroy());
      },
    );
    onward.on('error', () => request.socket.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', host: request.url ?? '', path: '', hasAuthorization: false });
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    /** Cuts a host (`127.0.0.1:8787`) off, or lets it back. */
    setUnreachable: (host: string, isUnreachable: boolean): void => {
      if (isUnreachable) unreachable.add(host);
      else unreachable.delete(host);
    },
    close: (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
export type RecordingProxy = Awaited<ReturnType<typeof createRecordingProxy>>;
