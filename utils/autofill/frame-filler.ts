import type { FillOutcome, FillTarget, PhoneSpellings } from '../domain/fill.ts';
import type { Result } from '../domain/problem.ts';
import { applyPlan } from './apply-plan.ts';
import { classifyFields } from './classify-fields.ts';
import { describeFields, type DescribedFields } from './describe-fields.ts';
import { readDialCodeBeside } from './dial-code-beside.ts';
import { planCode, planNumber, type FillPlan, type PageFields } from './plan-fill.ts';
import { undoFill, type UndoRecord } from './undo.ts';
import { watchPage } from './watch-page.ts';
import { deepActiveElement, type OpenShadowRoot } from './write-value.ts';

export interface FrameFiller {
  survey: () => { origin: string; phoneScore: number; codeScore: number; hasFocus: boolean };
  insertNumber: (spellings: PhoneSpellings, target: FillTarget, origin: string) => Promise<FillOutcome>;
  insertCode: (code: string, target: FillTarget, origin: string) => Promise<FillOutcome>;
  /** Fills the code once a field for it appears; `onFilled` hears of it, once. */
  insertCodeLater: (code: string, origin: string, onFilled: (outcome: FillOutcome) => void) => void;
  undo: (origin: string) => Promise<Result<null>>;
  /** Stops watching. What was filled can still be undone. */
  endWatch: () => void;
}

interface FillerOptions {
  /** Ends everything: the extension is gone. */
  signal: AbortSignal;
  openShadowRoot?: OpenShadowRoot;
}

/** One document's filling: what can be filled, filling it, taking it back. Writes run one after the other. */
export function createFrameFiller({ signal, openShadowRoot }: FillerOptions): FrameFiller {
  const undo: UndoRecord = new Map();
  const roots = openShadowRoot ? { openShadowRoot } : {};
  let watch: AbortController | null = null;
  let writing: Promise<unknown> = Promise.resolve();

  const read = (): { described: DescribedFields; page: PageFields } => {
    const described = describeFields(document, roots);
    const classifications = classifyFields(described.fields);
    return {
      described,
      page: {
        fields: described.fields,
        classifications,
        dialCodesBeside: described.elements.map((element, index) => {
          const role = classifications[index]?.role;
          return role === 'phone' || role === 'phone-national' || described.fields[index]?.isFocused
            ? readDialCodeBeside(element)
            : null;
        }),
        language: document.documentElement.lang,
      },
    };
  };
  /** A document never changes its origin, but a message may mean the one that was here before. */
  const isAllowed = (origin: string): boolean => !signal.aborted && location.origin === origin;

  const fill = (
    origin: string,
    spellings: PhoneSpellings | null,
    plan: (page: PageFields) => Result<FillPlan>,
  ): Promise<FillOutcome> => {
    const write = async (): Promise<FillOutcome> => {
      if (!isAllowed(origin))
        return { filled: false, problem: { kind: 'fill-refused', refusal: 'origin-changed' } };
      const { described, page } = read();
      const planned = plan(page);
      if (!planned.ok) return { filled: false, problem: planned.problem };
      return applyPlan(planned.value, {
        described,
        spellings,
        language: page.language,
        undo,
        isAllowed: () => isAllowed(origin),
        openShadowRoot,
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
    survey: () => {
      const { page } = read();
      const best = (roles: readonly string[], channels: readonly string[]): number =>
        Math.max(
          0,
          ...page.classifications
            .filter(({ index, role, channel }) => {
              const field = page.fields[index];
              return (
                roles.includes(role) && channels.includes(channel) && field?.isVisible && field.isEditable
              );
            })
            .map(({ confidence }) => confidence),
        );
      const active = deepActiveElement(openShadowRoot);
      return {
        origin: location.origin,
        phoneScore: best(['phone', 'phone-national'], ['sms', 'email', 'app', 'unknown']),
        codeScore: best(['code', 'code-box'], ['sms', 'unknown']),
        hasFocus: active !== null && page.fields.some((field) => field.isFocused && field.isEditable),
      };
    },
    insertNumber: (spellings, target, origin) =>
      fill(origin, spellings, (page) => planNumber(page, spellings, target)),
    insertCode: (code, target, origin) => {
      endWatch();
      return fill(origin, null, (page) => planCode(page, code, target));
    },
    insertCodeLater: (code, origin, onFilled) => {
      endWatch();
      const mine = new AbortController();
      watch = mine;
      watchPage(
        async () => {
          const { page } = read();
          if (mine.signal.aborted || !planCode(page, code, 'best').ok) return false;
          const outcome = await fill(origin, null, (now) => planCode(now, code, 'best'));
          // A field that was gone again, or is not one yet: look on.
          if (!outcome.filled || mine.signal.aborted) return false;
          watch = null;
          onFilled(outcome);
          return true;
        },
        { signal: mine.signal, openShadowRoot },
      );
    },
    undo: (origin) => {
      const undone = writing.then((): Promise<Result<null>> | Result<null> =>
        isAllowed(origin)
          ? undoFill(undo, openShadowRoot)
          : { ok: false, problem: { kind: 'fill-refused', refusal: 'origin-changed' } },
      );
      writing = undone.catch(() => undefined);
      return undone;
    },
    endWatch,
  };
}
