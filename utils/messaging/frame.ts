import type { FrameProtocol, InjectedProtocol, ProtocolInput, ProtocolOutput } from './protocol.ts';

/**
 * The injected script's side. It goes into pages, so it is small: the browser's own API without polyfill, no schemas.
 * Both browsers know the callback form of an answer.
 */
type Runtime = Pick<typeof chrome.runtime, 'id' | 'onMessage' | 'sendMessage' | 'getManifest'>;
type Global = { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime }; simfillAnswers?: boolean };

const world = globalThis as unknown as Global;
const runtime = (world.browser ?? world.chrome)!.runtime;

export type FrameHandlers = {
  [Name in keyof FrameProtocol]: (
    input: ProtocolInput<FrameProtocol, Name>,
  ) => ProtocolOutput<FrameProtocol, Name> | Promise<ProtocolOutput<FrameProtocol, Name>>;
};

/**
 * Starts to answer the background. False when this document is answered already: the script was injected a second
 * time and has nothing to do.
 */
export function answerBackground(handlers: FrameHandlers): boolean {
  if (world.simfillAnswers) return false;
  world.simfillAnswers = true;
  const { version } = runtime.getManifest();
  runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const {
      to,
      name,
      input,
      version: asked,
    } = message as {
      to: unknown;
      name: keyof FrameProtocol;
      input: unknown;
      version: unknown;
    };
    if (to !== 'frame' || asked !== version || sender.id !== runtime.id || sender.tab) return;
    const handler = handlers[name] as (input: unknown) => unknown;
    // A throw is answered with something no schema takes: the background says that the page did not answer sensibly.
    Promise.resolve(input)
      .then(handler)
      .then(
        (value) => respond({ value }),
        () => respond({}),
      );
    return true;
  });
  return true;
}

/** Tells the background and gives its answer. Rejects where nobody hears: after a reload of the extension nobody does. */
export async function tellBackground<Name extends keyof InjectedProtocol>(
  name: Name,
  input: ProtocolInput<InjectedProtocol, Name>,
): Promise<ProtocolOutput<InjectedProtocol, Name>> {
  if (isOrphan()) throw new Error(name);
  const { version } = runtime.getManifest();
  const answer: { ok?: boolean; value?: unknown } | undefined = await runtime.sendMessage({
    to: 'background',
    name,
    input,
    version,
  });
  if (answer?.ok !== true) throw new Error(name);
  return answer.value as ProtocolOutput<InjectedProtocol, Name>;
}

/** Whether the extension that injected this script is gone (reloaded, updated, removed): then go quiet for good. */
export function isOrphan(): boolean {
  return !runtime.id;
}
