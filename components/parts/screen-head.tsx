import { useEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { BackIcon } from './icons.tsx';
import { translate } from './translate.ts';

/** The heading of a screen. A new screen is told by the focus going there, unless it has a field to type in at once. */
export function ScreenTitle({ isHidden = false, children }: { isHidden?: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isTyping = activeElement instanceof HTMLInputElement;
    if (!isTyping) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={isHidden ? 'visually-hidden' : undefined}>
      {children}
    </h1>
  );
}

/** Whether Escape has something nearer to close than the step: a menu, a dialog, an open list. */
const hasOverlay = () =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], .popover') !== null;

/** Escape goes a step back; only where there is none does it close the popup. */
export function useEscape(onBack: (() => void) | null): void {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || back.current === null || hasOverlay()) return;
      event.preventDefault();
      back.current();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

/** The title of a step, with the way back. */
export function ScreenHead({
  title,
  onBack,
  children,
}: {
  title: string;
  onBack?: () => void;
  children?: ReactNode;
}) {
  useEscape(onBack ?? null);
  return (
    <header className="screen-head">
      {onBack ? (
        <IconButton label={translate('back')} onPress={onBack}>
          <BackIcon />
        </IconButton>
      ) : null}
      <ScreenTitle>{title}</ScreenTitle>
      {children}
    </header>
  );
}
