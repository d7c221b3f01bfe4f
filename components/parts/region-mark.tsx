import { toRegionCode } from '@/utils/phone/region-names.ts';

/** `DE` as on a number plate: flags are missing from the fonts of Windows. */
export function RegionMark({ country }: { country: string }) {
  return (
    <span className="region-mark" aria-hidden="true">
      {toRegionCode(country) ?? '··'}
    </span>
  );
}
