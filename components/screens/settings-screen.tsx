import { useEffect, useRef, useState } from 'react';
import { Input, Label, NumberField, Radio, RadioGroup, Switch } from 'react-aria-components';
import type { Problem } from '@/utils/domain/problem.ts';
import type { Settings } from '@/utils/domain/settings.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { DeleteEverythingDialog } from '../parts/delete-everything-dialog.tsx';
import { formatOrigin, formatUsd } from '../parts/format.ts';
import { CheckIcon, ExternalIcon } from '../parts/icons.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { ScreenTitle } from '../parts/screen-head.tsx';
import { sentenceGap, translate, type MessageKey } from '../parts/translate.ts';

/** What the settings show about sites; only the options page, which is a tab, may ask for one. */
export interface SiteAccess {
  /** Origins with standing access. */
  granted: readonly string[];
  /** A site to be asked for, in a click. */
  asked: { origin: string; answer: 'allowed' | 'refused' | null } | null;
}

const switches = [
  { key: 'notifies', name: 'setting_notifies', note: 'setting_notifies_note' },
  { key: 'hidesCode', name: 'setting_hides', note: 'setting_hides_note' },
  { key: 'fillsCodeOnArrival', name: 'setting_fills', note: 'setting_fills_note' },
] as const satisfies readonly { key: keyof Settings; name: MessageKey; note: MessageKey }[];
type LimitKey = keyof Settings['limits'];
const limitFields: readonly { key: LimitKey; name: MessageKey }[] = [
  { key: 'mostPerPurchaseUsd', name: 'limit_purchase' },
  { key: 'mostPerDayUsd', name: 'limit_day' },
  { key: 'askAgainAboveUsd', name: 'limit_ask' },
];
/** What is typed into the field of a limit and does not hold yet. */
export interface TypedLimit {
  limit: LimitKey;
  text: string;
}
const themes = ['system', 'light', 'dark'] as const;

/** The account, the limits, and how the person wants to be told. Every change holds at once. */
export function SettingsScreen({
  settings,
  typedLimit,
  balanceUsd,
  version,
  sites,
  shortcuts,
  problem,
  stepFor,
  onChange,
  onTypeLimit,
  onRefreshBalance,
  onDisconnect,
  onDeleteEverything,
  onAllowSite,
  onRemoveSite,
  data = null,
  onManageSites,
  onOpenShortcuts,
}: {
  settings: Settings;
  typedLimit: TypedLimit | null;
  /** Null: no account. */
  balanceUsd: number | null;
  version: string;
  sites: SiteAccess;
  shortcuts: readonly { name: string; keys: string }[];
  problem: Problem | null;
  stepFor: (problem: Problem) => ProblemStep | null;
  onChange: (change: Partial<Settings>) => void;
  onTypeLimit: (typed: TypedLimit | null) => void;
  onRefreshBalance: () => Promise<unknown>;
  onDisconnect: () => void;
  onDeleteEverything: () => void;
  onAllowSite: (origin: string) => void;
  onRemoveSite: (origin: string) => Promise<unknown>;
  /** The history as a file. */
  data?: React.ReactNode;
  /** Null on the options page itself. */
  onManageSites: (() => void) | null;
  /** Null where only the browser opens the page for them. */
  onOpenShortcuts: (() => void) | null;
}) {
  const [leaving, setLeaving] = useState<'disconnect' | 'delete_everything' | null>(null);
  return (
    <div className="screen settings">
      <ScreenTitle isHidden>{translate('settings_title')}</ScreenTitle>
      <div className="screen-body">
        {sites.asked === null ? null : <AskedSite asked={sites.asked} onAllow={onAllowSite} />}
        {problem === null ? null : <ProblemNote problem={problem} step={stepFor(problem)} />}
        {balanceUsd === null ? null : (
          <Group title="settings_account">
            <p className="account">
              <span className="account-state">
                <CheckIcon />
                {translate('settings_connected')}
              </span>
              <span className="account-balance">{formatUsd(balanceUsd)}</span>
            </p>
            <p className="note">{translate('settings_key_kept')}</p>
            <div className="row-actions">
              <ActButton onAct={onRefreshBalance}>{translate('balance_refresh')}</ActButton>
              <Button look="danger" onPress={() => setLeaving('disconnect')}>
                {translate('disconnect')}
              </Button>
            </div>
          </Group>
        )}
        <Group title="settings_limits">
          <p className="note">
            {translate('settings_limits_note')}
            {sentenceGap()}
            {translate('settings_limits_renewal')}
          </p>
          {limitFields.map(({ key, name }) => (
            <LimitField
              key={key}
              name={translate(name)}
              limitUsd={settings.limits[key]}
              typed={typedLimit?.limit === key ? typedLimit.text : null}
              onType={(text) => onTypeLimit(text === null ? null : { limit: key, text })}
              onChange={(limitUsd) => onChange({ limits: { ...settings.limits, [key]: limitUsd } })}
            />
          ))}
        </Group>
        <Group title="settings_sms">
          {switches.map(({ key, name, note }) => (
            <Switch
              key={key}
              className="switch"
              isSelected={settings[key]}
              isDisabled={key === 'hidesCode' && !settings.notifies}
              onChange={(isOn) => onChange({ [key]: isOn })}
            >
              <span className="switch-track" aria-hidden="true" />
              <span className="switch-text">
                <span>{translate(name)}</span>
                <span className="switch-note">{translate(note)}</span>
              </span>
            </Switch>
          ))}
        </Group>
        <Group title="settings_look">
          <RadioGroup
            className="segments"
            aria-label={translate('theme')}
            orientation="horizontal"
            value={settings.theme}
            onChange={(theme) => onChange({ theme: themes.find((known) => known === theme) ?? 'system' })}
          >
            {themes.map((theme) => (
              <Radio key={theme} value={theme} className="segment">
                {translate(`theme_${theme}`)}
              </Radio>
            ))}
          </RadioGroup>
        </Group>
        <Group title="settings_sites">
          <p className="note">{translate('settings_sites_note')}</p>
          {sites.granted.length === 0 ? (
            <p>{translate('settings_sites_none')}</p>
          ) : (
            <ul className="sites">
              {sites.granted.map((origin) => (
                <li key={origin}>
                  <span>{formatOrigin(origin)}</span>
                  <ActButton
                    look="quiet"
                    aria-label={translate('site_remove', formatOrigin(origin))}
                    onAct={() => onRemoveSite(origin)}
                  >
                    {translate('remove')}
                  </ActButton>
                </li>
              ))}
            </ul>
          )}
          {onManageSites === null ? null : (
            <Button icon={<ExternalIcon />} onPress={onManageSites}>
              {translate('sites_manage')}
            </Button>
          )}
        </Group>
        <Group title="settings_shortcuts">
          <dl className="shortcuts">
            {shortcuts.map(({ name, keys }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{keys === '' ? translate('shortcut_none') : <kbd>{keys}</kbd>}</dd>
              </div>
            ))}
          </dl>
          {onOpenShortcuts === null ? (
            <p className="note">{translate('settings_shortcuts_firefox')}</p>
          ) : (
            <Button icon={<ExternalIcon />} onPress={onOpenShortcuts}>
              {translate('settings_shortcuts_change')}
            </Button>
          )}
        </Group>
        {data}
        {balanceUsd === null ? null : (
          // Last, where nobody comes upon it on the way to something else.
          <section className="group" aria-label={translate('delete_everything')}>
            <Button look="danger" onPress={() => setLeaving('delete_everything')}>
              {translate('delete_everything')}
            </Button>
          </section>
        )}
        <p className="fine-print">{translate('settings_about_text', version)}</p>
      </div>
      <ConfirmDialog
        isOpen={leaving === 'disconnect'}
        title={translate('disconnect_title')}
        confirm={translate('disconnect_yes')}
        onConfirm={onDisconnect}
        onClose={() => setLeaving(null)}
      >
        {translate('disconnect_text')}
      </ConfirmDialog>
      <DeleteEverythingDialog
        isOpen={leaving === 'delete_everything'}
        onConfirm={onDeleteEverything}
        onClose={() => setLeaving(null)}
      />
    </div>
  );
}

