import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

/** `primary`: the one thing to do here. `plain`: what else can be done. `quiet`: small, in rows. `danger`: loses something. */
export function Button({
  look = 'plain',
  icon,
  children,
  ...props
}: Omit<ButtonProps, 'children' | 'className'> & {
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <AriaButton {...props} className={`button button-${look}`}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}

/** A button with a picture only; `label` is its name and its tooltip. */
export function IconButton({
  label,
  children,
  ...props
}: Omit<ButtonProps, 'children' | 'className' | 'aria-label'> & { label: string; children: ReactNode }) {
  return (
    <span className="icon-button-frame" title={label}>
      <AriaButton {...props} aria-label={label} className="icon-button">
        {children}
      </AriaButton>
    </span>
  );
}
