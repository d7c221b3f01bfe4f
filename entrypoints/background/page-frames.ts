import { hasFocusedField, scoreFor, toPageFields } from '@/utils/autofill/page-fields.ts';
import type { PageFields } from '@/utils/autofill/plan-fill.ts';
import type { FillOutcome, FillPlan, FillTarget, PhoneSpellings } from '@/utils/domain/fill.ts';
import { failure, success, type FillRefusal, type Problem, type Result } from '@/utils/domain/problem.ts';
import { askFrame, type FrameAnswer } from '@/utils/messaging/ask-frame.ts';
import { greetFrame, type FrameDocument } from '@/utils/messaging/greet-frame.ts';

/** A document of a tab: where it stands as the browser says, what is in it as its frame described. */
export interface PageFrame extends FrameDocument {
  origin: string;
  descriptionId: number;
  page: PageFields;
  /** Origins of other sites' frames in it, as far as one believes it. */
  foreignFrames: readonly string[];
}

export interface TabFrames {
  /** Origin of the tab's top document; null where the browser did not say. */
  topOrigin: string | null;
  frames: PageFrame[];
  /** What kept a frame from being read that may hold the field; null where nothing did. */
  trouble: Problem | null;
}

/** The origin of the tab's top document, as the browser says. Null for an opaque one, or where no script of ours is. */
export async function readTopOrigin(tabId: number): Promise<string | null> {
  const top = await greetFrame({ tabId, frameId: 0 });
  return top.answered ? top.value.origin : null;
}

/** Reads what stands in one document. A problem where it does not answer, answers nonsense or holds too much. */
async function readDocument(document: FrameDocument): Promise<Result<PageFrame>> {
  const { origin } = document;
  if (origin === null || !/^https?:\/\//.test(origin))
    return failure({ kind: 'fill-refused', refusal: 'sandboxed-frame' });
  const answer = await askFrame(document, 'frame.describe', null);
  if (!answer.answered) return failure(toSilenceProblem(answer.because));
  if (answer.value === null) return failure({ kind: 'fill-refused', refusal: 'page-too-busy' });
  const { descriptionId, foreignFrames } = answer.value;
  // The document went on to another between the two, or does not know where it stands.
  if (answer.value.origin !== origin) return failure({ kind: 'fill-refused', refusal: 'origin-changed' });
  return success({ ...document, origin, descriptionId, foreignFrames, page: toPageFields(answer.value) });
}

/** The documents of web pages in these frames of a tab. */
export async function readFrames(tabId: number, frameIds: readonly number[]): Promise<TabFrames> {
  let topOrigin: string | null = null;
  const results = await Promise.all(
    [...new Set([0, ...frameIds])].map(async (frameId): Promise<Result<PageFrame>> => {
      const greeted = await greetFrame({ tabId, frameId });
      if (!greeted.answered) return failure(toSilenceProblem(greeted.because));
      if (frameId === 0) topOrigin = greeted.value.origin;
      return frameIds.includes(frameId) ? readDocument(greeted.value) : failure(toSilenceProblem('absent'));
    }),
  );
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  const findProblem = (refusal: FillRefusal): Problem | undefined =>
    problems.find((problem) => problem.kind === 'fill-refused' && problem.refusal === refusal);
  return {
    topOrigin,
    frames: results.flatMap((result) => (result.ok ? [result.value] : [])),
    trouble: findProblem('page-too-busy') ?? findProblem('sandboxed-frame') ?? null,
  };
}

/**
 * The pointed-at frame, else the focused one where the act means the focus, else the one that suits best. The best
 * field never leaves the site one sees in the address bar: a frame of another origin is meant only where the person
 * pointed at it or has the focus in it.
 */
export function pickFrame(
  frames: readonly PageFrame[],
  {
    target,
    role,
    pointedFrameId,
    isOwn,
  }: {
    target: FillTarget;
    role: 'phone' | 'code';
    pointedFrameId: number | undefined;
    /** Whether a frame is of the site the person is on, or of a place they inserted at before. */
    isOwn: (frame: PageFrame) => boolean;
  },
): PageFrame | undefined {
  if (pointedFrameId !== undefined) return frames.find((frame) => frame.frameId === pointedFrameId);
  const own = frames.filter(isOwn);
  const focused =
    target === 'focused' ? [...own, ...frames].find(({ page }) => hasFocusedField(page)) : undefined;
  return focused ?? pickBest(own, role);
}

/** The frame whose best field for the role is the surest. */
export function pickBest(frames: readonly PageFrame[], role: 'phone' | 'code'): PageFrame | undefined {
  const [best] = frames
    .map((frame) => ({ frame, score: scoreFor(role, frame.page) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.frame.frameId - other.frame.frameId);
  return best?.frame;
}

/** A shortcut pressed with no field in focus means the field that suits best. */
export const toReachableTarget = (target: FillTarget, page: PageFields): FillTarget =>
  target === 'focused' && !hasFocusedField(page) ? 'best' : target;

/**
 * Plans for what was read and has the document write it. One that has forgotten what it described (it was asked again
 * in between) is read once more.
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
    const answer: FrameAnswer<FillOutcome | null> = await askFrame(current, 'frame.apply', order);
    if (!answer.answered) return refused(toSilenceProblem(answer.because));
    if (answer.value !== null) return answer.value;
    const greeted = await greetFrame(frame);
    if (!greeted.answered) return refused(toSilenceProblem(greeted.because));
    if (greeted.value.origin !== origin) return refused({ kind: 'fill-refused', refusal: 'origin-changed' });
    const again = await readDocument(greeted.value);
    if (!again.ok) return refused(again.problem);
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
