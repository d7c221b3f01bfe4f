import { create } from 'zustand';
import type { Product } from '@/utils/domain/product.ts';
import { askBackground } from '@/utils/messaging/messenger.ts';

/** Whether the background answered last time. Not persisted: each view finds out for itself. */
export const useSilence = create<{ isSilent: boolean }>(() => ({ isSilent: false }));

const isSilence = (output: unknown): boolean =>
  typeof output === 'object' &&
  output !== null &&
  'problem' in output &&
  (output.problem as { kind?: unknown } | null)?.kind === 'background-silent';

/** Asks the background, and notes for every screen when it does not answer. */
export const ask: typeof askBackground = async (name, input) => {
  const output = await askBackground(name, input);
  useSilence.setState({ isSilent: isSilence(output) });
  return output;
};

/** What a product costs now, and how many there are. */
export const askOffer = ({
  productId,
  country,
  rentalType,
}: Pick<Product, 'productId' | 'country' | 'rentalType'>) =>
  ask('catalogue.offer', { productId, country, rentalType });
