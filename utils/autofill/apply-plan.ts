import type { FieldDescription } from '../domain/field.ts';
import type { FillOutcome, FillPlan, PhoneSpellings, Spelling } from '../domain/fill.ts';
import type { FillRefusal } from '../domain/problem.ts';
import {
  chooseInList,
  chooseInSelect,
  click,
  findCountryTrigger,
  type CountryWish,
} from './choose-country.ts';
import { autocompleteOf, nameOf, type DescribedFields } from './describe-fields.ts';
import { readDialCodeBeside } from './dial-code-beside.ts';
import type { CountryMatch } from './match-country.ts';
import { remember, undoFill, type UndoRecord } from './undo.ts';
import {
  blurField,
  deepActiveElement,
  focusField,
  giveFocusBack,
  insertWhole,
  isValueElement,
  pasteInto,
  readValue,
  setWhole,
  settle,
  tellChange,
  tellInput,
  typeCharacter,
  typeWhole,
  until,
  nextTurn,
  type OpenShadowRoot,
} from './write-value.ts';

type FilledField = Extract<FillOutcome, { filled: true }>['fields'][number];

export interface FillContext {
  described: DescribedFields;
  /** Of the number to write; null when a code is written. */
  spellings: PhoneSpellings | null;
  language: string;
  /** What stood in the fields goes in here before the first write. */
  undo: UndoRecord;
  /** Asked right before every write: the document is still the one that was meant. */
  isAllowed: () => boolean;
  openShadowRoot?: OpenShadowRoot | undefined;
}

type Way = (element: Element, text: string, openShadowRoot?: OpenShadowRoot) => void | Promise<void>;

/** The background hears nothing after five seconds; a page that keeps us waiting longer than this is given up. */
const limitMs = 4_000;

class Refusal extends Error {
  constructor(readonly refusal: FillRefusal) {
    super(refusal);
  }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Writes a plan into the page and reads back what came of it. On a refusal the fields hold what they held before. */
export async function applyPlan(plan: FillPlan, context: FillContext): Promise<FillOutcome> {
  const { undo, openShadowRoot } = context;
  const focusedBefore = deepActiveElement(openShadowRoot);
  const writer = new PageWriter(context);
  const mine: UndoRecord = new Map();
  writer.undo = mine;
  try {
    const fields = await writer.write(plan);
    if (plan.kind === 'number' || plan.kind === 'country') giveFocusBack(focusedBefore, openShadowRoot);
    await settle();
    const stays = fields.filter(({ element }) => element.isConnected);
    undo.clear();
    for (const [element, kept] of mine) undo.set(element, kept);
    return {
      filled: true,
      fields: fields.map(({ role, element, value }) => ({
        role,
        value: (element.isConnected ? readValue(element) : value).slice(0, 200),
      })),
      canUndo: stays.length === fields.length,
    };
  } catch (error) {
    const refusal = error instanceof Refusal ? error.refusal : 'value-changed-by-page';
    await undoFill(mine, openShadowRoot);
    giveFocusBack(focusedBefore, openShadowRoot);
    return { filled: false, problem: { kind: 'fill-refused', refusal } };
  }
}

/** Made alike: of one type, class and size, in one document or shadow root. */
function isTwin(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return (
    one.localName === other.localName &&
    one.getRootNode() === other.getRootNode() &&
    one.getAttribute('type') === other.getAttribute('type') &&
    one.className === other.className &&
    Math.abs(a.width - b.width) < 2 &&
    Math.abs(a.height - b.height) < 2
  );
}

interface Written {
  role: FilledField['role'];
  element: Element;
  /** As it stood when it was last seen. */
  value: string;
}

class PageWriter {
  undo: UndoRecord = new Map();
  private readonly end = performance.now() + limitMs;

  constructor(private readonly context: FillContext) {}

  async write(plan: FillPlan): Promise<Written[]> {
    switch (plan.kind) {
      case 'number':
        return this.writeNumber(plan);
      case 'country':
        return [(await this.chooseCountry(plan)).written];
      case 'code':
        return this.writeCode(plan);
      case 'boxes':
        return this.writeBoxes(plan);
    }
  }

  private field(index: number): { element: Element; description: FieldDescription } {
    const element = this.context.described.elements[index];
    const description = this.context.described.fields[index];
    if (!element || !description) throw new Refusal('field-vanished');
    this.check(element, description);
    return { element, description };
  }

