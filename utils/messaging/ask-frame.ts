import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { frameOutputs } from './frame-messages.ts';
import type { FrameProtocol, ProtocolInput, ProtocolOutput } from './protocol.ts';

/** Where an answer of a frame can be missing: no script of ours there, it does not answer, or it answers nonsense. */
export type FrameAnswer<Value> =
  { answered: true; value: Value } | { answered: false; because: 'absent' | 'slow' | 'hostile' };

/** A frame that surveys, plans and writes is done long before; a hung page must not hold us. */
const answerTimeoutMs = 5_000;

/**
 * Asks the script we injected into one frame; with the `documentId` of a greeting, into no other document than that
 * one. The answer is hostile until parsed. Never rejects.
 */
export async function askFrame<Name extends keyof FrameProtocol>(
  place: { tabId: number; frameId: number; documentId?: string | null },
  name: Name,
  input: ProtocolInput<FrameProtocol, Name>,
): Promise<FrameAnswer<ProtocolOutput<FrameProtocol, Name>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<'slow'>((resolve) => {
    timer = setTimeout(resolve, answerTimeoutMs, 'slow');
  });
  const { version } = browser.runtime.getManifest();
  const answer: unknown = await Promise.race([
    browser.tabs.sendMessage<unknown, unknown>(
      place.tabId,
      { to: 'frame', name, input, version },
      place.documentId ? { documentId: place.documentId } : { frameId: place.frameId },
    ),
    timeout,
  ]).catch(() => undefined);
  clearTimeout(timer);
  if (answer === 'slow') return { answered: false, because: 'slow' };
  // No listener, or one of another version that returned nothing.
  if (answer === undefined || answer === null) return { answered: false, because: 'absent' };
  const schema = frameOutputs[name] as v.GenericSchema<unknown, ProtocolOutput<FrameProtocol, Name>>;
  const parsed = v.safeParse(schema, (answer as { value?: unknown }).value);
  return parsed.success ? { answered: true, value: parsed.output } : { answered: false, because: 'hostile' };
}
