import { useMemo } from 'react';
import { toCheapestChoice } from '@/utils/domain/offer-choice.ts';
import { toBoughtBefore } from '@/utils/domain/propose-product.ts';
import { proposeServices } from '@/utils/domain/propose-services.ts';
import { ActButton } from '../parts/act-button.tsx';
import { formatCountry, formatService } from '../parts/format.ts';
import { BuyIcon } from '../parts/icons.tsx';
import { translate } from '../parts/translate.ts';
import { readCatalogue, useRecentPurchases } from './live-data.ts';
import { openReview } from './open-review.ts';
import { setView } from './view-state.ts';

const recentCount = 60;

/** What was bought last for the site at hand, one press from its review. Nothing where nothing was. */
export function SiteAgain({ origin }: { origin: string }) {
  const purchases = useRecentPurchases(recentCount);
  const last = useMemo(() => {
    const bought = toBoughtBefore(purchases ?? []);
    const services = [...new Set(bought.map(({ service }) => service))];
    const [service] = proposeServices(new URL(origin).hostname, services);
    return bought.find((before) => before.service === service);
  }, [purchases, origin]);
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
