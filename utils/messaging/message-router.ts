import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { failure } from '../domain/problem.ts';
import { injectedInputs } from './frame-messages.ts';
import type { BackgroundAnswer } from './messenger.ts';
import type { InjectedProtocol, ProtocolInput, ProtocolOutput, ViewProtocol } from './protocol.ts';
import { viewInputs } from './view-inputs.ts';

type Sender = Browser.runtime.MessageSender;
type Promisable<Value> = Value | Promise<Value>;

export type ViewHandlers = {
  [Name in keyof ViewProtocol]: (
    input: ProtocolInput<ViewProtocol, Name>,
  ) => Promisable<ProtocolOutput<ViewProtocol, Name>>;
};

/** A document an injected script stands in, by what the browser says of it. */
export interface FrameSender {
  tabId: number;
  frameId: number;
  /** The browser's own name of the document; null where it gives none. */
  documentId: string | null;
  /** Null for opaque ones: sandboxed frames, `data:` addresses. */
  origin: string | null;
}

export type InjectedHandlers = {
  [Name in keyof InjectedProtocol]: (
    input: ProtocolInput<InjectedProtocol, Name>,
    sender: FrameSender,
  ) => Promisable<ProtocolOutput<InjectedProtocol, Name>>;
};

/**
 * The only listener for messages in the background. The kind of sender decides which of the two maps a message may
 * come from; anything else is not answered at all. It is synchronous and returns undefined for what is not its own:
 * an async listener would answer null to every message of others.
 */
export function registerMessageHandlers(handlers: { view: ViewHandlers; injected: InjectedHandlers }): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) => {
    if (!isForBackground(message) || sender.id !== browser.runtime.id) return undefined;
    if (isOwnPage(sender)) return answerView(handlers.view, message);
    const frame = toFrameSender(sender);
    return frame === null ? undefined : answerInjected(handlers.injected, message, frame);
    // The polyfill and Firefox take a promise as the answer; the types know Chrome's callback only.
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

interface Message {
  to: 'background';
  name: string;
  input: unknown;
  version?: unknown;
}

function isForBackground(message: unknown): message is Message {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Partial<Message>).to === 'background' &&
    typeof (message as Partial<Message>).name === 'string'
  );
}

/** Popup, side panel, or a tab that shows one of our pages itself: never a frame inside a web site's tab. */
function isOwnPage(sender: Sender): boolean {
  const isTopFrame = sender.tab === undefined || sender.frameId === 0;
  return isTopFrame && sender.url !== undefined && sender.url.startsWith(browser.runtime.getURL('/'));
}

function toFrameSender({ tab, frameId, documentId, url, origin }: Sender): FrameSender | null {
  if (tab?.id === undefined || frameId === undefined || url === undefined) return null;
  if (url.startsWith(browser.runtime.getURL('/'))) return null;
  return {
    tabId: tab.id,
    frameId,
    documentId: documentId ?? null,
    // Never the address: a sandboxed document has one and an opaque origin all the same.
    origin: origin === undefined || origin === 'null' ? null : origin,
  };
}

function answerView(handlers: ViewHandlers, { name, input }: Message): Promise<BackgroundAnswer> | undefined {
  if (!Object.hasOwn(viewInputs, name)) return undefined;
  const known = name as keyof ViewProtocol;
  return answerWith(() => {
    const parsed = v.parse<v.GenericSchema>(viewInputs[known], input);
    return (handlers[known] as (input: unknown) => unknown)(parsed);
  });
}

function answerInjected(
  handlers: InjectedHandlers,
  { name, input, version }: Message,
  sender: FrameSender,
): Promise<BackgroundAnswer> | undefined {
  if (!Object.hasOwn(injectedInputs, name)) return undefined;
  // A script of the version before has nothing to say any more.
  if (version !== browser.runtime.getManifest().version) return undefined;
  const known = name as keyof InjectedProtocol;
  return answerWith(() => {
    const parsed = v.parse<v.GenericSchema>(injectedInputs[known], input);
    return (handlers[known] as (input: unknown, sender: FrameSender) => unknown)(parsed, sender);
  });
}

async function answerWith(act: () => unknown): Promise<BackgroundAnswer> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return failure({ kind: 'unexpected', said: String(error).slice(0, 300) });
  }
}
