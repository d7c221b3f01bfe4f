import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFrame } from '@/utils/messaging/ask-frame.ts';
import { registerMessageHandlers, type ViewHandlers } from '@/utils/messaging/message-router.ts';
import { askBackground } from '@/utils/messaging/messenger.ts';
import { codeField, describePage, phoneField, type DescribedField } from '../support/describe-page.ts';
import { hearHello } from '@/utils/messaging/greet-frame.ts';
import { addToFakeBrowser } from '../support/fake-browser-additions.ts';

const version = '1.2.3';
const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const page = {
  id: 'test-extension-id',
  url: 'https://shop.example/sign-up',
  origin: 'https://shop.example',
  documentId: 'd1',
  frameId: 0,
  tab: { id: 7 },
};

let handlers: Record<string, ReturnType<typeof vi.fn>>;
let codeFilled: ReturnType<typeof vi.fn>;
let changed: ReturnType<typeof vi.fn>;
let state: ReturnType<typeof addToFakeBrowser>;

beforeEach(() => {
  state = addToFakeBrowser();
  handlers = {
    'background.hello': vi.fn(() => ({ version })),
    'booking.hide': vi.fn(() => ({ ok: true, value: null })),
    'purchase.confirm': vi.fn(() => new Promise(() => undefined)),
  };
  codeFilled = vi.fn(() => null);
  changed = vi.fn(() => null);
  registerMessageHandlers({
    view: handlers as unknown as ViewHandlers,
    injected: {
      'frame.hello': hearHello,
      'frame.changed': changed as never,
      'frame.codeFilled': codeFilled as never,
    } as never,
  });
});

/** What the browser hands to the listener, and what the listener returns to the browser. */
async function receive(message: unknown, sender: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender);
  return answer;
}

const hide = { to: 'background', name: 'booking.hide', input: { bookingId: 3 } };
const codeFilledMessage = {
  to: 'background',
  name: 'frame.codeFilled',
  version,
  input: { bindingId: 'b', outcome: { filled: true, fields: [], canUndo: true } },
};

describe('the background', () => {
  it.each([
    ['the popup', popup],
    ['an own page in a tab', { ...popup, tab: { id: 3 }, frameId: 0 }],
  ])('answers %s', async (_, sender) => {
    expect(await receive(hide, sender)).toEqual({ ok: true, value: { ok: true, value: null } });
    expect(handlers['booking.hide']).toHaveBeenCalledWith({ bookingId: 3 });
  });

  it.each([
    ['a web page’s script', page],
    ['another extension', { ...popup, id: 'other' }],
    ['an own page framed by a web site', { ...popup, tab: { id: 7 }, frameId: 4 }],
    [
      'an origin that begins like ours',
      { ...popup, url: 'chrome-extension://test-extension-id.evil/popup.html' },
    ],
    ['nobody in particular', {}],
  ])('gives %s no answer', async (_, sender) => {
    expect(await receive(hide, sender)).toBeUndefined();
    expect(handlers['booking.hide']).not.toHaveBeenCalled();
  });

  it.each([
    ['a message to somebody else', { to: 'frame', name: 'booking.hide', input: { bookingId: 3 } }],
    ['an unknown message', { to: 'background', name: 'toString', input: null }],
    ['text', 'hello'],
    ['nothing', null],
  ])('returns undefined at once for %s', (_, message) => {
    const listeners: unknown[] = [];
    void fakeBrowser.runtime.onMessage
      .trigger(message as never, popup as never)
      .then((all) => listeners.push(...all));
    return vi.waitFor(() => expect(listeners).toEqual([undefined]));
  });

  it.each([{ bookingId: '3' }, { bookingId: 3, more: 1 }, { bookingId: -1 }, null])(
    'refuses the input %j',
    async (input) => {
      expect(await receive({ ...hide, input }, popup)).toMatchObject({
        ok: false,
        problem: { kind: 'unexpected' },
      });
      expect(handlers['booking.hide']).not.toHaveBeenCalled();
    },
  );

  it('hears an injected script, with the place the browser vouches for', async () => {
    await receive(codeFilledMessage, page);
    expect(codeFilled).toHaveBeenCalledWith(codeFilledMessage.input, {
      tabId: 7,
      frameId: 0,
      documentId: 'd1',
      origin: 'https://shop.example',
    });
  });

  it('gives an injected script the answer to what has changed', async () => {
    const plan = { kind: 'code', field: 1, texts: ['482913'] };
    changed.mockReturnValue(plan);
    const description = describePage([phoneField, codeField]);
    const message = {
      to: 'background',
      name: 'frame.changed',
      version,
      input: { bindingId: 'b', description },
    };
    expect(await receive(message, page)).toEqual({ ok: true, value: plan });
    expect(changed).toHaveBeenCalledWith(
      { bindingId: 'b', description },
      { tabId: 7, frameId: 0, documentId: 'd1', origin: 'https://shop.example' },
    );
    const hostile = { ...message, input: { bindingId: 'b', description: { ...description, fields: 'x' } } };
    expect(await receive(hostile, page)).toMatchObject({ ok: false });
    expect(await receive(message, popup)).toBeUndefined();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['of the version before', { ...codeFilledMessage, version: '1.2.2' }],
    ['with an outcome that is none', { ...codeFilledMessage, input: { bindingId: 'b', outcome: true } }],
  ])('does not hear one %s', async (_, message) => {
    await receive(message, page);
    expect(codeFilled).not.toHaveBeenCalled();
  });
});

