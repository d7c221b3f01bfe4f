import type { AccountRow } from '@/utils/database/database.ts';
import type { PhoneSpellings } from '@/utils/domain/fill.ts';
import type { Offer, Product } from '@/utils/domain/product.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import type { CardBooking } from '@/components/screens/booking-card.tsx';

/** Every picture is taken at this moment. */
export const now = new Date(2026, 10, 23, 14, 32, 10).getTime();
const minuteMs = 60_000;

const countries = [
  'Germany',
  'UnitedKingdom',
  'Poland',
  'Netherlands',
  'CzechRepublic',
  'Portugal',
  'SouthAfrica',
  'Sweden',
  'Lithuania',
  'Kenya',
  'Cyprus',
  'France',
  'Spain',
  'UnitedStates',
  'Indonesia',
];
const services = [
  'WhatsApp',
  'Telegram',
  'Google, Gmail, Youtube',
  'Amazon',
  'Kleinanzeigen',
  'Instagram',
  'Microsoft',
  'OpenAI',
  'PayPal',
  'TikTok',
  'Uber',
  'Discord',
  'Vinted',
  'Bolt',
  'Signal',
];

export const products: readonly Product[] = [
  ...services.flatMap((service, s) =>
    countries.map((country, c) => ({
      productId: s * 100 + c + 1,
      country,
      service,
      rentalType: 'Activation',
      durationInMinutes: 20,
      priceUsd: Math.round((0.15 + ((s * 7 + c * 3) % 23) * 0.09) * 100) / 100,
    })),
  ),
  ...countries.flatMap((country, c) => [
    {
      productId: 5000 + c,
      country,
      service: '',
      rentalType: 'RentalFull',
      durationInMinutes: 1440,
      priceUsd: 4.2 + c * 0.35,
    },
    {
      productId: 6000 + c,
      country,
      service: 'WhatsApp',
      rentalType: 'RentalService',
      durationInMinutes: 43_200,
      priceUsd: 11.9 + c * 0.5,
    },
  ]),
];

export const product: Product = {
  productId: 1,
  country: 'Germany',
  service: 'WhatsApp',
  rentalType: 'Activation',
  durationInMinutes: 20,
  priceUsd: 0.45,
};

export const offer: Offer = {
  productId: 1,
  country: 'Germany',
  service: 'WhatsApp',
  rentalType: 'Activation',
  durationInMinutes: 20,
  basePriceUsd: 0.45,
  tiers: [
    {
      priceUsd: 0.45,
      providers: [
        { providerId: 0, name: 'Any', availableCount: 1204 },
        { providerId: 3, name: 'Vodafone', availableCount: 812 },
        { providerId: 4, name: 'Telekom', availableCount: 392 },
        { providerId: 7, name: 'O2', availableCount: 0 },
      ],
    },
    { priceUsd: 0.6, providers: [{ providerId: 0, name: 'Any', availableCount: 58 }] },
    { priceUsd: 0.95, providers: [{ providerId: 0, name: 'Any', availableCount: 1 }] },
  ],
};

const spellings: PhoneSpellings = {
  e164: '+4915112345678',
  digits: '4915112345678',
  callingCode: '49',
  regionCode: 'DE',
  regionNames: ['Germany', 'Deutschland'],
  nationalNumber: '15112345678',
  nationalWithTrunk: '015112345678',
  nationalWithoutMobilePrefix: '15112345678',
  nationalFormatted: '01511 2345678',
  internationalFormatted: '+49 1511 2345678',
};

export const booking: CardBooking = {
  bookingId: 71,
  number: '+4915112345678',
  country: 'Germany',
  rentalType: 'Activation',
  service: 'WhatsApp',
  startsAt: now - 3 * minuteMs,
  expiresAt: now + 17 * minuteMs + 12_000,
  durationInMinutes: 20,
  priceUsd: 0.45,
  state: 'Active',
  extendsBookingId: null,
  isOver: false,
  isPending: false,
  cancelledAt: null,
  arrivedAt: null,
  isAutoRenewing: null,
  messages: [],
  spellings,
  boundTo: null,
  extensions: [],
  renewalPriceUsd: 0.45,
  reusePriceUsd: null,
  typedNote: null,
  notice: null,
};

