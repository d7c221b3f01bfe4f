import { browser } from 'wxt/browser';
import { failure, type Problem } from '../domain/problem.ts';
import type { ProtocolInput, ProtocolOutput, ViewProtocol } from './protocol.ts';

/** What the background answers a view: the handler's output, or why there is none. */
export type BackgroundAnswer = { ok: true; value: unknown } | { ok: false; problem: Problem };

/** They change nothing at the provider, so they are asked once more when their answer is lost with the background. */
const readings: ReadonlySet<keyof ViewProtocol> = new Set([
  'account.refresh',
  'catalogue.refresh',
  'catalogue.offer',
  'bookings.refresh',
  'account.orders',
  'account.order',
  'account.booking',
  'account.bookingSms',
  'account.sms',
  'account.simCards',
]);

/** A greeting that the browser loses, for it is just ending the background, or that meets a slow start, is said again. */
const greetings = { count: 3, everyMs: 1_000 };

/**
 * Asks the background on behalf of one of our own pages. A handshake goes ahead of every act, so that a hung
 * background is told within three seconds (`background-silent`) while a long act may take the time it needs. Never rejects:
 * what goes wrong comes in the shape of the act's own output.
 */
export async function askBackground<Name extends Exclude<keyof ViewProtocol, 'background.hello'>>(
  name: Name,
  input: ProtocolInput<ViewProtocol, Name>,
): Promise<ProtocolOutput<ViewProtocol, Name>> {
  if (!(await isBackgroundAwake()))
    return toFailedOutput(name, input, { kind: 'background-silent' }, 'unsent');
  const ask = () => send(name, input).catch(() => undefined);
  const answer = (await ask()) ?? (readings.has(name) ? await ask() : undefined);
  if (answer === undefined) return toFailedOutput(name, input, { kind: 'background-silent' }, 'sent');
  // It may have failed before or after anything was sent.
  if (!answer.ok) return toFailedOutput(name, input, answer.problem, 'sent');
  return answer.value as ProtocolOutput<ViewProtocol, Name>;
}

async function isBackgroundAwake(): Promise<boolean> {
  const answers: Promise<boolean>[] = [];
  for (let count = 0; count < greetings.count; count += 1) {
    answers.push(greet());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, greetings.everyMs, undefined);
    });
    // The answer to an earlier one counts too.
    const isAwake = await Promise.race([...answers, timeout]);
    clearTimeout(timer);
    if (isAwake !== undefined) return isAwake;
  }
  return false;
}

/** Whether our own version answers; never settles where nobody does. */
async function greet(): Promise<boolean> {
  const answer = await send('background.hello', null).catch(() => undefined);
  if (answer === undefined) return new Promise(() => undefined);
  // A page that outlived an update of the extension must not speak for the new version.
  const { version } = browser.runtime.getManifest();
  return answer.ok && (answer.value as { version?: unknown }).version === version;
}

async function send(name: string, input: unknown): Promise<BackgroundAnswer | undefined> {
  // Nobody but our own background hears runtime.sendMessage, and its answer is always wrapped by the router.
  return browser.runtime.sendMessage({ to: 'background', name, input });
}

/** A purchase that was sent and not answered may have happened: it is unsettled, never failed. */
function toFailedOutput<Name extends keyof ViewProtocol>(
  name: Name,
  input: ProtocolInput<ViewProtocol, Name>,
  problem: Problem,
  stage: 'unsent' | 'sent',
): ProtocolOutput<ViewProtocol, Name> {
  const output = (() => {
    if (name === 'purchase.confirm' || name === 'purchase.reconcile') {
      const { intentId } = input as { intentId: string };
      return stage === 'sent' || name === 'purchase.reconcile'
        ? { outcome: 'unsettled', intentId, finding: 'looking' }
        : { outcome: 'not-bought', intentId: null, problem };
    }
    return name.startsWith('fill.insert') ? { filled: false, problem } : failure(problem);
  })();
  return output as ProtocolOutput<ViewProtocol, Name>;
}
