import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Button as PlainButton, IconButton } from '../parts/button.tsx';
import { formatUsd } from '../parts/format.ts';
import {
  BuyIcon,
  CheckIcon,
  ExternalIcon,
  HistoryIcon,
  NumbersIcon,
  PanelIcon,
  SettingsIcon,
} from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { translate } from '../parts/translate.ts';

const sections = [
  { section: 'buy', label: 'nav_buy', Icon: BuyIcon },
  { section: 'numbers', label: 'nav_numbers', Icon: NumbersIcon },
  { section: 'history', label: 'nav_history', Icon: HistoryIcon },
  { section: 'settings', label: 'nav_settings', Icon: SettingsIcon },
] as const;

export type Section = (typeof sections)[number]['section'];

/** What can be done about what a toast says. */
export interface ToastAct {
  label: string;
  onPress: () => void;
}

/** What stands around every screen: balance above, the ways to the sections below, what must be known between. */
export function Shell({
  section,
  balanceUsd,
  numbersCount,
  toast,
  banner,
  onGo,
  onTopUp,
  onOpenPanel,
  children,
}: {
  section: Section;
  balanceUsd: number;
  numbersCount: number;
  toast: { text: string; act: ToastAct | null } | null;
  banner: ReactNode;
  onGo: (section: Section) => void;
  onTopUp: () => void;
  onOpenPanel: (() => void) | null;
  children: ReactNode;
}) {
  return (
    <div className="shell">
      <header className="shell-head">
        <Mark />
        <ToastPlace text={toast?.text ?? null} />
        {toast !== null ? (
          toast.act === null ? null : (
            <PlainButton look="quiet" onPress={toast.act.onPress}>
              {toast.act.label}
            </PlainButton>
          )
        ) : (
          <>
            <p className="shell-name">{translate('appName')}</p>
            <p className="shell-balance">
              {translate('balance')} <strong>{formatUsd(balanceUsd)}</strong>
            </p>
            <IconButton label={translate('problem_top_up')} onPress={onTopUp}>
              <ExternalIcon />
            </IconButton>
          </>
        )}
        {onOpenPanel === null ? null : (
          <IconButton label={translate('open_panel')} onPress={onOpenPanel}>
            <PanelIcon />
          </IconButton>
        )}
      </header>
      <div className="shell-banner">{banner}</div>
      <main className="shell-main">{children}</main>
      <nav className="shell-nav" aria-label={translate('nav_label')}>
        {sections.map(({ section: to, label, Icon }) => (
          <Button
            key={to}
            className="nav-item"
            {...(to === section ? { 'aria-current': 'page' as const } : {})}
            aria-label={translate(label)}
            onPress={() => onGo(to)}
          >
            <span className="nav-icon">
              <Icon />
              {to === 'numbers' && numbersCount > 0 ? (
                <span className="nav-count" aria-hidden="true">
                  {numbersCount}
                </span>
              ) : null}
            </span>
            <span>{translate(label)}</span>
          </Button>
        ))}
      </nav>
    </div>
  );
}

function ToastPlace({ text }: { text: string | null }) {
  return (
    <div className="toast-place" role="status">
      {text === null ? null : (
        <p className="toast">
          <CheckIcon />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}

/** Around what can be seen before there is an account. */
export function AccountlessShell({ toast, children }: { toast: string | null; children: ReactNode }) {
  return (
    <div className="shell">
      <header className="shell-head">
        <Mark />
        <ToastPlace text={toast} />
        {toast === null ? <p className="shell-name">{translate('appName')}</p> : null}
      </header>
      <main className="shell-main">{children}</main>
    </div>
  );
}