describe('a view', () => {
  /** As if the popup sent: the fake browser gives no sender. */
  const answerAs = (sender: object, isSilent: (name: string) => boolean = () => false) => {
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: { name: string }) =>
        isSilent(message.name) ? new Promise(() => undefined) : receive(message, sender),
    });
  };

  it('gets the answer of the background', async () => {
    answerAs(popup);
    expect(await askBackground('booking.hide', { bookingId: 3 })).toEqual({ ok: true, value: null });
  });

  it.each([
    ['booking.hide', { bookingId: 3 }, { ok: false, problem: { kind: 'background-silent' } }],
    [
      'fill.insertNumber',
      { bookingId: 3, tabId: 1, target: 'best' },
      { filled: false, problem: { kind: 'background-silent' } },
    ],
    [
      'purchase.confirm',
      { intentId: 'intent-1' },
      { outcome: 'not-bought', problem: { kind: 'background-silent' } },
    ],
  ] as const)('is told within three seconds that nobody answers %s', async (name, input, output) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    answerAs(popup, () => true);
    const answer = askBackground(name, input as never);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await answer).toMatchObject(output);
    vi.useRealTimers();
  });

  it.each([
    ['is never answered', () => new Promise(() => undefined)],
    ['is refused', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ])('a greeting that %s, as while the browser ends the background, is said again', async (_case, lose) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    answerAs(popup);
    let lostCount = 0;
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: { name: string }) => {
        if (message.name !== 'background.hello' || lostCount === 2) return receive(message, popup);
        lostCount += 1;
        return lose();
      },
    });
    const answer = askBackground('booking.hide', { bookingId: 3 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toMatchObject({ ok: true });
    vi.useRealTimers();
  });

  it.each([
    ['account.booking', { bookingId: 3 }, 2],
    ['booking.hide', { bookingId: 3 }, 1],
    ['booking.cancel', { bookingId: 3 }, 1],
  ] as const)('a lost answer to %s %o: sent so many times: %i', async (name, input, sentCount) => {
    answerAs(popup);
    const sent: string[] = [];
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: { name: string }) => {
        if (message.name === 'background.hello') return receive(message, popup);
        sent.push(message.name);
        return Promise.resolve(undefined);
      },
    });
    expect(await askBackground(name, input)).toMatchObject({ problem: { kind: 'background-silent' } });
    expect(sent).toHaveLength(sentCount);
  });

  it('takes a purchase that lost its answer for unsettled, never for failed', async () => {
    answerAs(popup);
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: { name: string }) =>
        message.name === 'background.hello'
          ? receive(message, popup)
          : Promise.reject(new Error('The message port closed before a response was received.')),
    });
    expect(await askBackground('purchase.confirm', { intentId: 'intent-1' } as never)).toEqual({
      outcome: 'unsettled',
      intentId: 'intent-1',
      finding: 'looking',
    });
  });

  it('takes a purchase in which the background broke for unsettled: it may have been sent', async () => {
    answerAs(popup);
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: { name: string }) =>
        message.name === 'background.hello'
          ? receive(message, popup)
          : Promise.resolve({ ok: false, problem: { kind: 'unexpected', said: 'QuotaExceededError' } }),
    });
    expect(await askBackground('purchase.confirm', { intentId: 'intent-1' } as never)).toMatchObject({
      outcome: 'unsettled',
    });
  });

  it('does not speak for a version that it is not', async () => {
    answerAs(popup);
    handlers['background.hello']!.mockReturnValue({ version: '1.2.4' });
    expect(await askBackground('booking.hide', { bookingId: 3 })).toMatchObject({ ok: false });
  });
});

