import { hasFocusedField, scoreFor, toPageFields } from '@/utils/autofill/page-fields.ts';
import type { PageFields } from '@/utils/autofill/plan-fill.ts';
import type { FillOutcome, FillPlan, FillTarget, PhoneSpellings } from '@/utils/domain/fill.ts';
import { failure, success, type Problem, type Result } from '@/utils/domain/problem.ts';
import { askFrame, type FrameAnswer } from '@/utils/messaging/ask-frame.ts';

/** A document of a tab, as its frame described it. */
export interface PageFrame {
  tabId: number;
  frameId: number;
  descriptionId: number;
  origin: string;
  page: PageFields;
}

/** Reads what stands in one frame now. A problem where it does not answer, answers nonsense or holds too much. */
export async function readFrame(place: { tabId: number; frameId: number }): Promise<Result<PageFrame>> {
  const answer = await askFrame(place, 'frame.describe', null);
  if (!answer.answered) return failure(toSilenceProblem(answer.because));
  if (answer.value === null) return failure({ kind: 'fill-refused', refusal: 'page-too-busy' });
  const { descriptionId, origin } = answer.value;
  const { tabId, frameId } = place;
  return success({ tabId, frameId, descriptionId, origin, page: toPageFields(answer.value) });
}

/** The frames of web pages among these, and what kept the others from being read. */
export async function readFrames(
  tabId: number,
  frameIds: readonly number[],
): Promise<{ frames: PageFrame[]; isBusy: boolean }> {
  const results = await Promise.all(frameIds.map((frameId) => readFrame({ tabId, frameId })));
  return {
    frames: results.flatMap((result) =>
      result.ok && /^https?:\/\//.test(result.value.origin) ? [result.value] : [],
    ),
    isBusy: results.some(
      (result) => !result.ok && 'refusal' in result.problem && result.problem.refusal === 'page-too-busy',
    ),
  };
}

/** The pointed-at frame, else the focused one where the act means the focus, else the one that suits best. */
export function pickFrame(
  frames: readonly PageFrame[],
  target: FillTarget,
  role: 'phone' | 'code',
  pointedFrameId: number | undefined,
): PageFrame | undefined {
  if (pointedFrameId !== undefined) return frames.find((frame) => frame.frameId === pointedFrameId);
  const focused = target === 'focused' ? frames.find(({ page }) => hasFocusedField(page)) : undefined;
  const [best] = frames
    .map((frame) => ({ frame, score: scoreFor(role, frame.page) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.frame.frameId - other.frame.frameId);
  return focused ?? best?.frame;
}

/** A shortcut pressed with no field in focus means the field that suits best. */
export const toReachableTarget = (target: FillTarget, page: PageFields): FillTarget =>
  target === 'focused' && !hasFocusedField(page) ? 'best' : target;

/**
 * Plans for what was read and has the frame write it. A frame that has forgotten what it described (it was asked again
 * in between, or another document stands there) is read once more.
 */
export async function fillFrame(
  frame: PageFrame,
  planFor: (page: PageFields) => Result<FillPlan>,
  spellings: PhoneSpellings | null = null,
): Promise<FillOutcome> {
  let current = frame;
  for (let round = 0; round < 2; round++) {
    const plan = planFor(current.page);
    if (!plan.ok) return refused(plan.problem);
    const { descriptionId, origin } = current;
    const order = { descriptionId, origin, plan: plan.value, spellings };
    const answer: FrameAnswer<FillOutcome | null> = await askFrame(frame, 'frame.apply', order);
    if (!answer.answered) return refused(toSilenceProblem(answer.because));
    if (answer.value !== null) return answer.value;
    const again = await readFrame(frame);
    if (!again.ok) return refused(again.problem);
    if (again.value.origin !== frame.origin)
      return refused({ kind: 'fill-refused', refusal: 'origin-changed' });
    current = again.value;
  }
  return refused({ kind: 'fill-refused', refusal: 'field-vanished' });
}

export const refused = (problem: Problem): FillOutcome => ({ filled: false, problem });

export function toSilenceProblem(because: 'absent' | 'slow' | 'hostile'): Problem {
  return because === 'slow'
    ? { kind: 'fill-refused', refusal: 'page-too-busy' }
    : { kind: 'fill-refused', refusal: 'field-vanished' };
}
