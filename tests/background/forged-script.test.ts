import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { readBindings } from '@/utils/database/bindings.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { frameOutputs, injectedInputs } from '@/utils/messaging/frame-messages.ts';
import type {
  FrameProtocol,
  InjectedProtocol,
  ProtocolInput,
  ViewProtocol,
} from '@/utils/messaging/protocol.ts';
import { viewInputs } from '@/utils/messaging/view-inputs.ts';
import { createFakePage } from '../support/fake-page.ts';
import { startWithBooking } from '../support/start-background.ts';

/**
 * The process of a page may be taken over, and with it the script we injected there: then whatever the script may send
 * and answer is the attacker's. Every message and every answer of the protocol has its row here; a new one without a
 * row is an error of types and fails a test.
 */

const extensionId = 'test-extension-id';
const version = '1.2.3';
const shop = 'https://shop.example';
const evil = 'https://evil.example';
const code = '482913';
/** What an attacker would like to see in our own pages. */
const lure = 'Call +1 555 0100 to get your money back';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  await new SimFillDatabase().delete();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The machine may be busy. */
const waitFor = (look: () => Promise<void> | void) => vi.waitFor(look, { timeout: 15_000 });

type Scene = Awaited<ReturnType<typeof openScene>>;

/** A number in a shop's page in tab 7, another in a page in tab 8 whose script is the attacker's. */
async function openScene() {
  const scene = await startWithBooking();
  const database = new SimFillDatabase();
  const other = await scene.book();
  const pages = {
    shop: createFakePage(scene.tabs, 7, shop),
    evil: createFakePage(scene.tabs, 8, evil),
  };
  /** All that was sent into the tabs, as text. */
  const sent: Record<number, string[]> = { 7: [], 8: [] };
  for (const [tabId, tab] of scene.tabs)
    for (const frame of tab.frames) {
      const { answer } = frame;
      frame.answer = (message) => {
        sent[tabId]?.push(JSON.stringify(message));
        return answer(message);
      };
    }
  const insertNumber = (bookingId: number, tabId: number) =>
    scene.ask('fill.insertNumber', { bookingId, tabId, target: 'best' });
  expect(await insertNumber(scene.booking.id, 7)).toMatchObject({ filled: true });
  expect(await insertNumber(other.id, 8)).toMatchObject({ filled: true });

  const textCode = async () => {
    scene.sandbox.receiveSms({
      number: scene.booking.number,
      sender: 'Shop',
      text: `Your verification code is ${code}`,
    });
    scene.sandbox.advance(1_000);
    scene.goOnline();
    await waitFor(async () => {
      expect((await database.sms.toArray()).map((row) => row.code)).toContain(code);
      expect(JSON.stringify(scene.shown)).toContain(code);
    });
  };
  const findBinding = async (tabId: number) =>
    (await readBindings()).find((binding) => binding.tabId === tabId)!;
  /** Everything a forged message could have changed. What is looked up again by ourselves meanwhile is no part of it. */
  const readStock = async () => {
    const { purchases, bookings, sms, settings } = database;
    const rows = await Promise.all(
      [purchases, bookings, sms, settings].map((table) => table.toArray() as Promise<unknown[]>),
    );
    const account = await database.account.get(1);
    const stock = {
      rows,
      // How far the other site's own page has come is for its own script to say.
      bindings: (await readBindings()).map((binding) =>
        binding.origin === evil ? { ...binding, form: null } : binding,
      ),
      apiKey: account?.apiKey,
      requestsThatAct: scene.sandbox.requests().filter(({ method }) => method !== 'GET').length,
      ledger: scene.sandbox.ledger(),
      notifications: scene.shown,
    };
    return JSON.stringify(stock, (key, value: unknown) => (key === 'seenAt' ? undefined : value));
  };
  /** Once what is still being written by ourselves has been written. */
  const takeStock = async () => {
    let last = await readStock();
    for (let same = 0; same < 20;) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = await readStock();
      same = next === last ? same + 1 : 0;
      last = next;
    }
    return last;
  };
  return { ...scene, database, other, pages, sent, textCode, findBinding, takeStock };
}

/** The code waits in the shop's page for a field, and has not been typed. */
async function openWaiting() {
  const scene = await openScene();
  scene.pages.shop.state.hasCodeField = false;
  await scene.textCode();
  scene.pages.shop.state.hasCodeField = true;
  await waitFor(() => expect(scene.pages.shop.state.waitsFor).not.toBeNull());
  return { ...scene, bindingId: (await scene.findBinding(7)).bindingId };
}

