import type { TransportFault } from './faults.ts';

type Answer = (request: Request) => Promise<{ response: Response; transport: TransportFault | undefined }>;

/** What `fetch` makes of an answer and of a connection that breaks, without a connection. */
export async function simulateTransport(request: Request, answer: Answer): Promise<Response> {
  request.signal.throwIfAborted();
  const aborted = new Promise<never>((_resolve, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error), { once: true });
  });
  aborted.catch(() => undefined);
  const { response, transport } = await Promise.race([answer(request), aborted]);
  if (!transport) {
    if (response.status >= 300 && response.status < 400 && request.redirect === 'error')
      throw new TypeError('Failed to fetch');
    return response;
  }
  if (transport.kind === 'stall-head') return aborted;
  if (transport.kind !== 'stall-body' && transport.kind !== 'cut-body')
    throw new TypeError('Failed to fetch');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(bytes.slice(0, bytes.length / 2));
      if (transport.kind === 'cut-body') controller.error(new TypeError('network error'));
      else aborted.catch((reason: unknown) => controller.error(reason));
    },
  });
  return new Response(body, response);
}
