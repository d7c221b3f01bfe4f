import type { RentalType } from '@/utils/domain/product.ts';
import { formatCountry, formatDuration, formatRentalType, formatService } from './format.ts';
import { Monogram } from './monogram.tsx';
import { RegionMark } from './region-mark.tsx';

/** What is being bought, at the head of the steps. */
export function ProductHead({
  service,
  country,
  rentalType,
  durationInMinutes,
}: {
  service: string;
  country: string;
  rentalType: RentalType;
  durationInMinutes: number;
}) {
  return (
    <div className="product-head">
      <Monogram service={service} />
      <div>
        <p className="product-head-service">{formatService(service)}</p>
        <p className="product-head-facts">
          <RegionMark country={country} />
          <span>
            {[formatCountry(country), formatRentalType(rentalType), formatDuration(durationInMinutes)].join(
              ' · ',
            )}
          </span>
        </p>
      </div>
    </div>
  );
}