/** A script's sender, as the browser vouches for it. */
const toSender = (tabId: number, origin: string, changes: object = {}) => ({
  id: extensionId,
  url: `${origin}/sign-up`,
  origin,
  frameId: 0,
  tab: { id: tabId },
  ...changes,
});

const purchase: ProtocolInput<ViewProtocol, 'purchase.confirm'> = {
  intentId: 'forged-intent',
  request: { act: 'buy', productId: 1, providerId: 0, amount: 1 },
  shown: {
    country: 'Germany',
    service: 'WhatsApp',
    rentalType: 'Activation',
    durationInMinutes: 20,
    providerName: 'Any',
    priceUsd: 1,
  },
  maxPriceUsd: 1,
  confirmedAgain: true,
};

/** Every message of our own pages, such as they would send it. */
const viewMessages: { [Name in keyof ViewProtocol]: ProtocolInput<ViewProtocol, Name> } = {
  'background.hello': null,
  'account.connect': { apiKey: 'forged-key' },
  'account.disconnect': null,
  'account.deleteEverything': null,
  'account.refresh': null,
  'catalogue.refresh': { force: true },
  'catalogue.offer': { productId: 1, country: 'Germany', rentalType: 'Activation' },
  'purchase.confirm': purchase,
  'purchase.reconcile': { intentId: 'forged-intent' },
  'purchase.decide': { intentId: 'forged-intent', decision: 'dismissed' },
  'purchase.surplusSeen': { intentId: 'forged-intent' },
  'bookings.refresh': null,
  'booking.cancel': { bookingId: 996 },
  'booking.setAutoRenewal': { bookingId: 996, isEnabled: true },
  'bookings.setAutoRenewalOfAll': { isEnabled: true },
  'booking.hide': { bookingId: 996 },
  'booking.unhide': { bookingId: 996 },
  'booking.setNote': { bookingId: 996, note: lure },
  'history.import': { numbers: [] },
  'sms.markRead': { bookingId: 996 },
  'report.message': { smsKey: 'forged-key' },
  'report.page': { tabId: 7, role: 'phone' },
  'account.orders': null,
  'account.order': { orderId: 996 },
  'account.booking': { bookingId: 996 },
  'account.bookingSms': { bookingId: 996 },
  'account.sms': null,
  'account.simCards': null,
  'shared.add': { link: 'forged-token' },
  'shared.look': null,
  'shared.remove': { sharedId: 'forged-id' },
  'fill.insertNumber': { bookingId: 996, tabId: 8, target: 'best' },
  'fill.insertCode': { bookingId: 996, tabId: 8, target: 'best' },
  'fill.undo': { bookingId: 996, tabId: 7 },
  'fill.resume': { tabId: 8 },
  'poll.watch': { bookingIds: [996] },
  'poll.check': null,
  'database.resetSeen': null,
  'settings.change': { hidesCode: true },
};

describe('a message that only our own pages may send', () => {
  it('has a row here, and the row is what a page would send', () => {
    expect(Object.keys(viewMessages).sort()).toEqual(Object.keys(viewInputs).sort());
    for (const [name, input] of Object.entries(viewMessages))
      expect(v.is(viewInputs[name as keyof ViewProtocol], input), name).toBe(true);
  });

  const others: readonly (readonly [string, object])[] = [
    ['the page that was taken over', toSender(8, evil)],
    ['a frame in it', toSender(8, evil, { frameId: 4 })],
    ['a sandboxed frame', toSender(8, evil, { origin: 'null', frameId: 4 })],
    ['a page that claims our origin', toSender(8, evil, { origin: `chrome-extension://${extensionId}` })],
    [
      'one of our pages, framed by a site',
      toSender(8, evil, { frameId: 4, url: `chrome-extension://${extensionId}/popup.html` }),
    ],
    [
      'an extension whose id begins like ours',
      toSender(8, evil, { url: `chrome-extension://${extensionId}.evil/popup.html` }),
    ],
    ['another extension', { id: 'another', url: `chrome-extension://${extensionId}/popup.html` }],
    ['nobody', {}],
  ];

  it('is answered to nobody else, and does nothing', async () => {
    const { send, takeStock } = await openScene();
    const before = await takeStock();
    const answered: string[] = [];
    for (const [who, sender] of others)
      for (const [name, input] of Object.entries(viewMessages))
        for (const message of [
          { to: 'background', name, input },
          { to: 'background', name, input, version },
        ])
          if ((await send(message, sender)) !== undefined) answered.push(`${name} to ${who}`);
    expect(answered).toEqual([]);
    expect(await takeStock()).toBe(before);
  });
});

