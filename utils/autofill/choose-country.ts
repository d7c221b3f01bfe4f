import type { PhoneSpellings } from '../domain/fill.ts';
import { matchCountry, toPageName, type CountryMatch, type CountryOption } from './match-country.ts';
import {
  deepActiveElement,
  focusField,
  insertWhole,
  settle,
  tellChange,
  tellInput,
  until,
  type OpenShadowRoot,
} from './write-value.ts';

interface CountryWish {
  spellings: PhoneSpellings;
  /** `lang` of the page. */
  language: string;
  openShadowRoot?: OpenShadowRoot | undefined;
}

const optionSelector =
  '[role=option],[role=menuitem],[role=menuitemradio],[role=listbox] li,li[data-country-code]';
/** A list opens within this, or it is not the list we took it for. */
const openLimitMs = 700;

/** Lists for screen readers alone are there too, without a size. */
const isShown = (element: Element): boolean => {
  if (!element.checkVisibility({ checkVisibilityCSS: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 3 && height > 3;
};

/** Texts with a space between elements: `Germany +49`, not `Germany+49`. */
function textOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() && texts.length < 12) texts.push(walker.currentNode.nodeValue?.trim() ?? '');
  return texts.join(' ').slice(0, 120);
}

/** Data attributes, those that hold a dial code with a plus before it, and flag classes like `iti__de`. */
function hintsOf(element: Element): string {
  const parts: string[] = [];
  const flag = element.querySelector('[class*=flag i],[class*=fi-],img');
  for (const { name, value } of [...element.attributes, ...(flag?.attributes ?? [])].slice(0, 30)) {
    if (value.length > 80) continue;
    if (/^\d{1,4}$/.test(value) && /dial|calling|phone|prefix/.test(name)) parts.push(`+${value}`);
    else if (/^data-|^alt$|^title$|^id$/.test(name)) parts.push(value);
    else if (name === 'class') parts.push(value.replace(/iti__|flag-?|fi-/g, ' '));
  }
  return parts.join(' ');
}

/** Chooses in a native select. Null where it does not offer the country or the page takes the choice back. */
export async function chooseInSelect(
  select: HTMLSelectElement,
  { spellings, language }: CountryWish,
): Promise<CountryMatch | null> {
  const options: CountryOption[] = [];
  for (const option of select.options)
    options.push({ text: option.text, value: option.disabled ? '' : option.value, hints: hintsOf(option) });
  const match = matchCountry(options, spellings, toPageName(spellings.regionCode, language));
  if (!match) return null;
  if (select.selectedIndex === match.index) return match;
  const wanted = select.options[match.index];
  if (!wanted) return null;
  const { text, value } = wanted;
  focusField(select);
  select.selectedIndex = match.index;
  tellInput(select, '', null);
  tellChange(select);
  await settle();
  // The framework may have made the options anew: what counts is that ours is the chosen one.
  const chosen = select.options[select.selectedIndex];
  return chosen?.text === text && chosen.value === value ? match : null;
}

/** As a click arrives from a mouse: libraries listen to any of these. */
export function click(element: Element): void {
  const { x, y, width, height } = element.getBoundingClientRect();
  const init = {
    bubbles: true,
    composed: true,
    cancelable: true,
    button: 0,
    detail: 1,
    clientX: x + width / 2,
    clientY: y + height / 2,
    view: null,
  };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerover', pointer));
  element.dispatchEvent(new MouseEvent('mouseover', init));
  element.dispatchEvent(new PointerEvent('pointermove', pointer));
  element.dispatchEvent(new MouseEvent('mousemove', init));
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', init));
  element.dispatchEvent(new MouseEvent('click', init));
}

const pressEscape = (element: Element): void => {
  for (const type of ['keydown', 'keyup'])
    element.dispatchEvent(
      new KeyboardEvent(type, {
        key: 'Escape',
        code: 'Escape',
        keyCode: 27,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
};

const parentOf = (node: Element): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** A click here would send the form off. */
const submits = (element: Element): boolean => {
  const button = element.closest('button,input');
  return (
    button !== null &&
    (button as HTMLButtonElement).type === 'submit' &&
    (button as HTMLButtonElement).form !== null
  );
};

const opens = 'select,[aria-haspopup]:not([aria-haspopup=false]),[role=combobox],[aria-expanded]';
const looksLikeCountry = /flag|country|dial|callingcode|calling-code|phone-?code|prefix|\+\d/i;

/** The select, button or combobox of the phone widget the number field is part of. */
export function findCountryTrigger(field: Element): Element | null {
  let box = parentOf(field);
  for (let up = 0; box && up < 4; up++, box = parentOf(box)) {
    if (/^(?:form|body|fieldset)$/.test(box.localName)) return null;
    const texts = [
      ...box.querySelectorAll(
        'input:not([type=hidden],[role=combobox],[aria-haspopup],[aria-hidden=true]),textarea',
      ),
    ];
    if (texts.some((one) => one !== field && isShown(one))) return null;
    const triggers = [
      ...box.querySelectorAll(opens),
      ...box.querySelectorAll('button,[role=button],[class*=flag i],[class*=country i]'),
    ].filter((one) => one !== field && !one.contains(field) && isShown(one) && !submits(one));
    const trigger = triggers.find((one) =>
      looksLikeCountry.test(
        `${textOf(one)} ${one.className} ${one.id} ${one.getAttribute('aria-label') ?? ''} ${hintsOf(one)} ${one.parentElement?.className ?? ''}`,
      ),
    );
    if (trigger) return trigger;
  }
  return null;
}

/**
 * Opens a country list as a person would and chooses in it: what is shown, then what a search in it finds, then what
 * scrolling brings. Null where the country is not there; the list is closed again.
 */
export async function chooseInList(trigger: Element, wish: CountryWish): Promise<CountryMatch | null> {
  const { spellings, language, openShadowRoot } = wish;
  if (trigger.localName === 'select') return chooseInSelect(trigger as HTMLSelectElement, wish);
  if (submits(trigger)) return null;
  const pageName = toPageName(spellings.regionCode, language);
  const root = trigger.getRootNode() as Document | ShadowRoot;
  const find = (): Element[] => {
    const found = new Set([
      ...root.querySelectorAll(optionSelector),
      ...document.querySelectorAll(optionSelector),
    ]);
    return [...found].filter(isShown);
  };
  const holder = parentOf(trigger) ?? trigger;
  /** What the closed list shows, texts, flags and all. */
  const showing = (): string => {
    const inputs = [trigger, ...holder.querySelectorAll('input')].map(
      (one) => (one as HTMLInputElement).value,
    );
    const texts = [...holder.querySelectorAll('*')].filter(isShown).slice(0, 40).map(hintsOf);
    return [textOf(trigger), textOf(holder), trigger.getAttribute('aria-label'), ...inputs, ...texts].join(
      '|',
    );
  };
  const isOurs = (text: string): boolean =>
    new RegExp(`\\+${spellings.callingCode}(?!\\d)`).test(text) ||
    (spellings.regionNames[0] !== undefined && text.includes(spellings.regionNames[0]));
  const before = new Set(find());
  const shown = (): Element[] => find().filter((option) => !before.has(option));
  /** Cheap enough to ask every few milliseconds, on lists of hundreds too. */
  const isOpen = (): boolean =>
    [...root.querySelectorAll(optionSelector), ...document.querySelectorAll(optionSelector)].some(
      (option) => !before.has(option) && isShown(option),
    );
  const pick = async (): Promise<CountryMatch | null> => {
    const elements = shown();
    const options = elements.map((one) => ({
      text: textOf(one),
      value: one.getAttribute('data-value') ?? one.getAttribute('value') ?? '',
      hints: hintsOf(one),
    }));
    const match = matchCountry(options, spellings, pageName);
    const option = match && elements[match.index];
    if (!option) return null;
    option.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = option.getBoundingClientRect();
    const top = root.elementFromPoint(x + width / 2, y + height / 2);
    const shownBefore = showing();
    click(top && option.contains(top) ? top : option);
    await until(() => !option.isConnected || !isShown(option), openLimitMs);
    await settle();
    // Read back: what the closed list shows now is ours, or at least no longer what it was.
    return isOurs(shownBefore) || (await until(() => showing() !== shownBefore, 300)) ? match : null;
  };
  const close = async (): Promise<void> => {
    if (!isOpen()) return;
    pressEscape(deepActiveElement(openShadowRoot) ?? trigger);
    if (!(await until(() => !isOpen(), 200))) click(trigger);
    await settle();
  };

  const focusable = 'input,button,[tabindex]';
  focusField(
    trigger.matches(focusable) ? trigger : (trigger.querySelector(focusable) ?? trigger),
    openShadowRoot,
  );
  click(trigger);
  if (!(await until(isOpen, openLimitMs))) return null;
  await settle();
  let match = await pick();
  if (!match) {
    const active = deepActiveElement(openShadowRoot);
    if (active?.localName === 'input' && (active === trigger || !active.matches('[type=tel]'))) {
      for (const query of new Set([
        pageName ?? '',
        spellings.regionNames[0] ?? '',
        `+${spellings.callingCode}`,
      ])) {
        if (match || query === '') continue;
        insertWhole(active, query, openShadowRoot);
        await settle();
        match = await pick();
      }
      if (!match && active.isConnected) insertWhole(active, '', openShadowRoot);
    }
  }
  let list = match ? null : (shown()[0]?.parentElement ?? null);
  while (list && list.scrollHeight <= list.clientHeight + 4) list = list.parentElement;
  for (let step = 0; list && !match && step < 60; step++) {
    const top = list.scrollTop;
    list.scrollTop = top + list.clientHeight * 0.9;
    if (list.scrollTop === top) break;
    await settle();
    match = await pick();
  }
  await close();
  return match;
}