  /** The field is still what it was when it was chosen, and we are still wanted. */
  private check(element: Element, description: FieldDescription): void {
    if (!this.context.isAllowed()) throw new Refusal('origin-changed');
    if (performance.now() > this.end) throw new Refusal('page-too-busy');
    if (!element.isConnected) throw new Refusal('field-vanished');
    if (!isValueElement(element)) return;
    if (
      element.disabled ||
      (element.localName !== 'select' &&
        (element as HTMLInputElement).readOnly &&
        description.tag !== 'custom-list')
    )
      throw new Refusal('field-not-editable');
    if (
      (element.localName === 'input' && element.type !== description.type) ||
      nameOf(element) !== description.name ||
      autocompleteOf(element) !== description.autocomplete
    )
      throw new Refusal('field-vanished');
  }

  /** Up to three ways until the value is read back; each begins by replacing the whole of it. */
  private async writeText(
    element: Element,
    description: FieldDescription,
    text: string,
    isRead: (value: string) => boolean,
    ways: readonly Way[] = [setWhole, insertWhole, typeWhole],
  ): Promise<boolean> {
    const { openShadowRoot } = this.context;
    for (const way of ways) {
      this.check(element, description);
      focusField(element, openShadowRoot);
      this.check(element, description);
      await way(element, text, openShadowRoot);
      await settle();
      if (!element.isConnected) throw new Refusal('field-vanished');
      if (isRead(readValue(element))) return true;
    }
    return false;
  }

  private async chooseCountry(plan: {
    field: number;
    texts: readonly string[];
  }): Promise<{ written: Written; nationalNumber: string | null }> {
    const { spellings, language, openShadowRoot } = this.context;
    const { element, description } = this.field(plan.field);
    if (!spellings) throw new Refusal('country-not-offered');
    const wish = { spellings, language, openShadowRoot, check: () => this.check(element, description) };
    const role = 'country-code';
    remember(this.undo, element);
    if (element.localName === 'select') {
      const match = await chooseInSelect(element as HTMLSelectElement, wish);
      if (!match) throw new Refusal('country-not-offered');
      return { written: { role, element, value: readValue(element) }, nationalNumber: match.nationalNumber };
    }
    if (
      description.tag === 'input' &&
      description.options.length === 0 &&
      !element.matches('[role=combobox],[aria-haspopup]')
    ) {
      for (const text of plan.texts) {
        const isRead = (value: string): boolean =>
          digitsOf(value).replace(/^00/, '') === spellings.callingCode;
        if (!isRead(readValue(element)) && !(await this.writeText(element, description, text, isRead)))
          continue;
        // The search field of a list takes any text and drops it when it is left.
        blurField(element);
        await settle();
        if (isRead(readValue(element)))
          return { written: { role, element, value: readValue(element) }, nationalNumber: null };
        break;
      }
      setWhole(element, this.undo.get(element)?.value ?? '', openShadowRoot);
      blurField(element);
      await settle();
    }
    const match = await this.chooseInList(element, wish);
    if (!match) throw new Refusal('country-not-offered');
    return { written: { role, element, value: readValue(element) }, nationalNumber: match.nationalNumber };
  }

  private async chooseInList(trigger: Element, wish: CountryWish): Promise<CountryMatch | null> {
    remember(this.undo, trigger);
    const kept = this.undo.get(trigger);
    if (trigger.localName === 'select') return chooseInSelect(trigger as HTMLSelectElement, wish);
    const chosen = await chooseInList(trigger, wish);
    if (!chosen) return null;
    this.undo.set(trigger, {
      value: readValue(trigger),
      again: undefined,
      ...kept,
      putBack: kept?.putBack ?? chosen.putBack,
    });
    return chosen.match;
  }

