import type { PhoneSpellings } from '../domain/fill.ts';
import { parentOf } from './dial-code-beside.ts';
import {
  matchCountry,
  regionTokensOf,
  toPageName,
  type CountryMatch,
  type CountryOption,
} from './match-country.ts';
import {
  deepActiveElement,
  focusField,
  insertWhole,
  keyEvent,
  sent,
  settle,
  tellChange,
  tellInput,
  until,
} from './write-value.ts';

export interface CountryWish {
  spellings: PhoneSpellings;
  /** `lang` of the page. */
  language: string;
  /** Asked before every write; throws where we are no longer wanted. */
  check: () => void;
}

const optionSelector =
  '[role=option],[role=menuitem],[role=menuitemradio],[role=listbox] li,li[data-country-code]';
const bareOptionSelector = '[class*=select i][class*=option i]';
const selectedSelector = '[aria-selected=true],[aria-checked=true],[class*=selected],[class*=highlight]';
const isSelected = (option: Element): boolean =>
  [option, option.parentElement].some((one) => one?.matches(selectedSelector));
/** A list opens within this, or it is not the list we took it for. */
const openLimitMs = 1_500;

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
  return texts.filter(Boolean).join(' ').slice(0, 120);
}

/** Data attributes, those that hold a dial code with a plus before it, and flag classes like `iti__de`. */
function hintsOf(element: Element): string {
  const parts: string[] = [];
  const flag = element.querySelector('[class*=flag i],[class*=fi-],img');
  for (const { name, value } of [...element.attributes, ...(flag?.attributes ?? [])].slice(0, 30)) {
    if (value.length > 80) continue;
    if (/^\d{1,4}$/.test(value) && /dial|calling|phone|prefix/.test(name)) parts.push(`+${value}`);
    else if (/^data-|^(?:alt|title|id|src)$/.test(name)) parts.push(value);
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
  tellInput(select, '', '');
  tellChange(select);
  await settle();
  // The framework may have made the options anew: what counts is that ours is the chosen one.
  const chosen = select.options[select.selectedIndex];
  return chosen?.text === text && chosen.value === value ? match : null;
}

const mouseEvents =
  'pointerover mouseover pointermove mousemove pointerdown mousedown pointerup mouseup click'.split(' ');

/** As a click arrives from a mouse: libraries listen to any of these. */
export function click(element: Element): void {
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const type of mouseEvents) {
    const init = {
      ...sent,
      buttons: type.endsWith('down') ? 1 : 0,
      detail: 1,
      clientX: x + width / 2,
      clientY: y + height / 2,
      pointerId: 1,
      pointerType: 'mouse',
      isPrimary: true,
    };
    element.dispatchEvent(type.startsWith('p') ? new PointerEvent(type, init) : new MouseEvent(type, init));
  }
}

const pressEscape = (element: Element): void => {
  for (const type of ['keydown', 'keyup'] as const) element.dispatchEvent(keyEvent(type, 'Escape'));
};

/** A click here would send the form off. */
const submits = (element: Element): boolean => {
  const button = element.closest<HTMLButtonElement>('button,input');
  return button?.type === 'submit' && button.form !== null;
};

const opens = 'select,[aria-haspopup]:not([aria-haspopup=false]),[role=combobox],[aria-expanded]';
const looksLikeCountry = /flag|country|dial|callingcode|calling-code|phone-?code|prefix|\+\d/i;

/** The select, button or combobox of the phone widget the number field is part of. */
export function findCountryTrigger(field: Element): Element | null {
  let box = parentOf(field);
  for (let up = 0; box && up < 6; up++, box = parentOf(box)) {
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
    ]
      // Some draw their choice around a field of one pixel.
      .map((one) => (one.matches('input[role=combobox]') && !isShown(one) ? (parentOf(one) ?? one) : one))
      .filter((one) => one !== field && !one.contains(field) && isShown(one) && !submits(one));
    const trigger = triggers.find((one) =>
      looksLikeCountry.test(
        `${textOf(one)} ${one.className} ${one.id} ${one.getAttribute('aria-label') ?? ''} ${hintsOf(one)} ${one.parentElement?.className ?? ''}`,
      ),
    );
    if (trigger) return trigger;
  }
  return null;
}