describe('a frame', () => {
  const place = { tabId: 7, frameId: 0 };
  const answerWith = (answer: unknown) =>
    state.tabs.set(7, {
      url: undefined,
      isGranted: true,
      frames: [{ frameId: 0, isInjected: true, answer: () => answer }],
    });
  const described = describePage([phoneField, codeField]);

  it('is heard when it makes sense', async () => {
    answerWith({ value: described });
    expect(await askFrame(place, 'frame.describe', null)).toEqual({
      answered: true,
      value: described,
    });
  });

  const withField = (field: object) => ({
    value: describePage([{ ...phoneField, ...(field as Partial<DescribedField>) }]),
  });
  it.each([
    ['a label of a megabyte', withField({ label: 'x'.repeat(1e6) })],
    ['a name that is no text', withField({ name: { toString: 'phone' } })],
    ['a place that is no number', withField({ rect: { x: NaN, y: 0, width: 1, height: 1 } })],
    ['a place beyond all bounds', withField({ rect: { x: Infinity, y: 0, width: 1, height: 1 } })],
    ['a form that is none', withField({ formIndex: -1 })],
    ['half a root', withField({ rootIndex: 0.5 })],
    ['a list of a million countries', withField({ options: Array(1e5).fill({ text: 'x', value: 'x' }) })],
    ['a dial code of letters', withField({ dialCodeBeside: { digits: '49x', isStatic: true } })],
    ['an origin of a megabyte', { value: { ...described, origin: 'x'.repeat(1e6) } }],
    ['no fields', { value: { ...described, fields: undefined } }],
    ['nothing in it', {}],
  ])('is hostile with %s', async (_, answer) => {
    answerWith(answer);
    expect(await askFrame(place, 'frame.describe', null)).toEqual({
      answered: false,
      because: 'hostile',
    });
  });

  it('says where a field stands by its place in the list, whatever it says itself', async () => {
    answerWith(withField({ index: 99 }));
    const answer = await askFrame(place, 'frame.describe', null);
    expect(answer).toMatchObject({ answered: true });
    expect(JSON.stringify(answer)).not.toContain('99');
  });

  it('may hold thousands of fields', async () => {
    const fields = Array.from({ length: 5_000 }, () => ({ ...phoneField, description: 'x'.repeat(300) }));
    answerWith({ value: describePage(fields) });
    const answer = await askFrame(place, 'frame.describe', null);
    expect(answer.answered && answer.value?.fields.length).toBe(5_000);
  });

  it.each([
    ['a hundred thousand fields', describePage(Array(1e5).fill(phoneField))],
    ['a hundred thousand forms', { ...described, contexts: Array(1e5).fill('') }],
    ['ten megabytes of text', { ...described, contexts: Array(10_000).fill('x'.repeat(1_000)) }],
    ['nonsense in a hundred thousand fields', { ...described, fields: Array(1e5).fill('x') }],
  ])('is not read with %s', async (_, value) => {
    answerWith({ value });
    expect(await askFrame(place, 'frame.describe', null)).toEqual({ answered: true, value: null });
  });

  it('cannot put words into our mouth', async () => {
    answerWith({ value: { filled: false, problem: { kind: 'unexpected', said: 'Call this number!' } } });
    expect(await askFrame(place, 'frame.apply', {} as never)).toMatchObject({
      value: { problem: { kind: 'unexpected', said: '' } },
    });
  });

  it('is absent without our script', async () => {
    expect(await askFrame(place, 'frame.describe', null)).toEqual({
      answered: false,
      because: 'absent',
    });
  });

  it('is slow when it does not answer at all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    answerWith(new Promise(() => undefined));
    const answer = askFrame(place, 'frame.describe', null);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toEqual({ answered: false, because: 'slow' });
    vi.useRealTimers();
  });
});
