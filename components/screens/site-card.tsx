import type { Product } from '@/utils/domain/product.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { formatCountry, formatDuration, formatService, formatUsd } from '../parts/format.ts';
import { Monogram } from '../parts/monogram.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { translate, translatePlural } from '../parts/translate.ts';
import type { Pick } from './pick-screen.tsx';

/** What the site in the current tab wants a number for, ready to be got. */
export interface SiteProposal {
  host: string;
  product: Product;
  /** Live where it has been asked for; null until then. Stock 0 is sold out. */
  live: { priceUsd: number; stock: number } | null;
  /** Further services the site may mean. */
  others: readonly string[];
}

/** The page's service with the country and the price it was bought at last: one press to the review. */
export function SiteCard({
  proposal,
  onGet,
  onChange,
}: {
  /** Null where the page is no site of a known service. */
  proposal: SiteProposal | null;
  onGet: (productId: number, providerId: number | null, isForSite: boolean) => Promise<unknown>;
  onChange: (change: Partial<Pick>) => void;
}) {
  if (proposal === null) return null;
  const { host, product, live, others } = proposal;
  const priceUsd = live?.priceUsd ?? product.priceUsd;
  const isSoldOut = live?.stock === 0;
  return (
    <section className="site-card" aria-label={translate('proposal', host)}>
      <div className="site-main">
        <Monogram service={product.service} />
        <div className="site-names">
          <p className="site-service">{formatService(product.service)}</p>
          <p className="card-facts">
            <RegionMark country={product.country} />
            <span>{formatCountry(product.country)}</span>
          </p>
        </div>
        <p className="site-price">
          <span className="price">{formatUsd(priceUsd)}</span>
          <span className="product-length">
            {live === null
              ? formatDuration(product.durationInMinutes)
              : isSoldOut
                ? translate('offer_sold_out')
                : translatePlural('offer_stock', live.stock)}
          </span>
        </p>
      </div>
      <div className="site-acts">
        <ActButton look="primary" onAct={() => onGet(product.productId, null, true)}>
          {translate('get_number')}
        </ActButton>
        <Button onPress={() => onChange({ query: '', country: null, service: product.service })}>
          {translate('other_countries')}
        </Button>
      </div>
      {others.length === 0 ? null : (
        <p className="site-others">
          {others.map((name) => (
            <Button
              key={name}
              look="quiet"
              onPress={() => onChange({ query: '', country: null, service: name })}
            >
              {name}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
}
