/**
 * The ways a value gets into a field. In an isolated world (Chromium) and behind Xrays (Firefox) the properties used
 * here are the browser's own, whatever the page made of its prototypes, and a plain `value =` passes React's tracker.
 */

/** Opens closed shadow roots where the browser lets an extension do so. */
export type OpenShadowRoot = (element: Element) => ShadowRoot | null;

const channel = typeof MessageChannel === 'undefined' ? null : new MessageChannel();
const waiting: (() => void)[] = [];
if (channel) channel.port1.onmessage = () => waiting.shift()?.();

/**
 * Lets the page's own code run: one macrotask. Timers of a hidden tab are held back to one a second or a minute, and a
 * code often arrives while another tab is in front, so there a message does it.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (!document.hidden || !channel) setTimeout(resolve, 4);
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
export async function settle(): Promise<void> {
  const end = performance.now() + 40;
  do await nextTurn();
  while (performance.now() < end);
}

/** What has the focus, through shadow roots. */
export function deepActiveElement(openShadowRoot?: OpenShadowRoot): Element | null {
  let active = document.activeElement;
  while (active) {
    let shadow = active.shadowRoot;
    if (!shadow && openShadowRoot && active.localName.includes('-')) {
      try {
        shadow = openShadowRoot(active);
      } catch {
        return active;
      }
    }
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

const focusEvent = (element: Element, type: string): boolean =>
  element.dispatchEvent(new FocusEvent(type, { bubbles: type.length > 5, composed: true }));

/** Focuses; where the document has no focus the browser moves it silently, so the events are sent in its place. */
export function focusField(element: Element, openShadowRoot?: OpenShadowRoot): void {
  if (deepActiveElement(openShadowRoot) === element) return;
  let isTold = false;
  const hear = (): void => void (isTold = true);
  element.addEventListener('focus', hear, { once: true });
  (element as HTMLElement).focus({ preventScroll: true });
  element.removeEventListener('focus', hear);
  if (isTold) return;
  focusEvent(element, 'focus');
  focusEvent(element, 'focusin');
}

export function blurField(element: Element): void {
  let isTold = false;
  const hear = (): void => void (isTold = true);
  element.addEventListener('blur', hear, { once: true });
  (element as HTMLElement).blur();
  element.removeEventListener('blur', hear);
  if (isTold) return;
  focusEvent(element, 'blur');
  focusEvent(element, 'focusout');
}

/** Leaves the field written last, as a person goes on: validation on blur runs, and the focus is where it was. */
export function giveFocusBack(before: Element | null, openShadowRoot?: OpenShadowRoot): void {
  const active = deepActiveElement(openShadowRoot);
  if (active === before || !active) return;
  if (before && before !== document.body && before.isConnected) focusField(before, openShadowRoot);
  else if (active !== document.body) blurField(active);
}

export function tellInput(element: Element, inputType: string, data: string | null): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}
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

const insert = (text: string): boolean =>
  text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);

/** Replaces the whole value at once, as the browsers' own autofill does. */
export function setWhole(element: Element, text: string, openShadowRoot?: OpenShadowRoot): void {
  if (!isValueElement(element)) return insertWhole(element, text, openShadowRoot);
  if (element.localName !== 'select') selectAll(element);
  element.value = text;
  tellInput(element, text === '' ? 'deleteContentBackward' : 'insertReplacementText', text || null);
  element.dispatchEvent(keyEvent('keyup', text.slice(-1)));
  tellChange(element);
}

/** Replaces the whole value by one trusted edit. */
export function insertWhole(element: Element, text: string, openShadowRoot?: OpenShadowRoot): void {
  if (deepActiveElement(openShadowRoot) !== element) return;
  selectAll(element);
  insert(text);
  tellChange(element);
}

function keyEvent(type: 'keydown' | 'keypress' | 'keyup', key: string): KeyboardEvent {
  const isDigit = /^\d$/.test(key);
  const keyCode =
    key === ''
      ? 0
      : key === 'Backspace'
        ? 8
        : type === 'keypress'
          ? key.charCodeAt(0)
          : key.toUpperCase().charCodeAt(0);
  return new KeyboardEvent(type, {
    key: key || 'Unidentified',
    code: isDigit
      ? `Digit${key}`
      : key === 'Backspace'
        ? key
        : /^[a-z]$/i.test(key)
          ? `Key${key.toUpperCase()}`
          : '',
    keyCode,
    which: keyCode,
    ...(type === 'keypress' ? { charCode: keyCode } : {}),
    bubbles: true,
    composed: true,
    cancelable: true,
  });
}

/** Selects all and deletes it by a key. */
export function pressBackspace(element: Element, _text?: string, openShadowRoot?: OpenShadowRoot): void {
  if (deepActiveElement(openShadowRoot) !== element) return;
  selectAll(element);
  const goesOn = element.dispatchEvent(keyEvent('keydown', 'Backspace'));
  if (goesOn && deepActiveElement(openShadowRoot) === element) insert('');
  element.dispatchEvent(keyEvent('keyup', 'Backspace'));
}

/**
 * One key on the element that has the focus. A page that handles the key itself gets no second character, and one that
 * moves the focus out of `isOurs` while the key goes down gets none at all: false.
 */
export function typeCharacter(
  element: Element,
  character: string,
  isOurs: (element: Element) => boolean,
  openShadowRoot?: OpenShadowRoot,
): boolean {
  const goesOn =
    element.dispatchEvent(keyEvent('keydown', character)) &&
    element.dispatchEvent(keyEvent('keypress', character));
  const active = deepActiveElement(openShadowRoot);
  if (!active || !isOurs(active)) return false;
  if (goesOn) insert(character);
  element.dispatchEvent(keyEvent('keyup', character));
  return true;
}

/** Selects all and types over it, a key at a time. Stops where the page takes the focus away. */
export async function typeWhole(
  element: Element,
  text: string,
  openShadowRoot?: OpenShadowRoot,
): Promise<void> {
  const isOurs = (active: Element): boolean => active === element;
  if (deepActiveElement(openShadowRoot) !== element) return;
  if (readValue(element) !== '') pressBackspace(element, '', openShadowRoot);
  for (const character of text) {
    if (!typeCharacter(element, character, isOurs, openShadowRoot)) return;
    await nextTurn();
  }
  tellChange(element);
}

/** A paste, for widgets that take a whole code no other way. */
export function pasteInto(element: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
  );
}