const filled = { filled: true, fields: [{ role: 'code', value: lure }], canUndo: true } as const;

/** What an injected script may send, with the input that an honest one would. */
const injectedMessages: {
  [Name in keyof InjectedProtocol]: (
    scene: Scene,
    bindingId: string,
  ) => ProtocolInput<InjectedProtocol, Name>;
} = {
  'frame.changed': ({ pages }, bindingId) => ({ bindingId, description: pages.shop.describeNow() }),
  'frame.codeFilled': (_, bindingId) => ({ bindingId, outcome: filled }),
  'frame.stepped': () => ({ step: 'sent' }),
  // Answers a greeting that nobody waits for.
  'frame.hello': (_, bindingId) => ({ greetingId: bindingId.slice(0, 100), scriptId: 'forged' }),
};

const toMessages = (scene: Scene, bindingId: string) =>
  Object.entries(injectedMessages).map(([name, toInput]) => ({
    to: 'background',
    name,
    version,
    input: toInput(scene, bindingId),
  }));

describe('a message that an injected script may send', () => {
  it('has a row here, and the row is what a script would send', async () => {
    const scene = await openWaiting();
    expect(Object.keys(injectedMessages).sort()).toEqual(Object.keys(injectedInputs).sort());
    for (const { name, input } of toMessages(scene, scene.bindingId))
      expect(v.is(injectedInputs[name as keyof InjectedProtocol], input), name).toBe(true);
    const [changed] = toMessages(scene, scene.bindingId);
    expect(JSON.stringify(await scene.send(changed, toSender(7, shop)))).toContain(code);
  });

  const strangers: readonly (readonly [string, object])[] = [
    ['another tab and site', toSender(8, evil)],
    ['another tab of the same site', toSender(8, shop)],
    ['the same tab, gone to another site', toSender(7, evil)],
    ['another site framed in the same tab', toSender(7, evil, { frameId: 4 })],
    ['a sandboxed frame of the same site', toSender(7, shop, { origin: 'null', frameId: 4 })],
    ['the same host, another port', toSender(7, `${shop}:8443`)],
    ['the same host without TLS', toSender(7, 'http://shop.example')],
    ['the site as another host’s beginning', toSender(7, `${shop}.evil.example`)],
    ['a tab without an id', toSender(7, shop, { tab: {} })],
    ['a sender without a frame', toSender(7, shop, { frameId: undefined })],
    ['another extension', toSender(7, shop, { id: 'another' })],
  ];

  it('tells nobody of a binding that is not their own, and changes nothing', async () => {
    const scene = await openWaiting();
    const before = await scene.takeStock();
    for (const [who, sender] of strangers)
      for (const message of toMessages(scene, scene.bindingId)) {
        const answer = JSON.stringify((await scene.send(message, sender)) ?? null);
        expect(answer, `${message.name} of ${who}`).not.toContain(code);
      }
    expect(await scene.takeStock()).toBe(before);
  });

  it('is worth nothing with a binding that was guessed', async () => {
    const scene = await openWaiting();
    const own = JSON.parse(scene.bindingId) as [number, number, number, string, string];
    const guesses = [
      JSON.stringify([own[0], 8, 0, evil, evil]),
      JSON.stringify([own[0], 8, 0, shop, shop]),
      JSON.stringify([own[0], 7, 4, shop, shop]),
      (await scene.findBinding(8)).bindingId,
      '',
      '*',
      '__proto__',
      'constructor',
    ];
    const before = await scene.takeStock();
    for (const bindingId of guesses)
      for (const message of toMessages(scene, bindingId))
        expect(JSON.stringify((await scene.send(message, toSender(8, evil))) ?? null)).not.toContain(code);
    expect(scene.sent[8]!.join()).not.toContain(code);
    expect(await scene.takeStock()).toBe(before);
  });

  it('is refused with an input that is none', async () => {
    const scene = await openWaiting();
    const before = await scene.takeStock();
    const inputs = [undefined, null, 42, 'text', [], {}, { bindingId: 5 }, { bindingId: 'b'.repeat(10_000) }];
    for (const name of Object.keys(injectedMessages))
      for (const input of inputs) {
        const answer = await scene.send({ to: 'background', name, version, input }, toSender(7, shop));
        expect(JSON.stringify(answer ?? { ok: false }), `${name} ${JSON.stringify(input)}`).toContain(
          '"ok":false',
        );
      }
    expect(await scene.takeStock()).toBe(before);
  });

  it('from a script of another version is not heard', async () => {
    const scene = await openWaiting();
    for (const message of toMessages(scene, scene.bindingId))
      for (const wrong of ['1.2.2', undefined, null, 1])
        expect(await scene.send({ ...message, version: wrong }, toSender(7, shop))).toBeUndefined();
  });

  it('leaves the background awake and its tables as they were, sent a thousand times', async () => {
    const scene = await openWaiting();
    const before = await scene.takeStock();
    const [changed] = toMessages(scene, scene.bindingId);
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, turn) =>
        scene.send(
          { ...changed, input: { bindingId: `guess-${turn}`, description: null } },
          toSender(8, evil),
        ),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: 'over' })]),
    );
    expect(await scene.ask('background.hello', null)).toEqual({ version });
    expect(await scene.takeStock()).toBe(before);
  });
});

