import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const own = { id: 'simfill' };
let listeners: Listener[];
let sent: unknown[];
let runtime: { id: string | undefined };

/** The injected script's world, with the browser's own API as a document sees it. */
async function injectInto(world: { simfillAnswers?: boolean }) {
  vi.resetModules();
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('simfillAnswers', world.simfillAnswers);
  return import('@/utils/messaging/frame.ts');
}

beforeEach(() => {
  listeners = [];
  sent = [];
  runtime = {
    id: 'simfill',
    getManifest: () => ({ version: '1.2.3' }),
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    sendMessage: (message: unknown) => {
      sent.push(message);
      return Promise.resolve();
    },
  } as never;
});

const survey = { origin: 'https://shop.example', phoneScore: 1, codeScore: 0, hasFocus: false };
const handlers = {
  'frame.survey': () => survey,
  'frame.end': () => {
    throw new Error('broken');
  },
} as never;
const message = { to: 'frame', name: 'frame.survey', input: { origin: null }, version: '1.2.3' };

describe('the injected script', () => {
  it('answers the background, and only once a document', async () => {
    const frame = await injectInto({});
    expect(frame.answerBackground(handlers)).toBe(true);
    expect(frame.answerBackground(handlers)).toBe(false);
    expect(listeners).toHaveLength(1);
    const respond = vi.fn();
    expect(listeners[0]!(message, own, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ value: survey }));
  });

  it.each([
    ['of another version', { ...message, version: '1.2.4' }, own],
    ['of another extension', message, { id: 'other' }],
    ['of a content script', message, { ...own, tab: { id: 7 } }],
    ['to somebody else', { ...message, to: 'background' }, own],
  ])('is quiet for a message %s', async (_, asked, sender) => {
    const frame = await injectInto({});
    frame.answerBackground(handlers);
    expect(listeners[0]!(asked, sender, vi.fn())).toBeUndefined();
  });

  it('answers a throw with what no schema takes', async () => {
    const frame = await injectInto({});
    frame.answerBackground(handlers);
    const respond = vi.fn();
    listeners[0]!({ ...message, name: 'frame.end' }, own, respond);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({}));
  });

  it('tells the background with its version, and nothing once the extension is gone', async () => {
    const frame = await injectInto({});
    const outcome = { filled: true as const, fields: [], canUndo: false };
    frame.tellBackground('frame.codeFilled', { bindingId: 'b', outcome });
    expect(sent).toMatchObject([{ to: 'background', name: 'frame.codeFilled', version: '1.2.3' }]);
    runtime.id = undefined;
    expect(frame.isOrphan()).toBe(true);
    frame.tellBackground('frame.codeFilled', { bindingId: 'b', outcome });
    expect(sent).toHaveLength(1);
  });
});
