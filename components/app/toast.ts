import { create } from 'zustand';
import type { ToastAct } from '../screens/shell.tsx';

/** A word in the head of the view that goes by itself; for what needs no answer. */
interface Toast {
  text: string;
  /** What can be done about it while it stands. */
  act: ToastAct | null;
}
export const useToast = create<{ toast: Toast | null }>(() => ({ toast: null }));

const staysMs = 4_000;
/** Who wants something back needs time to read that it is gone. */
const staysWithActMs = 8_000;

export function showToast(text: string, act: ToastAct | null = null): void {
  const toast = { text, act };
  useToast.setState({ toast });
  setTimeout(
    () => {
      if (useToast.getState().toast === toast) useToast.setState({ toast: null });
    },
    act === null ? staysMs : staysWithActMs,
  );
}