  private async writeNumber(plan: Extract<FillPlan, { kind: 'number' }>): Promise<Written[]> {
    const { spellings, language, openShadowRoot } = this.context;
    const written: Written[] = [];
    let { element, description } = this.field(plan.field);
    remember(this.undo, element);
    const kept = this.undo.get(element);
    if (kept) kept.dialCode = readDialCodeBeside(element)?.callingCode ?? '';
    // Some widgets set their select by what is typed into the field.
    const list = findCountryTrigger(element);
    if (list?.localName === 'select') remember(this.undo, list);
    /** What is left to type where the list's dial code holds a part of the national number: `+1 809`. */
    let rest: string | null = null;
    const isBesideOurs = (): boolean => {
      const beside = readDialCodeBeside(element)?.callingCode ?? '';
      return !spellings || beside === '' || spellings.digits.startsWith(beside) || rest !== null;
    };
    if (plan.country) {
      const country = await this.chooseCountry(plan.country);
      written.push(country.written);
      if (country.nationalNumber !== spellings?.nationalNumber) rest = country.nationalNumber;
      // Some forms make the number field anew for each country.
      ({ element, description } = this.stillThere(plan.field));
    }
    let lastSeen = '';
    let isCountryMissing = false;
    /** Typing is slow, and only masks that listen to keys need it: last. */
    const rounds: readonly (readonly [Spelling, readonly Way[]])[] = [
      ...plan.spellings.map((spelling) => [spelling, [setWhole, insertWhole]] as const),
      ...plan.spellings.map((spelling) => [spelling, [typeWhole]] as const),
    ];
    let isChosen = plan.country !== null;
    for (const [spelling, ways] of rounds) {
      if (
        spelling.afterCountry &&
        !isChosen &&
        readDialCodeBeside(element)?.callingCode !== spellings?.callingCode
      ) {
        const trigger = findCountryTrigger(element);
        // A list that did not open, or did not hold the country, is not asked twice.
        if (!trigger || !spellings || isCountryMissing) continue;
        // What an earlier try left in the field would be taken for a part of the new number.
        const initial = this.undo.get(element)?.value ?? '';
        if (readValue(element) !== initial) {
          setWhole(element, initial, openShadowRoot);
          await settle();
        }
        const check = (): void => this.check(element, description);
        const match = await this.chooseInList(trigger, { spellings, language, openShadowRoot, check });
        if (!match) {
          isCountryMissing = true;
          continue;
        }
        isChosen = true;
        ({ element, description } = this.stillThere(plan.field));
      }
      // A widget that keeps the dial code in the field wants it back with the rest.
      const holdsCode = spelling.afterCountry && digitsOf(readValue(element)) === spellings?.callingCode;
      const text = holdsCode ? spellings.e164 : (rest ?? spelling.text);
      const reads = rest === null ? spelling.reads : [rest];
      const isRead = (value: string): boolean =>
        isBesideOurs() &&
        // After a plus only the whole number will do: a national number may begin with the digits of another dial code.
        (/^\s*\+/.test(value) || holdsCode
          ? digitsOf(value) === spellings?.digits
          : reads.includes(digitsOf(value)));
      if (await this.writeText(element, description, text, isRead, ways)) {
        written.push({ role: plan.role, element, value: readValue(element) });
        return written;
      }
      lastSeen = digitsOf(readValue(element));
    }
    if (isCountryMissing) throw new Refusal('country-not-offered');
    // A part of the number in the field: a mask or a limit cut it.
    throw new Refusal(
      lastSeen.length > 3 && plan.spellings.some(({ text }) => digitsOf(text).startsWith(lastSeen))
        ? 'number-does-not-fit'
        : 'value-changed-by-page',
    );
  }

  private stillThere(index: number): { element: Element; description: FieldDescription } {
    const element = this.context.described.elements[index];
    const description = this.context.described.fields[index];
    if (!element || !description) throw new Refusal('field-vanished');
    if (!element.isConnected && description.id) {
      const again = document.getElementById(description.id);
      if (again && again.localName === element.localName) {
        this.check(again, description);
        remember(this.undo, again);
        return { element: again, description };
      }
    }
    return this.field(index);
  }

  private async writeCode(plan: Extract<FillPlan, { kind: 'code' }>): Promise<Written[]> {
    const { element, description } = this.field(plan.field);
    remember(this.undo, element);
    const role = 'code';
    const { openShadowRoot } = this.context;
    const bareOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const text of plan.texts) {
      /** More than one where the page moves the focus on: boxes that nothing told apart from fields. */
      const touched = [element];
      const type: Way = async () => {
        setWhole(element, '', openShadowRoot);
        for (const character of text) {
          const active = deepActiveElement(openShadowRoot);
          if (!active || (!touched.includes(active) && !isTwin(active, element))) return;
          if (!touched.includes(active)) {
            remember(this.undo, active);
            touched.push(active);
          }
          if (
            !typeCharacter(active, character, (one) => one === active || isTwin(one, element), openShadowRoot)
          )
            return;
          await nextTurn();
        }
        for (const one of touched) if (one.isConnected) tellChange(one);
      };
      const values = (): string => touched.map(readValue).join('');
      for (const way of [type, setWhole, insertWhole] as readonly Way[]) {
        this.check(element, description);
        focusField(element, openShadowRoot);
        this.check(element, description);
        let seen = '';
        const see = (): void => void (seen = values());
        element.addEventListener('input', see, true);
        await way(element, text, openShadowRoot);
        element.removeEventListener('input', see, true);
        if (touched.every((one) => one.isConnected)) see();
        await settle();
        const isGone = !element.isConnected;
        // A page that sends a full code off by itself takes the field away: what was last seen in it counts.
        if (bareOf(isGone ? seen : values()) === bareOf(text))
          return touched.map((one) => ({ role, element: one, value: isGone ? seen : readValue(one) }));
        if (isGone) throw new Refusal('field-vanished');
        for (const one of touched.splice(1)) if (one.isConnected) setWhole(one, '', openShadowRoot);
      }
    }
    throw new Refusal('value-changed-by-page');
  }