/** What is to be chosen in a list, and how to know it where the list is closed. */
interface Choice<Match> {
  match: (options: readonly CountryOption[]) => (Match & { index: number }) | null;
  /** What to look for where the list can be searched, best first. */
  queries: readonly string[];
  isShownIn: (text: string) => boolean;
}

export interface ChosenInList {
  match: CountryMatch;
  /** Chooses what was chosen before; says whether the closed list shows it again. */
  putBack: () => Promise<boolean>;
}

/** Chooses a country in a list that is no native select. Null where it is not there: the list is closed again. */
export async function chooseInList(trigger: Element, wish: CountryWish): Promise<ChosenInList | null> {
  const { spellings, language } = wish;
  const pageName = toPageName(spellings.regionCode, language) ?? '';
  const [name = ''] = spellings.regionNames;
  const code = `+${spellings.callingCode}`;
  const textBefore = textShownBy(trigger);
  const chosen = await chooseOption<CountryMatch>(trigger, wish, {
    match: (options) => matchCountry(options, spellings, pageName || null),
    queries: [pageName, name, code],
    isShownIn: (text) =>
      [pageName, name].some((one) => one !== '' && text.includes(one)) ||
      new RegExp(`\\${code}(?!\\d)`).test(text) ||
      (spellings.regionCode !== null && regionTokensOf(text).has(spellings.regionCode)),
  });
  if (!chosen) return null;
  const { match, before } = chosen;
  const putBack = async (): Promise<boolean> => {
    if (before)
      await chooseOption(
        trigger,
        { ...wish, check: () => undefined },
        {
          match: (options) => {
            const index = options.findIndex(({ text }) => text !== '' && before.includes(text));
            return index < 0 ? null : { index };
          },
          queries: [/^\P{N}+(?=\s\P{L})|^[\p{L}\s]+/u.exec(before)?.[0].trim() ?? ''],
          isShownIn: () => false,
        },
      );
    return textShownBy(trigger) === textBefore;
  };
  return { match, putBack };
}

/** What is drawn around a closed list, its choice among it: the next box with a text, if no other field is in it. */
function holderOf(trigger: Element): Element {
  let holder = parentOf(trigger) ?? trigger;
  for (let up = 0; up < 3 && textOf(holder) === ''; up++) {
    const box = parentOf(holder);
    if (!box || [...box.querySelectorAll('input')].some((one) => one !== trigger && isShown(one))) break;
    holder = box;
  }
  return holder;
}

const textShownBy = (trigger: Element): string =>
  [textOf(trigger), textOf(holderOf(trigger)), trigger.getAttribute('aria-label')].join('|');

/**
 * Opens a list as a person would and chooses in it: of what is shown, then of what a search in it finds, then of what
 * scrolling brings. `before` is what was chosen until then.
 */
