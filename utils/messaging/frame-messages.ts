import * as v from 'valibot';
import { mostFields, mostForeignFrames, type PageDescription } from '../domain/field.ts';
import type { FillOutcome } from '../domain/fill.ts';
import type { FillRefusal, Problem, Result } from '../domain/problem.ts';
import type { FrameProtocol, ProtocolOutput } from './protocol.ts';

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

const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const pixels = v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const bindingId = text(500);

/** Far above what an honest frame sends (`describe-fields.ts` cuts); positions are those of the array, whatever it says. */
const field = v.object({
  tag: v.picklist(['input', 'select', 'textarea', 'contenteditable', 'custom-list']),
  type: text(20),
  autocomplete: text(300),
  inputMode: text(300),
  name: text(300),
  id: text(300),
  hints: text(200),
  placeholder: text(300),
  label: text(500),
  labelIsNearText: v.exactOptional(v.boolean()),
  isColumnFilter: v.exactOptional(v.boolean()),
  description: text(400),
  title: text(300),
  pattern: text(300),
  maxLength: v.nullable(count),
  value: text(200),
  isVisible: v.boolean(),
  isEditable: v.boolean(),
  isFocused: v.boolean(),
  rect: v.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  formIndex: count,
  rootIndex: count,
  options: v.pipe(v.array(v.object({ text: text(80), value: text(80) })), v.maxLength(300)),
  dialCodeBeside: v.exactOptional(
    v.object({ digits: v.pipe(v.string(), v.regex(/^\d{1,8}$/)), isStatic: v.boolean() }),
  ),
});

/** 3,000 fields are about two million. */
const mostCharacters = 8_000_000;

/** A description that would keep us busy for seconds; looked at before it is parsed. */
function isFlood(description: unknown): boolean {
  const { fields, contexts } = (description ?? {}) as { fields?: unknown; contexts?: unknown };
  if (!Array.isArray(fields) || !Array.isArray(contexts)) return false;
  return (
    fields.length > mostFields ||
    contexts.length > mostFields ||
    JSON.stringify(description).length > mostCharacters
  );
}

/** An origin as browsers write it, of a page one can open. */
const webOrigin = v.pipe(
  text(300),
  v.check((said) => /^https?:/.test(said) && URL.canParse(said) && new URL(said).origin === said),
);

/** Null is a page that nobody could fill in time. */
const pageDescription: v.GenericSchema<unknown, PageDescription | null> = v.union([
  v.null(),
  v.pipe(
    v.custom(isFlood),
    v.transform(() => null),
  ),
  v.object({
    descriptionId: v.pipe(v.number(), v.safeInteger()),
    origin: text(300),
    language: text(100),
    fields: v.array(field),
    contexts: v.array(text(1_200)),
    foreignFrames: v.pipe(v.array(webOrigin), v.maxLength(mostForeignFrames)),
  }),
]);

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
  'frame.greet': v.null(),
  'frame.describe': pageDescription,
  'frame.apply': v.nullable(fillOutcome),
  'frame.watch': v.null(),
  'frame.undo': emptyResult,
  'frame.end': v.null(),
};

/** What an injected script may tell, with the types of the inputs. What it is answered stands in `InjectedOutputs`. */
export const injectedInputs = {
  'frame.hello': v.strictObject({ greetingId: text(100), scriptId: text(100) }),
  'frame.changed': v.strictObject({ bindingId, description: pageDescription }),
  'frame.stepped': v.strictObject({ step: v.picklist(['sent', 'field']) }),
  'frame.codeFilled': v.strictObject({ bindingId, outcome: fillOutcome }),
} satisfies Record<string, v.GenericSchema>;

export type InjectedInputs = {
  [Name in keyof typeof injectedInputs]: v.InferOutput<(typeof injectedInputs)[Name]>;
};
