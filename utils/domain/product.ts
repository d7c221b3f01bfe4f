/** What the API calls them; an unknown rental type is kept as the provider wrote it. */
export type RentalType = 'Activation' | 'RentalService' | 'RentalFull' | (string & {});

export interface Country {
  countryId: number;
  /** PascalCase without spaces, as the API writes it: `CzechRepublic`. */
  country: string;
}

export interface Service {
  serviceId: number;
  service: string;
}

export interface Product {
  productId: number;
  country: string;
  rentalType: RentalType;
  /** The product's own name for its services, e.g. `Google, Gmail, Youtube`; empty for RentalFull. */
  service: string;
  durationInMinutes: number;
  priceUsd: number;
}

/** A mobile operator's share of a price tier. Provider 0 (`Any`) is the total over operators, not one more pool. */
export interface ProviderStock {
  providerId: number;
  name: string;
  availableCount: number;
}

export interface PriceTier {
  priceUsd: number;
  providers: readonly ProviderStock[];
}

/** A product with its live prices and stock (`GET /ProductPrices`). No tier: sold out. */
export interface Offer {
  productId: number;
  country: string;
  rentalType: RentalType;
  service: string;
  durationInMinutes: number;
  basePriceUsd: number;
  tiers: readonly PriceTier[];
}

const freshForMs = 6 * 60 * 60_000;

/** Whether a catalogue need not be read anew. A time in the future is of a clock that was set back. */
export const isCatalogueFresh = ({ loadedAt }: { loadedAt: number }, now: number): boolean =>
  loadedAt <= now && now - loadedAt < freshForMs;
