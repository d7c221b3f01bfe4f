import * as v from 'valibot';
import type { FillOutcome } from '../domain/fill.ts';
import type { FillRefusal, Problem, Result } from '../domain/problem.ts';
import type { FrameProtocol, InjectedProtocol, ProtocolInput, ProtocolOutput } from './protocol.ts';

/**
 * What a frame may say. Its process may be taken over by the page, so everything is bounded, and no problem may carry
 * free text into our own pages: a frame can only name its own kinds of failure.
 */
const refusals = [
  'code-for-email',
  'code-for-app',
  'several-equal-fields',
  'field-not-editable',
  'field-vanished',
  'value-changed-by-page',
  'country-not-offered',
  'number-does-not-fit',
  'code-does-not-fit',
  'origin-changed',
  'page-too-busy',
] as const satisfies readonly FillRefusal[];

const frameProblem: v.GenericSchema<unknown, Problem> = v.variant('kind', [
  v.object({ kind: v.literal('no-field'), role: v.picklist(['phone', 'code']) }),
  v.object({ kind: v.literal('fill-refused'), refusal: v.picklist(refusals) }),
  v.object({ kind: v.literal('page-forbidden') }),
  v.pipe(
    v.object({ kind: v.literal('unexpected') }),
    v.transform(() => ({ kind: 'unexpected' as const, said: '' })),
  ),
]);

const score = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000));
const origin = v.pipe(v.string(), v.maxLength(300));

const fillOutcome: v.GenericSchema<unknown, FillOutcome> = v.variant('filled', [
  v.object({
    filled: v.literal(true),
    fields: v.pipe(
      v.array(
        v.object({
          role: v.picklist(['phone', 'phone-national', 'country-code', 'code', 'code-box']),
          value: v.pipe(v.string(), v.maxLength(200)),
        }),
      ),
      v.maxLength(20),
    ),
    canUndo: v.boolean(),
  }),
  v.object({ filled: v.literal(false), problem: frameProblem }),
]);

const emptyResult: v.GenericSchema<unknown, Result<null>> = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.null() }),
  v.object({ ok: v.literal(false), problem: frameProblem }),
]);

export const frameOutputs: {
  [Name in keyof FrameProtocol]: v.GenericSchema<unknown, ProtocolOutput<FrameProtocol, Name>>;
} = {
  'frame.survey': v.object({ origin, phoneScore: score, codeScore: score, hasFocus: v.boolean() }),
  'frame.insertNumber': fillOutcome,
  'frame.insertCode': fillOutcome,
  'frame.undo': emptyResult,
  'frame.end': v.null(),
};

export const injectedInputs: {
  [Name in keyof InjectedProtocol]: v.GenericSchema<unknown, ProtocolInput<InjectedProtocol, Name>>;
} = {
  'frame.codeFilled': v.strictObject({
    bindingId: v.pipe(v.string(), v.maxLength(500)),
    outcome: fillOutcome,
  }),
};
