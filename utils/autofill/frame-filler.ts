import { mostFields, type PageDescription } from '../domain/field.ts';
import type { FillOutcome, FillPlan, PhoneSpellings } from '../domain/fill.ts';
import type { Result } from '../domain/problem.ts';
import { applyPlan } from './apply-plan.ts';
import { describeFields, type DescribedFields } from './describe-fields.ts';
import { findForeignFrames } from './foreign-frames.ts';
import { undoFill, type UndoRecord } from './undo.ts';
import { watchPage } from './watch-page.ts';

export interface FrameFiller {
  /** Null where the page holds more fields than anybody fills. */
  describe: () => Promise<PageDescription | null>;
  /** Null where the description is not known (any more): describe again. */
  apply: (order: FillOrder) => Promise<FillOutcome | null>;
  /** Has the page looked at whenever something that could be a code field has changed since the description. */
  watch: (order: WatchOrder) => void;
  undo: (origin: string) => Promise<Result<null>>;
  /** Stops watching. What was filled can still be undone. */
  endWatch: () => void;
}

interface FillOrder {
  descriptionId: number;
  origin: string;
  plan: FillPlan;
  /** Of the number to write; null when a code is written. */
  spellings: PhoneSpellings | null;
}

interface WatchOrder {
  /** What the page was when it had no field for the code. */
  descriptionId: number;
  origin: string;
  /** What to write into the page as it is now; null is nothing yet. */
  askPlan: (description: PageDescription) => Promise<FillPlan | 'over' | null>;
  /** Hears of the filled code, once. */
  onFilled: (outcome: FillOutcome) => void;
}

interface FillerOptions {
  /** Ends everything: the extension is gone. */
  signal: AbortSignal;
}

interface KnownPage {
  described: DescribedFields;
  description: PageDescription | null;
}

/** A plan comes back at once or not at all; elements that the page dropped shall not live on with us. */
const keepMs = 20_000;

/**
 * One document's filling: telling what is in it, writing a plan, taking it back. Which field is what, and what goes
 * where, is decided in the background. Writes run one after the other.
 */
export function createFrameFiller({ signal }: FillerOptions): FrameFiller {
  const undo: UndoRecord = new Map();
  const known = new Map<number, KnownPage>();
  // Another document in this frame may be asked for what this one described: it must not know the id.
  let lastId = Math.floor(Math.random() * 2 ** 48);
  let watch: AbortController | null = null;
  let writing: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<KnownPage> => {
    const described = await describeFields(document);
    const descriptionId = ++lastId;
    const page: KnownPage = {
      described,
      description: described.fields.length > mostFields ? null : toPageDescription(descriptionId, described),
    };
    known.set(descriptionId, page);
    setTimeout(() => known.delete(descriptionId), keepMs);
    return page;
  };
  /** A document never changes its origin, but a message may mean the one that was here before. */
  const isAllowed = (origin: string): boolean => !signal.aborted && window.origin === origin;

  const apply = ({ descriptionId, origin, plan, spellings }: FillOrder): Promise<FillOutcome | null> => {
    const write = async (): Promise<FillOutcome | null> => {
      if (!isAllowed(origin))
        return { filled: false, problem: { kind: 'fill-refused', refusal: 'origin-changed' } };
      const page = known.get(descriptionId);
      if (!page) return null;
      return applyPlan(plan, {
        described: page.described,
        spellings,
        language: document.documentElement.lang,
        undo,
        isAllowed: () => isAllowed(origin),
      });
    };
    const outcome = writing.then(write);
    writing = outcome.catch(() => undefined);
    return outcome;
  };
  const endWatch = (): void => {
    watch?.abort();
    watch = null;
  };
  signal.addEventListener('abort', endWatch, { once: true });

  return {
    describe: async () => (await read()).description,
    apply: (order) => {
      if (order.spellings === null) endWatch();
      return apply(order);
    },
    watch: ({ descriptionId, origin, askPlan, onFilled }) => {
      endWatch();
      const mine = new AbortController();
      watch = mine;
      const first = known.get(descriptionId)?.description;
      let asked = first ? toCodeFields(first) : '';
      watchPage({
        read: async () => {
          const { described, description } = await read();
          return { page: description, roots: described.roots };
        },
        act: async (description) => {
          const codeFields = description && toCodeFields(description);
          if (!description || codeFields === asked) return false;
          // Until there is an answer, nothing was asked.
          asked = '';
          const plan = await askPlan(description);
          if (plan === 'over' || mine.signal.aborted) return true;
          if (!plan) {
            asked = codeFields ?? '';
            return false;
          }
          const outcome = await apply({
            descriptionId: description.descriptionId,
            origin,
            plan,
            spellings: null,
          });
          // A field that was gone again, or is not one yet: look on.
          if (!outcome?.filled) return false;
          if (watch === mine) watch = null;
          onFilled(outcome);
          return true;
        },
        signal: mine.signal,
      });
    },
    undo: (origin) => {
      const undone = writing.then((): Promise<Result<null>> | Result<null> =>
        isAllowed(origin)
          ? undoFill(undo)
          : { ok: false, problem: { kind: 'fill-refused', refusal: 'origin-changed' } },
      );
      writing = undone.catch(() => undefined);
      return undone;
    },
    endWatch,
  };
}

function toPageDescription(descriptionId: number, { fields }: DescribedFields): PageDescription {
  const contexts: string[] = [];
  return {
    descriptionId,
    // Not the address's: a sandboxed document has that of its address, and is `null` all the same.
    origin: window.origin,
    language: document.documentElement.lang.slice(0, 100),
    fields: fields.map(({ index: _index, context, ...field }) => {
      contexts[field.formIndex] = context;
      return field;
    }),
    contexts: Array.from(contexts, (context) => context ?? ''),
    foreignFrames: findForeignFrames(),
  };
}

/** All that has a part in finding a code field, to compare; no values: a person who types changes nothing. */
function toCodeFields({ fields, contexts }: PageDescription): string {
  const open = fields.filter(
    ({ tag, type, isEditable }) =>
      isEditable &&
      (tag === 'input' || tag === 'contenteditable') &&
      /^(?:text|tel|number|password|)$/.test(type),
  );
  // Not where they stand: a page that scrolls changes nothing.
  return JSON.stringify(
    open.map(({ value: _value, options: _options, dialCodeBeside: _beside, rect: _rect, ...rest }) => [
      rest,
      contexts[rest.formIndex],
    ]),
  );
}