/** As if a person typed it: the field keeps what stands in it to itself until it is left. */
function typeInto(input: HTMLInputElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** An amount holds once the field is left. A popup that closes before opens again in the field, with what was typed. */
function LimitField({
  name,
  limitUsd,
  typed,
  onType,
  onChange,
}: {
  name: string;
  limitUsd: number | null;
  typed: string | null;
  onType: (text: string | null) => void;
  onChange: (limitUsd: number | null) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [leftAs] = useState(typed);
  useEffect(() => {
    if (leftAs === null || input.current === null) return;
    input.current.focus();
    typeInto(input.current, leftAs);
  }, [leftAs]);
  return (
    <NumberField
      className="limit"
      value={limitUsd ?? NaN}
      minValue={0}
      step={0.01}
      formatOptions={{ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' }}
      onChange={(value) => onChange(Number.isNaN(value) ? null : value)}
      onBlur={() => {
        // A window that closes takes the focus away too, and what was typed may not have been taken.
        if (document.hasFocus()) onType(null);
      }}
    >
      <Label>{name}</Label>
      <Input ref={input} className="input" onInput={({ currentTarget }) => onType(currentTarget.value)} />
    </NumberField>
  );
}

function Group({ title, children }: { title: MessageKey; children: React.ReactNode }) {
  return (
    <section className="group" aria-label={translate(title)}>
      <h2>{translate(title)}</h2>
      {children}
    </section>
  );
}

function AskedSite({
  asked,
  onAllow,
}: {
  asked: NonNullable<SiteAccess['asked']>;
  onAllow: (origin: string) => void;
}) {
  const host = formatOrigin(asked.origin);
  return (
    <section className="asked-site" aria-label={translate('site_allow_title', host)}>
      <h2>{translate('site_allow_title', host)}</h2>
      <p>{translate('site_allow_text')}</p>
      {asked.answer === 'allowed' ? (
        <p className="notice" role="status">
          <CheckIcon />
          {translate('site_allowed', host)}
        </p>
      ) : (
        <Button look="primary" onPress={() => onAllow(asked.origin)}>
          {translate('site_allow', host)}
        </Button>
      )}
      {asked.answer === 'refused' ? (
        <p className="note" role="status">
          {translate('site_refused')}
        </p>
      ) : null}
    </section>
  );
}
