import { create } from 'zustand';

/** A word at the foot of the view that goes by itself; for what needs no answer. */
export const useToast = create<{ text: string; shownAt: number } | { text: null; shownAt: number }>(() => ({
  text: null,
  shownAt: 0,
}));

const staysMs = 4_000;

export function showToast(text: string): void {
  const shownAt = Date.now();
  useToast.setState({ text, shownAt });
  setTimeout(() => {
    if (useToast.getState().shownAt === shownAt) useToast.setState({ text: null, shownAt });
  }, staysMs);
}
