import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describePage, phoneField } from '../support/describe-page.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const own = { id: 'simfill' };
let listeners: Listener[];
let sent: unknown[];
let answer: unknown;
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
      return Promise.resolve(answer);
    },
  } as never;
});

const page = describePage([phoneField]);
const handlers = {
  'frame.describe': () => page,
  'frame.end': () => {
    throw new Error('broken');
  },
} as never;
const message = { to: 'frame', name: 'frame.describe', input: null, version: '1.2.3' };

describe('the injected script', () => {
  it('answers the background, and only once a document', async () => {
    const frame = await injectInto({});
    expect(frame.answerBackground(handlers)).toBe(true);
    expect(frame.answerBackground(handlers)).toBe(false);
    expect(listeners).toHaveLength(1);
    const respond = vi.fn();
    expect(listeners[0]!(message, own, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ value: page }));
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

  it('tells the background with its version and gives its answer', async () => {
    const frame = await injectInto({});
    const plan = { kind: 'code', field: 0, texts: ['482913'] };
    answer = { ok: true, value: plan };
    const told = await frame.tellBackground('frame.changed', { bindingId: 'b', description: page });
    expect(told).toEqual(plan);
    expect(sent).toMatchObject([{ to: 'background', name: 'frame.changed', version: '1.2.3' }]);
  });

  it.each([
    ['nobody hears', undefined],
    ['the background fails', { ok: false, problem: { kind: 'unexpected', said: '' } }],
  ])('hears nothing where %s', async (_, given) => {
    const frame = await injectInto({});
    answer = given;
    const told = frame.tellBackground('frame.changed', { bindingId: 'b', description: page });
    await expect(told).rejects.toThrow();
  });

  it('says nothing once the extension is gone', async () => {
    const frame = await injectInto({});
    runtime.id = undefined;
    expect(frame.isOrphan()).toBe(true);
    const outcome = { filled: true as const, fields: [], canUndo: false };
    await expect(frame.tellBackground('frame.codeFilled', { bindingId: 'b', outcome })).rejects.toThrow();
    expect(sent).toHaveLength(0);
  });
});
