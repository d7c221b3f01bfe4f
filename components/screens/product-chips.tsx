import type { ReactNode } from 'react';
import { ActButton } from '../parts/act-button.tsx';
import { formatService } from '../parts/format.ts';
import { RegionMark } from '../parts/region-mark.tsx';
import { translate } from '../parts/translate.ts';
import type { RecentProduct } from './pick-screen.tsx';
import { toProductLine } from './product-shelf.tsx';

/** Products one press away from their review. */
export function ProductChips({
  title,
  mark = null,
  products,
  onGet,
}: {
  title: string;
  /** In the place of the title, where a picture says it. */
  mark?: ReactNode;
  products: readonly RecentProduct[];
  onGet: (productId: number, providerId: number | null, isForSite: boolean) => Promise<unknown>;
}) {
  if (products.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label={title}>
      <span className="chips-title" title={title}>
        {mark ?? title}
      </span>
      {products.map(({ product, providerId }) => (
        <ActButton
          key={`${product.productId} ${providerId}`}
          look="quiet"
          icon={<RegionMark country={product.country} />}
          aria-label={`${translate('get_number')}: ${toProductLine(product)}`}
          onAct={() => onGet(product.productId, providerId, false)}
        >
          {formatService(product.service)}
        </ActButton>
      ))}
    </div>
  );
}
