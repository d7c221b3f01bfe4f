import { expect, test } from 'vitest';
import { listServices } from '@/utils/domain/list-services.ts';

const products = (
  [
    ['Adidas', 'Germany', 0.4],
    ['Telegram', 'Germany', 0.3],
    ['Telegram', 'Poland', 0.1],
    ['', 'Germany', 4],
    ['', 'Poland', 5],
    ['', 'Kenya', 3],
  ] as const
).map(([service, country, priceUsd], productId) => ({
  productId,
  service,
  country,
  priceUsd,
  rentalType: 'Activation',
  durationInMinutes: 20,
}));
const rows = (country: string | null) =>
  listServices(products, country).map(({ service, fromUsd }) => `${service} ${fromUsd}`);

test('anywhere: sold in most countries first, every service at once last', () => {
  expect(rows(null)).toEqual(['Telegram 0.1', 'Adidas 0.4', ' 3']);
});

test('in one country: its own prices, in the order of the world', () => {
  expect(rows('Germany')).toEqual(['Telegram 0.3', 'Adidas 0.4', ' 4']);
  expect(rows('Kenya')).toEqual([' 3']);
});
