import { useState } from 'react';
import type { Problem, Result } from '@/utils/domain/problem.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { formatDuration, formatUsd } from '../parts/format.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { translate } from '../parts/translate.ts';

/**
 * Whether a rental renews itself, as far as that is known: the API does not show it, and it can be set at anosim.net
 * too. Where it is not known both ways are offered. It spends without being asked again, so turning it on asks.
 */
export function AutoRenewal({
  isOn,
  priceUsd,
  durationInMinutes,
  onSet,
}: {
  isOn: boolean | null;
  priceUsd: number | null;
  durationInMinutes: number;
  onSet: (isEnabled: boolean) => Promise<Result<null>>;
}) {
  const [isAsking, setAsking] = useState(false);
  const [isTurningOn, setTurningOn] = useState(false);
  const [failed, setFailed] = useState<{ isEnabled: boolean; problem: Problem } | null>(null);
  const set = async (isEnabled: boolean) => {
    if (isEnabled) setTurningOn(true);
    const result = await onSet(isEnabled);
    setTurningOn(false);
    setFailed(result.ok ? null : { isEnabled, problem: result.problem });
  };
  const terms = [
    priceUsd === null ? translate('auto_renewal_price_unknown') : formatUsd(priceUsd),
    formatDuration(durationInMinutes, 'long'),
  ];
  return (
    <div className="renewal" role="group" aria-label={translate('auto_renewal')}>
      <div className="switch-text">
        <span>{translate('auto_renewal')}</span>
        <span className="switch-note" role="status">
          {isOn === null
            ? translate('auto_renewal_unknown')
            : isOn
              ? translate('auto_renewal_on', ...terms)
              : translate('auto_renewal_off')}
        </span>
      </div>
      <div className="row-actions">
        {isOn === true ? null : (
          <Button look="quiet" isPending={isTurningOn} onPress={() => setAsking(true)}>
            {translate('auto_renewal_turn_on')}
          </Button>
        )}
        {isOn === false ? null : (
          <ActButton look="quiet" onAct={() => set(false)}>
            {translate('auto_renewal_turn_off')}
          </ActButton>
        )}
      </div>
      {failed === null ? null : (
        <ProblemNote
          problem={failed.problem}
          // Setting it once more is harmless, and what it costs has been agreed to.
          step={{ label: translate('retry'), onPress: () => void set(failed.isEnabled) }}
          onDismiss={() => setFailed(null)}
        />
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={translate('auto_renewal_title')}
        confirm={translate('auto_renewal_yes')}
        look="primary"
        onConfirm={() => void set(true)}
        onClose={() => setAsking(false)}
      >
        {translate('auto_renewal_text', ...terms)}
      </ConfirmDialog>
    </div>
  );
}