type Answer = () => unknown;

/** Answers that no schema takes, to whatever was asked. */
const garbage: readonly (readonly [string, Answer])[] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['text', () => lure],
  ['an object without a value', () => ({})],
  ['text for a value', () => ({ value: lure })],
  ['a list', () => ({ value: [lure] })],
  [
    'a result with a problem of its own invention',
    () => ({ value: { ok: false, problem: { kind: 'unexpected', said: lure } } }),
  ],
  [
    'a refusal with our own pages’ words',
    () => ({ value: { filled: false, problem: { kind: 'unexpected', said: lure } } }),
  ],
  [
    'a problem about money',
    () => ({ value: { filled: false, problem: { kind: 'purchase-unsettled', intentId: lure } } }),
  ],
  ['its prototype', () => ({ value: JSON.parse('{"__proto__":{"ok":true,"filled":true}}') as unknown })],
  ['a thousand levels', () => JSON.parse(`${'{"value":'.repeat(1_000)}null${'}'.repeat(1_000)}`) as unknown],
  ['an error', () => Promise.reject(new Error(lure))],
  ['silence', () => new Promise(() => undefined)],
];

const refusedByFrame = { filled: false, problem: { kind: 'no-field', role: 'code' } };

/** What each question to a frame could be answered besides: well formed, and a lie. */
const lies: { [Name in keyof FrameProtocol]: (scene: Scene) => readonly (readonly [string, Answer])[] } = {
  'frame.greet': () => [['without a hello', () => ({ value: null })]],
  'frame.describe': ({ pages }) => [
    ['of no fields', () => ({ value: { ...pages.evil.describeNow(), fields: [] } })],
    [
      'of 30,000 fields',
      () => ({ value: { ...pages.evil.describeNow(), fields: Array.from({ length: 30_000 }, () => ({})) } }),
    ],
    ['in megabytes', () => ({ value: { ...pages.evil.describeNow(), contexts: ['x'.repeat(9_000_000)] } })],
    ['of another site', () => ({ value: { ...pages.evil.describeNow(), origin: 'https://other.example' } })],
    ['of an opaque origin', () => ({ value: { ...pages.evil.describeNow(), origin: 'null' } })],
    ['with other rows', () => ({ value: { ...pages.evil.describeNow(), fields: [{ tag: 'script' }] } })],
  ],
  'frame.apply': () => [
    ['filled, with a lure', () => ({ value: filled })],
    ['filled, and it was not', () => ({ value: { filled: true, fields: [], canUndo: true } })],
    ['refused', () => ({ value: refusedByFrame })],
    ['forgotten, for ever', () => ({ value: null })],
  ],
  'frame.watch': () => [['more than was asked', () => ({ value: null, then: lure })]],
  'frame.undo': () => [['undone, and it was not', () => ({ value: { ok: true, value: null } })]],
  'frame.end': () => [['more than was asked', () => ({ value: null, name: 'frame.apply' })]],
};

const frameNames = Object.keys(lies) as (keyof FrameProtocol)[];

