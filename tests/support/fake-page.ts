import type { PhoneSpellings } from '@/utils/domain/fill.ts';
import type { FakeTab } from './fake-browser-additions.ts';

/**
 * A page as the background sees it: frames that answer the script's messages. `fields` is what stands in its fields.
 */
export function createFakePage(tabs: Map<number, FakeTab>, tabId: number, origin: string) {
  const fields = { phone: '', code: '' };
  const state = { hasCodeField: true, origin, ended: 0, waitsFor: null as string | null };

  const handlers: Record<string, (input: FrameInput) => unknown> = {
    'frame.survey': () => ({
      origin: state.origin,
      phoneScore: 0.9,
      codeScore: state.hasCodeField ? 0.9 : 0,
      hasFocus: false,
    }),
    'frame.insertNumber': ({ spellings, origin: wanted }) => {
      if (wanted !== state.origin) return refuse('origin-changed');
      fields.phone = spellings?.e164 ?? '';
      return { filled: true, fields: [{ role: 'phone', value: fields.phone }], canUndo: true };
    },
    'frame.insertCode': ({ code, origin: wanted, bindingId }) => {
      if (wanted !== state.origin) return refuse('origin-changed');
      if (!state.hasCodeField) {
        state.waitsFor = bindingId ?? null;
        return { filled: false, problem: { kind: 'no-field', role: 'code' } };
      }
      fields.code = code ?? '';
      return { filled: true, fields: [{ role: 'code', value: fields.code }], canUndo: true };
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

  const tab: FakeTab = {
    url: origin,
    isGranted: true,
    frames: [
      {
        frameId: 0,
        isInjected: false,
        answer: ({ name, input }) => ({ value: handlers[name]!(input) }),
      },
    ],
  };
  tabs.set(tabId, tab);

  return {
    fields,
    state,
    tab,
    /** Another document in the same tab: the script is gone. */
    navigate(to: string): void {
      state.origin = new URL(to).origin;
      fields.phone = '';
      fields.code = '';
      for (const frame of tab.frames) frame.isInjected = false;
    },
  };
}

interface FrameInput {
  origin: string | null;
  spellings?: PhoneSpellings;
  code?: string;
  bindingId?: string | null;
}

const refuse = (refusal: string) => ({ filled: false, problem: { kind: 'fill-refused', refusal } });