async function chooseOption<Match>(
  trigger: Element,
  { check }: CountryWish,
  { match, queries, isShownIn }: Choice<Match>,
): Promise<{ match: Match; before: string } | null> {
  if (submits(trigger)) return null;
  const root = trigger.getRootNode() as Document | ShadowRoot;
  const find = (selector: string): Element[] =>
    [...new Set([root, document])].flatMap((one) => [...one.querySelectorAll(selector)]).filter(isShown);
  const holder = holderOf(trigger);
  let searchedFor = '';
  /** What the closed list shows: its texts, then its flags; what we searched for is not its choice. */
  const showing = (): [texts: string, flags: string] => {
    const inputs = [trigger, ...holder.querySelectorAll('input')].map(
      (one) => (one as Partial<HTMLInputElement>).value,
    );
    const flags = [trigger, ...holder.querySelectorAll('*')].filter(isShown).slice(0, 40).map(hintsOf);
    const shownInputs = inputs.filter((value) => value !== searchedFor);
    return [[textShownBy(trigger), ...shownInputs].join('|'), flags.join('|')];
  };
  const there = new Set(find(`${optionSelector},${bareOptionSelector},input`));
  const shown = (): Element[] => {
    const opened = (selector: string): Element[] => find(selector).filter((one) => !there.has(one));
    const options = opened(optionSelector);
    if (options.length > 0) return options;
    const bare = opened(bareOptionSelector);
    return bare.filter((one) => !bare.some((other) => other !== one && one.contains(other)));
  };
  const isOpen = (): boolean => shown().length > 0;
  const read = (one: Element): CountryOption => ({
    text: textOf(one),
    value: one.getAttribute('data-value') ?? one.getAttribute('value') ?? '',
    hints: hintsOf(one),
  });
  const [textsBefore, flagsBefore] = showing();

  const pick = async (): Promise<Match | null> => {
    const elements = shown();
    const options = elements.map(read);
    const found = match(options);
    const option = found && elements[found.index];
    if (!option) return null;
    const text = options[found.index]?.text ?? '';
    // What is chosen already would be given up by another click.
    if (
      isSelected(option) &&
      (text === '' ? isShownIn(flagsBefore) : isShownIn(textsBefore) || textsBefore.includes(text))
    )
      return found;
    check();
    option.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = option.getBoundingClientRect();
    const top = root.elementFromPoint(x + width / 2, y + height / 2);
    click(top && option.contains(top) ? top : option);
    await until(() => !option.isConnected || !isShown(option), openLimitMs);
    await settle();
    // Read back; a class that says no more than that the list has the focus is no sign.
    const isChosen = (): boolean => {
      const [texts, flags] = showing();
      return texts !== textsBefore || (text !== '' && texts.includes(text)) || isShownIn(`${texts}|${flags}`);
    };
    return (await until(isChosen, 300)) ? found : null;
  };
  /** What is drawn comes with a frame, and some searches wait for the typing to end. */
  const pickOfNext = async (change: () => void): Promise<Match | null> => {
    const drawn = (): string => {
      const all = shown();
      return [all.length, ...[all[0], all.at(-1)].map((one) => one && textOf(one))].join('|');
    };
    const old = drawn();
    check();
    change();
    await until(() => drawn() !== old, 400);
    await settle();
    return pick();
  };
  const close = async (): Promise<void> => {
    const ways = [() => pressEscape(deepActiveElement() ?? trigger), () => click(trigger)];
    // Escape would close the dialog around a list that does not listen to it.
    if (trigger.closest('[role=dialog],dialog')) ways.reverse();
    for (const way of ways) {
      if (!isOpen()) return;
      way();
      await until(() => !isOpen(), openLimitMs);
    }
  };
  /** In the list's own field: the trigger, or one that opened with it. */
  const search = async (): Promise<Match | null> => {
    const active = deepActiveElement();
    if (active?.localName !== 'input' || (there.has(active) && !trigger.contains(active))) return null;
    for (const query of new Set(queries)) {
      searchedFor = query;
      const found = query === '' ? null : await pickOfNext(() => insertWhole(active, query));
      if (found) return found;
    }
    await pickOfNext(() => insertWhole(active, ''));
    return null;
  };
  /** From the top, as a list opens where its choice is; only lists that draw a part of their rows need it. */
  const scroll = async (): Promise<Match | null> => {
    let list = shown()[0]?.parentElement ?? null;
    while (list && list.scrollHeight <= list.clientHeight + 4) list = list.parentElement;
    const edges = (): [top: number, bottom: number] => {
      const all = shown();
      return [all[0]?.getBoundingClientRect().top ?? 0, all.at(-1)?.getBoundingClientRect().top ?? 0];
    };
    const [first, last] = edges();
    if (!list || last - first > list.scrollHeight * 0.85) return null;
    for (let top = 0, found: Match | null; ;) {
      const to = top;
      found = list.scrollTop === to ? await pick() : await pickOfNext(() => void (list.scrollTop = to));
      if (found || !isOpen() || list.scrollTop + list.clientHeight >= list.scrollHeight - 2) return found;
      // The last row that is drawn becomes the first in view.
      top = list.scrollTop + Math.max(list.clientHeight * 0.5, edges()[1] - list.getBoundingClientRect().top);
    }
  };

  const textBefore = (trigger as Partial<HTMLInputElement>).value || textOf(holder);
  const focusable = 'input,button,[tabindex]';
  focusField(trigger.matches(focusable) ? trigger : (trigger.querySelector(focusable) ?? trigger));
  click(trigger);
  const isField = trigger.localName === 'input';
  // Some fields open their list only when somebody types.
  if (!(await until(isOpen, isField ? 300 : openLimitMs)) && !isField) return null;
  await settle();
  const selected = shown().find(isSelected);
  const before = selected ? textOf(selected) : textBefore;
  try {
    const found = (await pick()) ?? (await search()) ?? (await scroll());
    return found && { match: found, before };
  } finally {
    await close();
  }
}
