import type { PageDescription } from '@/utils/domain/field.ts';
import type { FillOutcome } from '@/utils/domain/fill.ts';
import type { FrameHandlers } from '@/utils/messaging/frame.ts';
import { hearHello } from '@/utils/messaging/greet-frame.ts';
import { codeField, describePage, phoneField } from './describe-page.ts';
import type { FakeTab } from './fake-browser-additions.ts';

/**
 * A page, or a frame of one, as the background sees it: documents that answer the script's messages. `fields` is what stands in its fields.
 */
export function createFakePage(tabs: Map<number, FakeTab>, tabId: number, origin: string, frameId = 0) {
  const fields = { phone: '', code: '' };
  const state = {
    hasPhoneField: true,
    /** What the page says stands in its phone field. */
    phoneValue: '',
    hasCodeField: true,
    /** As the browser says; `null` as in a sandboxed frame. */
    origin,
    documentId: `${tabId}-${frameId}`,
    ended: 0,
    waitsFor: null as string | null,
    /** How often it was asked for a description. */
    described: 0,
    /** How many descriptions it forgets before it is told what to write. */
    forgets: 0,
  };

  const describeNow = (): PageDescription =>
    describePage(
      [
        ...(state.hasPhoneField ? [{ ...phoneField, value: state.phoneValue }] : []),
        ...(state.hasCodeField ? [codeField] : []),
      ],
      {
        descriptionId: ++state.described,
        origin: state.origin,
      },
    );

  const handlers: FrameHandlers = {
    'frame.greet': ({ greetingId }) => {
      hearHello(
        { greetingId, scriptId: 'script' },
        {
          tabId,
          frameId,
          documentId: state.documentId,
          origin: state.origin === 'null' ? null : state.origin,
        },
      );
      return null;
    },
    'frame.describe': describeNow,
    'frame.apply': ({ plan, descriptionId, origin: wanted }): FillOutcome | null => {
      if (wanted !== state.origin)
        return { filled: false, problem: { kind: 'fill-refused', refusal: 'origin-changed' } };
      if (state.forgets > 0 || descriptionId !== state.described) {
        state.forgets -= 1;
        return null;
      }
      if (plan.kind === 'number') {
        fields.phone = plan.spellings[0]?.text ?? '';
        return { filled: true, fields: [{ role: 'phone', value: fields.phone }], canUndo: true };
      }
      fields.code = plan.kind === 'code' ? (plan.texts[0] ?? '') : '';
      return { filled: true, fields: [{ role: 'code', value: fields.code }], canUndo: true };
    },
    'frame.watch': ({ bindingId }) => {
      state.waitsFor = bindingId;
      return null;
    },
    'frame.undo': () => {
      fields.phone = '';
      return { ok: true, value: null };
    },
    'frame.end': () => {
      state.ended += 1;
      return null;
    },
  };

  const tab: FakeTab = (frameId > 0 ? tabs.get(tabId) : undefined) ?? {
    url: origin,
    isGranted: true,
    frames: [],
  };
  tab.frames.push({
    frameId,
    get documentId() {
      return state.documentId;
    },
    isInjected: false,
    answer: async ({ name, input }) => ({ value: await handlers[name as keyof FrameHandlers](input) }),
  });
  tabs.set(tabId, tab);

  return {
    fields,
    state,
    tab,
    handlers,
    describeNow,
    /** Another document in the same tab: the script is gone. */
    navigate(to: string): void {
      state.origin = new URL(to).origin;
      state.documentId += '-next';
      fields.phone = '';
      fields.code = '';
      for (const frame of tab.frames) frame.isInjected = false;
    },
  };
}
