import { useMemo } from 'react';
import { toCheapestChoice } from '@/utils/domain/offer-choice.ts';
import { proposeServices } from '@/utils/domain/propose-services.ts';
import { ActButton } from '../parts/act-button.tsx';
import { formatCountry, formatService } from '../parts/format.ts';
import { BuyIcon } from '../parts/icons.tsx';
import { translate } from '../parts/translate.ts';
import { readCatalogue, useBoughtBefore } from './live-data.ts';
import { openReview } from './open-review.ts';
import { setView } from './view-state.ts';

const none: readonly [] = [];

/** What was bought last for the site at hand, one press from its review. Nothing where nothing was. */
export function SiteAgain({ origin }: { origin: string }) {
  const bought = useBoughtBefore() ?? none;
  const last = useMemo(() => {
    const services = [...new Set(bought.map(({ service }) => service))];
    const [service] = proposeServices(new URL(origin).hostname, services);
    return bought.find((before) => before.service === service);
  }, [bought, origin]);
  if (last === undefined) return null;
  const { productId, providerId, service, country } = last;
  const open = async () => {
    const product = (await readCatalogue())?.products.find((one) => one.productId === productId);
    if (product === undefined)
      setView({
        section: 'buy',
        pick: { query: '', country: null, service },
        boughtFor: { origin, isForField: false },
      });
    else
      await openReview(product, {
        forOrigin: origin,
        choose: (offer) => toCheapestChoice(offer, providerId),
      });
  };
  return (
    <footer className="screen-foot">
      <ActButton icon={<BuyIcon />} onAct={open}>
        {translate('get_same', formatService(service), formatCountry(country))}
      </ActButton>
    </footer>
  );
}
