import type { ChromiumView } from '../support/chromium';
import { listen, maskSpoken, toSpokenLines } from '../support/spoken-tree';
import { until } from '../support/view';

/** What is read out only where it lasts long enough: how much a search found, the steps of a purchase and its end. */
const passing =
  /^(\d+ products|Getting ready…|Buying…|Checking with your account…|The number is yours \+\d+ Greece .*)$/;

/** Goes through the popup with the keyboard alone, and writes down what a screen reader would say at each step. */
export async function createSpokenStory(view: ChromiumView) {
  const written: string[] = [];
  await view.evaluate(listen);
  const readHeard = async (): Promise<string[]> =>
    ((await view.evaluate('globalThis.heard')) as string[]).filter((text) => !passing.test(text));
  const readFocus = async (): Promise<string> => {
    const focused = (await view.readAccessibilityTree()).filter(
      ({ role, properties = [] }) =>
        role?.value !== 'RootWebArea' &&
        properties.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return focused.map(({ role, name }) => `${role?.value} “${maskSpoken(name?.value ?? '')}”`).join();
  };
  return {
    /** What was read out since the last step. */
    readHeard,

    /** Presses Tab until the focus is on what is wanted. */
    async tabTo(wanted: RegExp): Promise<void> {
      for (let presses = 0; presses < 60; presses += 1) {
        if (wanted.test(await readFocus())) return;
        await view.press('Tab');
      }
      throw new Error(`Tab does not lead to ${String(wanted)}, but to ${await readFocus()}`);
    },

    async waitToHear(wanted: RegExp): Promise<void> {
      await until(`to hear ${String(wanted)}`, async () => wanted.test((await readHeard()).join('. ')), {
        deadlineMs: 40_000,
        lastSeen: async () => (await readHeard()).join('\n'),
      });
    },

    /** `focus`: what must have the focus by then. */
    async step(name: string, focus: RegExp): Promise<void> {
      await until(`the focus on ${String(focus)}`, async () => focus.test(await readFocus()), {
        lastSeen: readFocus,
      });
      const heard = (await readHeard()).map((text) => `  ${maskSpoken(text)}`);
      await view.evaluate('void (globalThis.heard = [])');
      const tree = toSpokenLines(await view.readAccessibilityTree());
      written.push(
        [
          `## ${name}`,
          `Focus: ${await readFocus()}`,
          ...(heard.length === 0 ? ['Read out: nothing'] : ['Read out:', ...heard]),
          '',
          tree,
        ].join('\n'),
      );
    },

    /** All of it, as it is kept beside the story. */
    text: (): string => `${written.join('\n\n')}\n`,
  };
}