export const answeredBooking: CardBooking = {
  ...booking,
  boundTo: { origin: 'https://accounts.example.com', tabId: 1, isAllowed: false, fate: { fate: 'filled' } },
  arrivedAt: now - minuteMs,
  messages: [
    {
      smsKey: 'b',
      sentAt: now - minuteMs,
      sender: 'WhatsApp',
      text: 'Your WhatsApp code: 482-915. Do not share it with anyone.',
      code: '482915',
      shownCode: '482-915',
      link: null,
    },
    {
      smsKey: 'a',
      sentAt: now - 2 * minuteMs,
      sender: 'WhatsApp',
      text: 'Your WhatsApp code: 120-447.',
      code: '120447',
      shownCode: '120-447',
      link: null,
    },
  ],
};

export const rental: CardBooking = {
  ...booking,
  bookingId: 72,
  number: '+447911123456',
  country: 'UnitedKingdom',
  rentalType: 'RentalFull',
  service: '',
  startsAt: now - 500 * minuteMs,
  expiresAt: now + 2 * 1440 * minuteMs + 190 * minuteMs,
  durationInMinutes: 4320,
  isAutoRenewing: true,
  spellings: {
    ...spellings,
    e164: '+447911123456',
    internationalFormatted: '+44 7911 123456',
    nationalNumber: '7911123456',
    nationalWithTrunk: '07911123456',
    nationalWithoutMobilePrefix: '7911123456',
    digits: '447911123456',
  },
  extensions: [
    { durationInMinutes: 1440, priceUsd: 4.2 },
    { durationInMinutes: 10_080, priceUsd: 18.5 },
    { durationInMinutes: 43_200, priceUsd: 49 },
  ],
  messages: [
    {
      smsKey: 'c',
      sentAt: now - 40 * minuteMs,
      sender: 'DHL',
      text: 'Your parcel arrives today between 14:00 and 16:00.',
      code: null,
      shownCode: null,
      link: 'https://example.com/track',
    },
  ],
};

/** What an extension of the rental is until it begins. The provider shows its end as its start (anosim-api.md). */
export const nextTerm: CardBooking = {
  ...rental,
  bookingId: 75,
  startsAt: rental.expiresAt,
  state: 'Pending',
  isPending: true,
  extendsBookingId: rental.bookingId,
  messages: [],
};

export const account: AccountRow = {
  id: 1,
  accountId: 'account-1',
  apiKey: 'secret-key',
  balanceUsd: 18.35,
  balanceReadAt: Date.now(),
  problem: null,
  clockOffsetMs: 0,
  isClockOffsetKnown: true,
};

export const entry: PurchaseEntry = {
  intentId: 'intent-1',
  accountId: 'account-1',
  request: { act: 'buy', productId: 1, providerId: 0, amount: 1 },
  number: null,
  shown: {
    country: 'Germany',
    service: 'WhatsApp',
    rentalType: 'Activation',
    durationInMinutes: 20,
    providerName: 'Vodafone',
    priceUsd: 0.45,
  },
  maxPriceUsd: 0.45,
  baseline: null,
  stage: 'settled',
  createdAt: now - 4 * minuteMs,
  sentAt: now - 4 * minuteMs,
  answer: { kind: 'order', orderId: 65, bookingIds: [71], priceUsd: 0.45 },
  answeredAt: now - 4 * minuteMs,
  balanceAfterUsd: 18.35,
  balanceFallUsd: 0.45,
  unexplainedUsd: null,
  verdict: { verdict: 'one', orderId: 65, bookingIds: [71], chargedUsd: 0.45 },
  claimedOrderIds: [65],
  claimedBookingIds: [71],
  settledAt: now - 4 * minuteMs,
  reconcileTries: 1,
  nextLookAt: null,
  personDecided: null,
};
