import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** Node's and the page's clock, which are the machine's, in ms with fractions. */
export const preciseNow = (): number => performance.timeOrigin + performance.now();

const phone = '<label>Phone number <input type="tel" name="phone" autocomplete="tel"></label>';
const code =
  '<label>Code from the SMS <input name="code" autocomplete="one-time-code" inputmode="numeric"></label>';
const report = `<script>
  document.querySelector('[name=code]').addEventListener('input', (event) => {
    const at = performance.timeOrigin + performance.now();
    // Typed digit by digit; the code is there with the last of them.
    if (event.target.value.length === 6) fetch('/filled', { method: 'POST', body: JSON.stringify({ code: event.target.value, at }) });
  });
</script>`;
const head = '<!doctype html><meta charset="utf-8"><title>Sign up</title>';

/** Both fields from the start. */
const onePage = `${head}<form>${phone}${code}</form>${report}`;

/** The field for the code comes when the form was sent, as most sites have it. */
const twoSteps = `${head}<form id="send">${phone}<button>Send the code</button></form>
<form id="enter" hidden>${code}</form>${report}
<script>
  document.querySelector('#send').addEventListener('submit', (event) => {
    event.preventDefault();
    event.target.hidden = true;
    document.querySelector('#enter').hidden = false;
  });
</script>`;

/** A page with a phone and a code field that reports what is put into the code field, and when. */
export async function serveFillPage() {
  const filledAt = new Map<string, number>();
  const waiting = new Map<string, (at: number) => void>();
  const server = http.createServer((request, response) => {
    if (request.method !== 'POST') {
      const html = request.url === '/two-steps' ? twoSteps : onePage;
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
      return;
    }
    let body = '';
    request.on('data', (data) => (body += String(data)));
    request.on('end', () => {
      const { code, at } = JSON.parse(body) as { code: string; at: number };
      if (!filledAt.has(code)) filledAt.set(code, at);
      waiting.get(code)?.(at);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    twoStepsUrl: `http://127.0.0.1:${port}/two-steps`,
    filledAt,
    /** When the code stood in the field. */
    untilFilled: (code: string, deadlineMs: number): Promise<number> => {
      const known = filledAt.get(code);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${code} is not in the field`)), deadlineMs);
        waiting.set(code, (at) => {
          clearTimeout(timer);
          resolve(at);
        });
      });
    },
    close: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
}
