import { openShadowRoot } from './open-shadow-root.ts';

/**
 * The ways a value gets into a field. In an isolated world (Chromium) and behind Xrays (Firefox) the properties used
 * here are the browser's own, whatever the page made of its prototypes, and a plain `value =` passes React's tracker.
 */

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/**
 * Lets the page's own code run: one macrotask. Timers of a hidden tab are held back to one a second or a minute, and a
 * code often arrives while another tab is in front, so there a message does it.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (!document.hidden) setTimeout(resolve, 4);
    else {
      waiting.push(resolve);
      channel.port2.postMessage(0);
    }
  });

/** Waits for a condition, at most `limitMs`; says whether it came true. */
export async function until(condition: () => boolean, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (!condition()) {
    if (performance.now() >= end) return false;
    await nextTurn();
  }
  return true;
}

/** Gives frameworks their turn: effects, next ticks and an animation frame or two. */
export const settle = (): Promise<boolean> => until(() => false, 40);

/** What has the focus, through shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active) {
    const shadow: ShadowRoot | null = active.shadowRoot ?? openShadowRoot(active);
    if (!shadow?.activeElement) return active;
    active = shadow.activeElement;
  }
  return null;
}

export type ValueElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export const isValueElement = (element: Element): element is ValueElement =>
  /^(?:input|textarea|select)$/.test(element.localName);

/** The field's value as it stands. */
export const readValue = (element: Element): string =>
  isValueElement(element) ? element.value : (element.textContent ?? '');

/** Where the document has no focus the browser moves it silently, so the events are sent in its place. */
function moveFocus(element: Element, types: readonly [string, string], move: () => void): void {
  let isTold = false;
  const hear = (): void => void (isTold = true);
  element.addEventListener(types[0], hear);
  move();
  element.removeEventListener(types[0], hear);
  for (const type of isTold ? [] : types)
    element.dispatchEvent(new FocusEvent(type, { bubbles: type.length > 5, composed: true }));
}

export function focusField(element: Element): void {
  if (deepActiveElement() !== element)
    moveFocus(element, ['focus', 'focusin'], () => (element as HTMLElement).focus({ preventScroll: true }));
}

export const blurField = (element: Element): void =>
  moveFocus(element, ['blur', 'focusout'], () => (element as HTMLElement).blur());

/** Leaves the field written last, as a person goes on: validation on blur runs, and the focus is where it was. */
export function giveFocusBack(before: Element | null): void {
  const active = deepActiveElement();
  if (active === before || !active) return;
  if (before && before !== document.body && before.isConnected) focusField(before);
  else if (active !== document.body) blurField(active);
}

/** As the browser's own events are sent. */
export const sent = { bubbles: true, composed: true, cancelable: true };

/** False where the page takes the matter into its own hands: it cancelled a `beforeinput`. */
export const tellInput = (element: Element, inputType: string, text: string, type = 'input'): boolean =>
  element.dispatchEvent(
    new InputEvent(type, { ...sent, cancelable: type !== 'input', inputType, data: text || null }),
  );
export const tellChange = (element: Element): boolean =>
  element.dispatchEvent(new Event('change', { bubbles: true }));

function selectAll(element: Element): void {
  if (element.localName !== 'input' && element.localName !== 'textarea') {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  } else (element as HTMLInputElement).select();
}

const emptying = 'deleteContentBackward';
/** One trusted edit where the focus is, as long as that is the element. Text '' deletes. */
function insert(element: Element, text: string): void {
  const inputType = text === '' ? emptying : 'insertText';
  // Firefox tells it of an extension's edits by itself, Chromium never.
  const isTold = 'openOrClosedShadowRoot' in element;
  if (!isTold && !tellInput(element, inputType, text, 'beforeinput')) return;
  if (deepActiveElement() === element)
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Replaces the whole value at once, as the browsers' own autofill does, with the events of typing around it. */
export function setWhole(element: Element, text: string): void {
  if (!isValueElement(element)) return insertWhole(element, text);
  const before = element.value;
  if (text === '' && before === '') return;
  const isSelect = element.localName === 'select';
  const inputType = text === '' ? emptying : 'insertReplacementText';
  if (!isSelect) {
    selectAll(element);
    // No key a page could take for a character of its own.
    element.dispatchEvent(keyEvent('keydown', ''));
  }
  // A page that only filters keys changes nothing by itself; one that keeps its state here has done it.
  if (isSelect || tellInput(element, inputType, text, 'beforeinput') || element.value === before) {
    element.value = text;
    tellInput(element, inputType, text);
  }
  if (!isSelect) element.dispatchEvent(keyEvent('keyup', text.slice(-1)));
  tellChange(element);
}

/** Replaces the whole value by one trusted edit. */
export function insertWhole(element: Element, text: string): void {
  if (deepActiveElement() !== element) return;
  if (text === '' && readValue(element) === '') return;
  selectAll(element);
  insert(element, text);
  tellChange(element);
}

const namedKeys: Readonly<Record<string, number>> = { Backspace: 8, Escape: 27 };

/** '' is a key nobody knows. */
export function keyEvent(type: 'keydown' | 'keypress' | 'keyup', key: string): KeyboardEvent {
  const named = namedKeys[key];
  const keyCode = named ?? ((type === 'keypress' ? key : key.toUpperCase()).charCodeAt(0) || 0);
  return new KeyboardEvent(type, {
    key: key || 'Unidentified',
    code: named ? key : (/\d/.test(key) ? 'Digit' : 'Key') + key.toUpperCase(),
    keyCode,
    which: keyCode,
    ...(type === 'keypress' ? { charCode: keyCode } : {}),
    ...sent,
  });
}

/** Selects all and deletes it by a key. */
export function pressBackspace(element: Element, _text?: string): void {
  if (deepActiveElement() !== element) return;
  selectAll(element);
  const goesOn = element.dispatchEvent(keyEvent('keydown', 'Backspace'));
  if (goesOn && deepActiveElement() === element) insert(element, '');
  element.dispatchEvent(keyEvent('keyup', 'Backspace'));
}

/**
 * One key on the element that has the focus. A page that handles the key itself gets no second character, and one that
 * moves the focus out of `isOurs` while the key goes down gets none at all: false.
 */
function typeCharacter(element: Element, character: string, isOurs: (element: Element) => boolean): boolean {
  const goesOn =
    element.dispatchEvent(keyEvent('keydown', character)) &&
    element.dispatchEvent(keyEvent('keypress', character));
  const active = deepActiveElement();
  if (!active || !isOurs(active)) return false;
  if (goesOn) insert(active, character);
  element.dispatchEvent(keyEvent('keyup', character));
  return true;
}

/**
 * Types into whatever has the focus, a key at a time, and says where the last one went: null where the page moved the
 * focus out of `isOurs`.
 */
export async function typeText(text: string, isOurs: (element: Element) => boolean): Promise<Element | null> {
  const touched = new Set<Element>();
  let active: Element | null = null;
  for (const character of text) {
    active = deepActiveElement();
    if (!active || !isOurs(active) || !typeCharacter(active, character, isOurs)) return null;
    touched.add(active);
    await nextTurn();
  }
  touched.forEach(tellChange);
  return active;
}

/** Selects all and types over it. */
export async function typeWhole(element: Element, text: string): Promise<void> {
  if (readValue(element) !== '') pressBackspace(element);
  await typeText(text, (active) => active === element);
}
