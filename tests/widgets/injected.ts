import { createFrameFiller } from '../../utils/autofill/frame-filler.ts';
import { toPageFields } from '../../utils/autofill/page-fields.ts';
import { planCode, planNumber, type PageFields } from '../../utils/autofill/plan-fill.ts';
import type { FillOutcome, FillPlan, FillTarget, PhoneSpellings } from '../../utils/domain/fill.ts';
import type { Result } from '../../utils/domain/problem.ts';

const frame = createFrameFiller({
  signal: new AbortController().signal,
});

async function fill(
  origin: string,
  planFor: (page: PageFields) => Result<FillPlan>,
  spellings: PhoneSpellings | null,
): Promise<FillOutcome | null> {
  const description = await frame.describe();
  if (!description) return null;
  const plan = planFor(toPageFields(description));
  if (!plan.ok) return { filled: false, problem: plan.problem };
  return frame.apply({ descriptionId: description.descriptionId, origin, plan: plan.value, spellings });
}

/** The shipped parts without the messages between them, for an isolated world that a test opened. */
const filler = {
  insertNumber: (spellings: PhoneSpellings, target: FillTarget, origin: string) =>
    fill(origin, (page) => planNumber(page, spellings, target), spellings),
  insertCode: (code: string, target: FillTarget, origin: string) =>
    fill(origin, (page) => planCode(page, code, target), null),
  undo: frame.undo,
};
declare global {
  var filler: unknown;
}
globalThis.filler = filler;
