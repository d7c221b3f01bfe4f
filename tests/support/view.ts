import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** An element as a person with a screen reader would ask for it. */
export interface ElementQuery {
  role: string;
  name?: string | RegExp;
  /** Which of several, from 0; without it a second match is an error. */
  nth?: number;
}

/** What a browser must be able to do with one of the extension's own documents. Coordinates are CSS pixels of it. */
export interface ViewPort {
  /** Runs an expression in the document and gives its value, awaited, as JSON. */
  evaluate: (expression: string) => Promise<unknown>;
  /** The same where closed shadow roots can be seen, if the browser has such a place. */
  evaluateBehind?: (expression: string) => Promise<unknown>;
  click: (x: number, y: number) => Promise<void>;
  type: (text: string) => Promise<void>;
  press: (key: ViewKey) => Promise<void>;
  /** PNG. */
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
}
export type ViewKey = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'Backspace';

/** Ample on a busy machine, and less than the 30 seconds after which an alarm would mend what should come by itself. */
const patienceMs = 25_000;

/** Waits by looking again until `look` gives something, and says what it saw last when time is up. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  { deadlineMs = patienceMs, lastSeen }: { deadlineMs?: number; lastSeen?: () => Promise<string> } = {},
): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) {
      const seen = lastSeen === undefined ? '' : `\nLast seen:\n${await lastSeen().catch(String)}`;
      throw new Error(`Not within ${deadlineMs} ms: ${what}${seen}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

let locatorSource: Promise<string> | undefined;

/** Testing Library's role and name lookup as one script for any document; both browsers use the same. */
function bundleLocator(): Promise<string> {
  locatorSource ??= build({
    entryPoints: [fileURLToPath(new URL('./view-locator.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env': '{}', 'process.env.NODE_ENV': '"test"' },
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return locatorSource;
}

const toWire = ({ role, name, nth }: ElementQuery) => ({
  role,
  name: name instanceof RegExp ? { pattern: name.source, flags: name.flags } : (name ?? null),
  nth: nth ?? null,
});

const toText = ({ role, name }: ElementQuery): string =>
  name === undefined ? role : `${role} ${String(name)}`;

type Located =
  | { state: 'one'; x: number; y: number; value: string; isDisabled: boolean }
  | { state: 'none' | 'covered' }
  | { state: 'several'; count: number };

/**
 * Waits in a document until colours and movements have come to rest, those that the next frame begins too; what runs for
 * longer than a glance does not count.
 */
export const untilAtRest = `Promise.race([
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() =>
    Promise.allSettled(document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime < 1000)
      .map(({ finished }) => finished))),
  new Promise((resolve) => setTimeout(resolve, 1000)),
]).then(() => true)`;

/** Drives a popup, panel or options page of the extension by role and accessible name, with real input events. */
export function createView(port: ViewPort) {
  const evaluateBehind = port.evaluateBehind ?? port.evaluate;

  /** Calls what view-locator.ts has put into the document, and puts it there first where it is not. */
  async function look(call: string): Promise<unknown> {
    const ask = `document.body === null || window.simfillEyes === undefined ? 'blind' : window.simfillEyes.${call} ?? null`;
    const seen = await evaluateBehind(ask);
    if (seen !== 'blind') return seen;
    await evaluateBehind(`(() => { ${await bundleLocator()} })()`);
    return evaluateBehind(ask);
  }

  const text = async (): Promise<string> => String(await look('readText()'));
  const locate = async (query: ElementQuery): Promise<Located> =>
    (await look(`locate(${JSON.stringify(toWire(query))})`)) as Located;

  async function find(query: ElementQuery, deadlineMs?: number) {
    return until(
      toText(query),
      async () => {
        const located = await locate(query);
        if (located.state === 'several') throw new Error(`${located.count} elements match ${toText(query)}`);
        return located.state === 'one' && located;
      },
      { ...(deadlineMs === undefined ? {} : { deadlineMs }), lastSeen: text },
    );
  }

  async function click(query: ElementQuery): Promise<void> {
    let last: { x: number; y: number } | undefined;
    const place = await until(
      `${toText(query)} enabled and at rest`,
      async () => {
        const located = await find(query);
        // Where it was before what arrives above it has pushed it down, something else may be.
        const isAtRest = located.x === last?.x && located.y === last.y;
        last = located;
        if (isAtRest) return !located.isDisabled && located;
        await port.evaluate(untilAtRest);
        return false;
      },
      { lastSeen: text },
    );
    await port.click(place.x, place.y);
  }

  return {
    text,
    click,
    evaluate: port.evaluate,
    press: port.press,
    type: port.type,
    close: port.close,

    /** Whether it is there now, in view and not covered. */
    async has(query: ElementQuery): Promise<boolean> {
      return (await locate(query)).state === 'one';
    },
    async value(query: ElementQuery): Promise<string> {
      return (await find(query)).value;
    },
    /** Replaces what stands in a text field, by typing. */
    async fill(query: ElementQuery, value: string): Promise<void> {
      await click(query);
      await look('selectAll()');
      await port.type(value);
    },
    async waitFor(query: ElementQuery, { deadlineMs }: { deadlineMs?: number } = {}): Promise<void> {
      await find(query, deadlineMs);
    },
    /** Gives the match of `pattern` in the visible text. */
    async waitForText(pattern: RegExp, { deadlineMs = patienceMs } = {}): Promise<RegExpExecArray> {
      return until(`text ${String(pattern)}`, async () => pattern.exec(await text()) ?? undefined, {
        deadlineMs,
        lastSeen: text,
      });
    },
    /** Once colours and movements have come to rest. */
    async screenshot(path?: string): Promise<Buffer> {
      await port.evaluate(untilAtRest);
      const png = await port.screenshot();
      if (path !== undefined) await writeFile(path, png);
      return png;
    },
  };
}
export type View = ReturnType<typeof createView>;
