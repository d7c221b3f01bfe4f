import { useState } from 'react';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { formatDuration, formatUsd } from '../parts/format.ts';
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
  onSet: (isEnabled: boolean) => Promise<unknown>;
}) {
  const [isAsking, setAsking] = useState(false);
  const [isTurningOn, setTurningOn] = useState(false);
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
          <ActButton look="quiet" onAct={() => onSet(false)}>
            {translate('auto_renewal_turn_off')}
          </ActButton>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={translate('auto_renewal_title')}
        confirm={translate('auto_renewal_yes')}
        look="primary"
        onConfirm={() => {
          setTurningOn(true);
          void onSet(true).finally(() => setTurningOn(false));
        }}
        onClose={() => setAsking(false)}
      >
        {translate('auto_renewal_text', ...terms)}
      </ConfirmDialog>
    </div>
  );
}