  private async writeBoxes({ fields, code }: Extract<FillPlan, { kind: 'boxes' }>): Promise<Written[]> {
    const { openShadowRoot } = this.context;
    const described = fields.map((index) => this.field(index));
    let boxes = described.map(({ element }) => element);
    const [first] = described;
    if (!first) throw new Refusal('code-does-not-fit');
    const root = first.element.getRootNode() as Document | ShadowRoot;
    boxes.forEach((box, i) => remember(this.undo, box, () => (refresh(), boxes[i])));

    /** A box like ours, for frameworks that make them anew while one types. */
    const likeOurs = ['type', 'maxlength', 'inputmode', 'class', 'autocomplete'].map(
      (name) => [name, first.element.getAttribute(name)] as const,
    );
    const isLikeOurs = (element: Element): boolean =>
      element.localName === first.element.localName &&
      element.getRootNode() === root &&
      likeOurs.filter(([name, value]) => element.getAttribute(name) === value).length >= 3;
    const isOurs = (element: Element): boolean =>
      boxes.includes(element) || (!boxes.every((box) => box.isConnected) && isLikeOurs(element));
    const refresh = (): void => {
      if (boxes.every((box) => box.isConnected)) return;
      const again = [...root.querySelectorAll(first.element.localName)].filter(isLikeOurs);
      if (again.length === boxes.length) boxes = again;
    };
    let behind: HTMLInputElement | null = null;
    const values = (): string => behind?.value ?? boxes.map((box) => readValue(box).trim()).join('');
    let seen = '';
    let holder: Element | null = first.element;
    while (holder && !boxes.every((box) => holder?.contains(box))) holder = holder.parentElement;

    const typeAll = async (): Promise<void> => {
      let last: Element | null = null;
      if (boxes[0]) {
        focusField(boxes[0], openShadowRoot);
        click(boxes[0]);
        await nextTurn();
      }
      // Boxes that only show what one hidden field holds hand the focus on to it.
      const active = deepActiveElement(openShadowRoot);
      if (active?.localName === 'input' && !isOurs(active) && holder?.contains(active)) {
        remember(this.undo, active);
        await typeWhole(active, code, openShadowRoot);
        behind = active as HTMLInputElement;
        return;
      }
      for (const [i, character] of [...code].entries()) {
        if (!this.context.isAllowed()) throw new Refusal('origin-changed');
        refresh();
        // Most widgets move the focus on by themselves, at once or after an effect.
        if (last !== null && boxes[i] && readValue(last) !== '')
          await until(() => deepActiveElement(openShadowRoot) !== last, 50);
        let active = deepActiveElement(openShadowRoot);
        const stays = active === last && boxes[i] !== active && last !== null && readValue(last) !== '';
        if (!active || !isOurs(active) || stays) {
          const box = boxes[i];
          if (!box?.isConnected) throw new Refusal('field-vanished');
          focusField(box, openShadowRoot);
          active = deepActiveElement(openShadowRoot);
        }
        if (!active || !isOurs(active)) throw new Refusal('value-changed-by-page');
        if (!typeCharacter(active, character, isOurs, openShadowRoot))
          throw new Refusal('value-changed-by-page');
        seen = values();
        last = active;
        await nextTurn();
      }
      for (const box of boxes) if (box.isConnected) tellChange(box);
    };
    const setEach = async (): Promise<void> => {
      for (const [i, character] of [...code].entries()) {
        refresh();
        const box = boxes[i];
        if (!box?.isConnected) return;
        focusField(box, openShadowRoot);
        if (isValueElement(box)) box.value = character;
        tellInput(box, 'insertText', character);
        tellChange(box);
        seen = values();
        await nextTurn();
      }
    };
    const paste = async (): Promise<void> => {
      const [box] = boxes;
      if (!box?.isConnected) return;
      focusField(box, openShadowRoot);
      pasteInto(box, code);
      await nextTurn();
    };

    for (const way of [typeAll, setEach, paste]) {
      if (performance.now() > this.end) throw new Refusal('page-too-busy');
      for (const box of [...boxes].reverse()) if (box.isConnected && readValue(box) !== '') setWhole(box, '');
      await way();
      await settle();
      if (!boxes.some((box) => box.isConnected)) refresh();
      if (!boxes.some((box) => box.isConnected)) {
        // Sent off by the page itself as soon as it was full.
        if (seen === code || seen.length >= code.length - 1) break;
        throw new Refusal('field-vanished');
      }
      if (values() === code) break;
      if (way === paste) throw new Refusal('value-changed-by-page');
    }
    return boxes.map((element, i) => ({ role: 'code-box', element, value: code[i] ?? '' }));
  }
}
