import type { FillOutcome, FillPlan } from '../domain/fill.ts';
import { applyBoxes } from './apply-boxes.ts';
import { applyCode } from './apply-code.ts';
import { applyCountry } from './apply-country.ts';
import { applyNumber } from './apply-number.ts';
import {
  createFieldWriter,
  Refusal,
  type FieldWriter,
  type FillContext,
  type Written,
} from './field-writer.ts';
import { undoFill, type UndoRecord } from './undo.ts';
import { deepActiveElement, giveFocusBack, readValue, settle } from './write-value.ts';

/** Writes a plan into the page and reads back what came of it. On a refusal the fields hold what they held before. */
export async function applyPlan(plan: FillPlan, context: FillContext): Promise<FillOutcome> {
  const { undo } = context;
  const focusedBefore = deepActiveElement();
  const mine: UndoRecord = new Map();
  try {
    const fields = await write(createFieldWriter({ ...context, undo: mine }), plan);
    if (context.spellings) giveFocusBack(focusedBefore);
    await settle();
    undo.clear();
    for (const [element, kept] of mine) undo.set(element, kept);
    return {
      filled: true,
      fields: fields.map(({ role, element, value }) => ({
        role,
        value: (element.isConnected ? readValue(element) : value).slice(0, 200),
      })),
      canUndo: fields.every(({ element }) => element.isConnected),
    };
  } catch (error) {
    const refusal = error instanceof Refusal ? error.refusal : 'value-changed-by-page';
    await undoFill(mine);
    giveFocusBack(focusedBefore);
    return { filled: false, problem: { kind: 'fill-refused', refusal } };
  }
}

async function write(writer: FieldWriter, plan: FillPlan): Promise<Written[]> {
  switch (plan.kind) {
    case 'number':
      return applyNumber(writer, plan);
    case 'country':
      return [(await applyCountry(writer, plan)).written];
    case 'code':
      return applyCode(writer, plan);
    case 'boxes':
      return applyBoxes(writer, plan);
  }
}
