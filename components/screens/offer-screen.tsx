import { Radio, RadioGroup, Label } from 'react-aria-components';
import type { Problem, Result } from '@/utils/domain/problem.ts';
import type { Offer, PriceTier, Product } from '@/utils/domain/product.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { formatCountry, formatService, formatUsd } from '../parts/format.ts';
import { RefreshIcon } from '../parts/icons.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { ProductHead } from '../parts/product-head.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { translate, translateIfKnown, translatePlural } from '../parts/translate.ts';

/** A price and an operator of an offer; provider 0 is any. */
export interface OfferChoice {
  priceUsd: number;
  providerId: number;
}

/** What is left at a price. `Any` is the total over operators, not one more pool. */
function tierStock(tier: PriceTier): number {
  return (
    tier.providers.find((provider) => provider.providerId === 0)?.availableCount ??
    tier.providers.reduce((sum, provider) => sum + provider.availableCount, 0)
  );
}

/** The prices that can be bought now, cheapest first. */
function toOpenTiers(offer: Offer): readonly PriceTier[] {
  return offer.tiers.filter((tier) => tierStock(tier) > 0).sort((a, b) => a.priceUsd - b.priceUsd);
}

/** The person's choice where it is still to be had, else the cheapest price by any operator; null is sold out. */
export function toOpenChoice(offer: Offer, choice: OfferChoice | null): OfferChoice | null {
  const tiers = toOpenTiers(offer);
  const tier = tiers.find((candidate) => candidate.priceUsd === choice?.priceUsd) ?? tiers[0];
  if (tier === undefined) return null;
  const isOpen =
    choice !== null &&
    tier.priceUsd === choice.priceUsd &&
    tier.providers.some(
      (provider) => provider.providerId === choice.providerId && provider.availableCount > 0,
    );
  return { priceUsd: tier.priceUsd, providerId: isOpen ? choice.providerId : 0 };
}

/** Live prices, operators and stock of one product. */
export function OfferScreen({
  product,
  offer,
  choice,
  elsewhere,
  stepFor,
  onChoose,
  onReview,
  onRefresh,
  onPickProduct,
  onBack,
}: {
  product: Product;
  /** Null while it is being read. */
  offer: Result<Offer> | null;
  choice: OfferChoice | null;
  /** The same service in other countries, cheapest first. */
  elsewhere: readonly Product[];
  stepFor: (problem: Problem) => ProblemStep | null;
  onChoose: (choice: OfferChoice) => void;
  onReview: (choice: OfferChoice) => void;
  onRefresh: () => Promise<unknown>;
  onPickProduct: (productId: number) => void;
  onBack: () => void;
}) {
  const chosen = offer?.ok === true ? toOpenChoice(offer.value, choice) : null;
  const note = translateIfKnown(`rental_${product.rentalType}_note`);
  return (
    <div className="screen offer">
      <ScreenHead title={translate('offer_title')} onBack={onBack} />
      <div className="screen-body">
        <ProductHead {...product} />
        {note === null ? null : <p className="note">{note}</p>}
        {offer === null ? (
          <div className="empty" role="status">
            <span className="spinner" aria-hidden="true" />
            <p>{translate('offer_loading')}</p>
          </div>
        ) : !offer.ok ? (
          <ProblemNote problem={offer.problem} step={stepFor(offer.problem)} />
        ) : chosen === null ? (
          <SoldOut
            product={product}
            elsewhere={elsewhere}
            onPickProduct={onPickProduct}
            onRefresh={onRefresh}
          />
        ) : (
          <Tiers offer={offer.value} chosen={chosen} onChoose={onChoose} />
        )}
      </div>
      {chosen === null ? null : (
        <footer className="screen-foot">
          <Button look="primary" onPress={() => onReview(chosen)}>
            {translate('offer_review')}
          </Button>
        </footer>
      )}
    </div>
  );
}

function Tiers({
  offer,
  chosen,
  onChoose,
}: {
  offer: Offer;
  chosen: OfferChoice;
  onChoose: (choice: OfferChoice) => void;
}) {
  const tiers = toOpenTiers(offer);
  const operators =
    tiers
      .find((tier) => tier.priceUsd === chosen.priceUsd)
      ?.providers.filter((provider) => provider.providerId !== 0) ?? [];
  return (
    <>
      <RadioGroup
        className="choices"
        value={String(chosen.priceUsd)}
        onChange={(priceUsd) => onChoose({ priceUsd: Number(priceUsd), providerId: 0 })}
      >
        <Label className="choices-title">{translate('offer_price')}</Label>
        {tiers.map((tier) => (
          <Radio key={tier.priceUsd} value={String(tier.priceUsd)} className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span className="choice-name price">{formatUsd(tier.priceUsd)}</span>
            <span className="choice-facts">{translatePlural('offer_stock', tierStock(tier))}</span>
          </Radio>
        ))}
      </RadioGroup>
      {operators.length === 0 ? null : (
        <RadioGroup
          className="choices"
          value={String(chosen.providerId)}
          onChange={(providerId) => onChoose({ ...chosen, providerId: Number(providerId) })}
        >
          <Label className="choices-title">{translate('offer_operator')}</Label>
          <Radio value="0" className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span className="choice-name">{translate('offer_any_operator')}</span>
          </Radio>
          {operators.map((provider) => (
            <Radio
              key={provider.providerId}
              value={String(provider.providerId)}
              isDisabled={provider.availableCount === 0}
              className="choice"
            >
              <span className="choice-dot" aria-hidden="true" />
              <span className="choice-name">{provider.name}</span>
              <span className="choice-facts">
                {provider.availableCount === 0
                  ? translate('offer_none_left')
                  : translatePlural('offer_stock', provider.availableCount)}
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
    </>
  );
}

function SoldOut({
  product,
  elsewhere,
  onPickProduct,
  onRefresh,
}: {
  product: Product;
  elsewhere: readonly Product[];
  onPickProduct: (productId: number) => void;
  onRefresh: () => Promise<unknown>;
}) {
  return (
    <div className="sold-out">
      <div role="status">
        <p className="sold-out-title">{translate('offer_sold_out')}</p>
        <p>
          {translate('offer_sold_out_text', formatService(product.service), formatCountry(product.country))}
        </p>
      </div>
      <ActButton icon={<RefreshIcon />} onAct={onRefresh}>
        {translate('offer_refresh')}
      </ActButton>
      {elsewhere.length === 0 ? null : (
        <section className="elsewhere">
          <h2>{translate('offer_elsewhere')}</h2>
          <ul>
            {elsewhere.slice(0, 5).map((other) => (
              <li key={other.productId}>
                <Button
                  look="quiet"
                  icon={<RegionMark country={other.country} />}
                  onPress={() => onPickProduct(other.productId)}
                >
                  {formatCountry(other.country)} <span className="price">{formatUsd(other.priceUsd)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
