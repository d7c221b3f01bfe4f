import { Radio, RadioGroup, Label } from 'react-aria-components';
import { toOpenChoice, toOpenTiers, toTierStock, type OfferChoice } from '@/utils/domain/offer-choice.ts';
import type { Problem, Result } from '@/utils/domain/problem.ts';
import type { Offer, Product } from '@/utils/domain/product.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button, IconButton } from '../parts/button.tsx';
import { formatCountry, formatService, formatUsd } from '../parts/format.ts';
import { RefreshIcon, StarIcon } from '../parts/icons.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { ProductHead } from '../parts/product-head.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { translate, translateIfKnown, translatePlural } from '../parts/translate.ts';

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
  isFavourite = () => false,
  onToggleFavourite = null,
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
  /** Of an operator; 0 is any. */
  isFavourite?: (providerId: number) => boolean;
  onToggleFavourite?: ((providerId: number) => void) | null;
  onBack: () => void;
}) {
  const chosen = offer?.ok === true ? toOpenChoice(offer.value, choice) : null;
  const providerId = chosen?.providerId ?? 0;
  const note = translateIfKnown(`rental_${product.rentalType}_note`);
  return (
    <div className="screen offer">
      <ScreenHead title={translate('offer_title')} onBack={onBack}>
        {onToggleFavourite === null ? null : (
          <IconButton
            label={translate(isFavourite(providerId) ? 'favourite_remove' : 'favourite_add')}
            aria-pressed={isFavourite(providerId)}
            onPress={() => onToggleFavourite(providerId)}
          >
            <StarIcon />
          </IconButton>
        )}
      </ScreenHead>
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
          <SoldOut product={product} onRefresh={onRefresh} />
        ) : (
          <Tiers offer={offer.value} chosen={chosen} onChoose={onChoose} />
        )}
        {offer?.ok === true ? <Elsewhere elsewhere={elsewhere} onPickProduct={onPickProduct} /> : null}
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
            <span className="choice-facts">{translatePlural('offer_stock', toTierStock(tier))}</span>
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

function SoldOut({ product, onRefresh }: { product: Product; onRefresh: () => Promise<unknown> }) {
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
    </div>
  );
}

function Elsewhere({
  elsewhere,
  onPickProduct,
}: {
  elsewhere: readonly Product[];
  onPickProduct: (productId: number) => void;
}) {
  if (elsewhere.length === 0) return null;
  return (
    <section className="elsewhere" aria-label={translate('offer_elsewhere')}>
      <h2>{translate('offer_elsewhere')}</h2>
      <ul>
        {elsewhere.slice(0, 4).map((other) => (
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
  );
}