describe('what a frame answers', () => {
  it('has a row here', () => {
    expect(frameNames.toSorted()).toEqual(Object.keys(frameOutputs).sort());
  });

  /** All that is asked of a frame in its life, with one of its answers forged. */
  async function playLife(scene: Scene, name: keyof FrameProtocol, forged: Answer): Promise<string> {
    const [frame] = scene.tabs.get(8)!.frames;
    const { answer } = frame!;
    frame!.answer = (message) => (message.name === name ? forged() : answer(message));
    const { id: bookingId } = scene.other;
    const place = { bookingId, tabId: 8 };
    const acts = (async () => {
      const told = [
        await scene.ask('fill.insertNumber', { ...place, target: 'best' }),
        await scene.ask('fill.insertCode', { ...place, target: 'best' }),
        // The code of the shop, which an answer of this frame may not get hold of.
        await scene.ask('fill.insertCode', { bookingId: scene.booking.id, tabId: 8, target: 'best' }),
        await scene.ask('fill.undo', place),
      ];
      return JSON.stringify(told);
    })();
    let isOver = false;
    void acts.finally(() => (isOver = true));
    // A frame that does not answer is given up by the clock; what is read from the database takes real turns.
    for (let turn = 0; !isOver && turn < 5_000; turn += 1) {
      await vi.advanceTimersByTimeAsync(100);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(isOver, 'the act came to its end').toBe(true);
    frame!.answer = answer;
    return acts;
  }

  it.each(frameNames)(
    '%s with garbage: every act comes to its end, and no word of it reaches a person',
    async (name) => {
      const scene = await openScene();
      await scene.textCode();
      for (const [what, forged] of garbage) {
        const told = await playLife(scene, name, forged);
        expect(told, what).not.toContain(lure);
        expect(JSON.stringify(scene.shown), what).not.toContain(lure);
        expect(scene.sent[8]!.join(), what).not.toContain(code);
        expect(await scene.takeStock(), what).not.toContain(lure);
        expect(await scene.ask('background.hello', null), what).toEqual({ version });
      }
    },
  );

  it.each(frameNames)('%s with a lie gets no other site’s code and moves no binding', async (name) => {
    const scene = await openScene();
    await scene.textCode();
    for (const [what, forged] of lies[name](scene)) {
      await playLife(scene, name, forged);
      expect(scene.sent[8]!.join(), what).not.toContain(code);
      const bindings = await readBindings();
      expect(
        bindings.filter(({ tabId, origin }) => origin !== (tabId === 7 ? shop : evil)),
        what,
      ).toEqual([]);
    }
    expect(scene.pages.shop.fields.code).toBe(code);
  });
});

describe('where a document stands', () => {
  it('is what the browser says of a frame’s hello, not what the frame says of itself', async () => {
    const scene = await openScene();
    const { shop: page } = scene.pages;
    page.navigate(`${evil}/code`);
    // A person's act has let our script into the next page too, and the page has taken it over.
    await scene.ask('fill.insertCode', { bookingId: scene.booking.id, tabId: 7, target: 'best' });
    scene.sent[7] = [];
    page.handlers['frame.describe'] = () => ({ ...page.describeNow(), origin: shop });
    await scene.textCode();
    await scene.ask('fill.insertCode', { bookingId: scene.booking.id, tabId: 7, target: 'best' });
    expect(scene.sent[7].join()).not.toContain(code);
    expect(page.fields.code).toBe('');
    expect((await scene.findBinding(7)).origin).toBe(shop);
  });

  it.each([
    ['another tab', toSender(8, evil)],
    ['another frame of the tab', toSender(7, evil, { frameId: 4 })],
    ['a sandboxed frame of the tab', toSender(7, shop, { frameId: 4, origin: 'null' })],
  ])('is not told by a hello from %s, though it knows which greeting is waited for', async (_, sender) => {
    const scene = await openScene();
    const { shop: page } = scene.pages;
    page.handlers['frame.greet'] = async ({ greetingId }) => {
      const input = { greetingId, scriptId: 'forged' };
      await scene.send({ to: 'background', name: 'frame.hello', version, input }, sender);
      return null;
    };
    page.fields.phone = '';
    const act = { bookingId: scene.booking.id, tabId: 7, target: 'best' };
    expect(await scene.ask('fill.insertNumber', act)).toMatchObject({ filled: false });
    expect(page.fields.phone).toBe('');
  });

  it('is the document that was greeted: the next one in the same frame is sent nothing', async () => {
    const scene = await openScene();
    const { shop: page } = scene.pages;
    await scene.textCode();
    scene.sent[7] = [];
    page.handlers['frame.describe'] = () => {
      const described = page.describeNow();
      // It goes on between its description and the plan, and the next document is injected as well.
      page.navigate(`${evil}/next`);
      for (const frame of page.tab.frames) frame.isInjected = true;
      return described;
    };
    await scene.ask('fill.insertCode', { bookingId: scene.booking.id, tabId: 7, target: 'best' });
    expect(scene.sent[7].join()).not.toContain(code);
  });
});
