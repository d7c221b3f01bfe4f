import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { BackIcon } from './icons.tsx';
import { translate } from './translate.ts';

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
  return (
    <header className="screen-head">
      {onBack ? (
        <IconButton label={translate('back')} onPress={onBack}>
          <BackIcon />
        </IconButton>
      ) : null}
      <h1>{title}</h1>
      {children}
    </header>
  );
}
