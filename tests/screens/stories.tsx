import type { ReactElement, ReactNode } from 'react';
import { Button } from '@/components/parts/button.tsx';
import {
  formatCountry,
  formatRentalType,
  toCountryNames,
  toDurationNames,
} from '@/components/parts/format.ts';
import { PollLine } from '@/components/parts/poll-line.tsx';
import { ProblemNote, type ProblemStep } from '@/components/parts/problem-note.tsx';
import { RegionMark } from '@/components/parts/region-mark.tsx';
import { translate } from '@/components/parts/translate.ts';
import type { BookingActs } from '@/components/screens/booking-card.tsx';
import { AccountEntryScreen } from '@/components/screens/account-entry-screen.tsx';
import type { AccountActs } from '@/components/screens/account-rows.tsx';
import { AccountScreen } from '@/components/screens/account-screen.tsx';
import { DatabaseScreen } from '@/components/screens/database-screen.tsx';
import { FirstRunScreen } from '@/components/screens/first-run-screen.tsx';
import { HistoryScreen } from '@/components/screens/history-screen.tsx';
import { NumbersScreen } from '@/components/screens/numbers-screen.tsx';
import { OfferScreen } from '@/components/screens/offer-screen.tsx';
import { PickScreen, type Pick } from '@/components/screens/pick-screen.tsx';
import { PurchaseScreen } from '@/components/screens/purchase-screen.tsx';
import { ReportDialog } from '@/components/screens/report-dialog.tsx';
import { ReviewScreen, type Review } from '@/components/screens/review-screen.tsx';
import { SettingsScreen } from '@/components/screens/settings-screen.tsx';
import { SharedScreen } from '@/components/screens/shared-screen.tsx';
import { WelcomeScreen } from '@/components/screens/welcome-screen.tsx';
import { RecordsScreen } from '@/components/screens/records-screen.tsx';
import { AccountlessShell, Shell, type Section } from '@/components/screens/shell.tsx';
import type { PollReport } from '@/utils/domain/poll-report.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseOutcome } from '@/utils/domain/purchase.ts';
import type { KnownSharedBooking } from '@/utils/domain/shared-booking.ts';
import { defaultSettings } from '@/utils/domain/settings.ts';
import { listServices } from '@/utils/domain/list-services.ts';
import { createProductSearch } from '@/utils/domain/search-products.ts';
import {
  answeredBooking,
  booking,
  entry,
  nextTerm,
  now,
  offer,
  product,
  products,
  rental,
} from './example-data.ts';
import { problems } from './problems.ts';

const nothing = () => undefined;
const nothingYet = () => Promise.resolve();

const stepFor = (problem: Problem): ProblemStep | null =>
  problem.kind === 'balance-too-low'
    ? { label: translate('problem_top_up'), onPress: nothing }
    : problem.kind === 'page-not-granted'
      ? { label: translate('problem_allow_site'), onPress: nothing }
      : { label: translate('retry'), onPress: nothing };

function inShell(
  section: Section,
  children: ReactNode,
  extra: { banner?: ReactNode; toast?: Parameters<typeof Shell>[0]['toast'] } = {},
) {
  return (
    <Shell
      section={section}
      balanceUsd={18.35}
      numbersCount={2}
      toast={extra.toast ?? null}
      banner={extra.banner ?? null}
      onGo={nothing}
      onTopUp={nothing}
      onOpenPanel={nothing}
    >
      {children}
    </Shell>
  );
}

const countries = [...new Set(products.map(({ country }) => country))];
const services = [...new Set(products.map(({ service }) => service))].filter((name) => name !== '');

const pickScreen = (
  pick: Partial<Pick>,
  more: Partial<Parameters<typeof PickScreen>[0]> = {},
): ReactElement => (
  <PickScreen
    pick={{ query: '', country: null, service: null, ...pick }}
    openFilter={null}
    search={createProductSearch(products, {
      country: toCountryNames,
      rentalType: (rentalType) => [formatRentalType(rentalType)],
      length: toDurationNames,
      anyService: translate('any_service'),
    })}
    listServices={(country) => listServices(products, country)}
    getCountries={() =>
      countries.map((country) => ({
        id: country,
        name: formatCountry(country),
        otherNames: toCountryNames(country),
        mark: <RegionMark country={country} />,
      }))
    }
    getServices={() => services.map((service) => ({ id: service, name: service, otherNames: [service] }))}
    proposal={null}
    recent={[]}
    favourites={[]}
    sort="match"
    chanceOf={() => 0}
    problem={null}
    stepFor={stepFor}
    onChange={nothing}
    onFilter={nothing}
    onSort={nothing}
    onPickProduct={nothing}
    onGet={nothingYet}
    {...more}
  />
);

const offerScreen = (more: Partial<Parameters<typeof OfferScreen>[0]> = {}): ReactElement => (
  <OfferScreen
    product={product}
    offer={{ ok: true, value: offer }}
    choice={{ priceUsd: 0.45, providerId: 3 }}
    elsewhere={products.filter(
      (other) => other.service === 'WhatsApp' && other.country !== 'Germany' && other.productId < 5000,
    )}
    stepFor={stepFor}
    onChoose={nothing}
    onReview={nothing}
    onRefresh={nothingYet}
    onPickProduct={nothing}
    onBack={nothing}
    {...more}
  />
);

const firstReview: Review = {
  intentId: 'intent-1',
  request: entry.request,
  shown: entry.shown,
  number: null,
  insertsOn: null,
};
const insertingReview: Review = { ...firstReview, insertsOn: 'web.telegram.org' };

const reviewScreen = (more: Partial<Parameters<typeof ReviewScreen>[0]> = {}): ReactElement => (
  <ReviewScreen
    review={firstReview}
    balanceUsd={18.35}
    spentTodayUsd={1.2}
    limits={defaultSettings.limits}
    problem={null}
    stepFor={stepFor}
    onConfirm={nothing}
    onPickOther={nothingYet}
    onBack={nothing}
    {...more}
  />
);

const purchaseScreen = (outcome: PurchaseOutcome): ReactElement => (
  <PurchaseScreen
    outcome={outcome}
    shown={entry.shown}
    stepFor={stepFor}
    onInsertNumber={nothing}
    onShowNumbers={nothing}
    onCancelBooking={nothingYet}
    onLookAgain={nothingYet}
    onDecide={nothingYet}
    onOpenProvider={nothing}
    onBackToReview={nothing}
    onClose={nothing}
  />
);

const acts: BookingActs = {
  onCopyNumber: nothing,
  onCopyCode: nothing,
  onInsertNumber: nothingYet,
  onInsertCode: nothingYet,
  onUndo: nothingYet,
  onCancel: nothingYet,
  onTryAnother: nothingYet,
  onBuyAgain: nothingYet,
  onCopySupport: nothing,
  onTypeNote: nothing,
  onSetNote: nothing,
  onExtend: nothing,
  onReuse: nothing,
  onSetAutoRenewal: () => Promise.resolve({ ok: true, value: null }),
  onHide: nothing,
  onAllowSite: nothing,
  onDismissNotice: nothing,
  onOpenLink: nothing,
  onReport: () => Promise.resolve(null),
  onCopyReport: nothing,
  stepFor,
};

const looked: PollReport = { lookedAt: now - 2_000, problem: null, retryAt: null, canCheckAt: 0 };

const numbersScreen = (
  bookings: Parameters<typeof NumbersScreen>[0]['bookings'],
  report: PollReport = looked,
) => (
  <NumbersScreen
    bookings={bookings}
    opened={{}}
    acts={acts}
    pollLine={<PollLine report={report} onCheck={nothingYet} />}
    onOpen={nothing}
    onBuy={nothing}
  />
);

const historyScreen = (tab: 'numbers' | 'purchases') => (
  <HistoryScreen
    tab={tab}
    query=""
    purchases={[
      {
        ...entry,
        intentId: 'intent-3',
        stage: 'undecided',
        answer: { kind: 'unknown', problem: { kind: 'timeout' }, said: '' },
        verdict: { verdict: 'cannot-tell', why: 'late' },
      },
      entry,
      {
        ...entry,
        intentId: 'intent-4',
        createdAt: now - 3 * 86_400_000,
        answer: { kind: 'refused', problem: { kind: 'sold-out', said: '' } },
        verdict: { verdict: 'none' },
      },
    ]}
    ended={[
      { ...answeredBooking, isOver: true, bookingId: 61 },
      { ...booking, isOver: true, bookingId: 62, service: 'Telegram', state: 'Not Used' },
      {
        ...answeredBooking,
        isOver: true,
        bookingId: 63,
        startsAt: now - 30 * 3_600_000,
        messages: answeredBooking.messages.slice(0, 1),
      },
    ]}
    acts={{
      onCopyNumber: nothing,
      onCopyCode: nothing,
      onCopySupport: nothing,
      onTypeNote: nothing,
      onSetNote: nothing,
      onBuyAgain: nothingYet,
      onReuse: nothing,
    }}
    onTab={nothing}
    onSearch={nothing}
    onMorePurchases={null}
    onMoreEnded={nothing}
    onShowPurchase={nothing}
    onOpenAccount={nothing}
    onOpenRecords={nothing}
    onOpenShared={nothing}
  />
);

const settingsScreen = (more: Partial<Parameters<typeof SettingsScreen>[0]> = {}): ReactElement => (
  <SettingsScreen
    settings={defaultSettings}
    typedLimit={null}
    balanceUsd={18.35}
    version="0.1.0"
    sites={{ granted: ['https://accounts.example.com'], asked: null }}
    shortcuts={[
      { name: translate('commandInsertNumber'), keys: 'Ctrl+Shift+F' },
      { name: translate('commandInsertCode'), keys: '' },
    ]}
    problem={null}
    stepFor={stepFor}
    onChange={nothing}
    onTypeLimit={nothing}
    onRefreshBalance={nothingYet}
    onDisconnect={nothing}
    onDeleteEverything={nothing}
    onAllowSite={nothing}
    onRemoveSite={nothingYet}
    onManageSites={nothing}
    onOpenShortcuts={nothing}
    {...more}
  />
);

const firstRunScreen = (problem: Problem | null) => (
  <FirstRunScreen
    typedKey=""
    problem={problem}
    stepFor={() => null}
    onType={nothing}
    onConnect={nothingYet}
    onOpenProvider={nothing}
    onOpenShared={nothing}
    onDeleteEverything={null}
    onBack={null}
  />
);

const sharedBooking: KnownSharedBooking = {
  sharedId: 'shared-1',
  number: booking.number,
  country: 'Germany',
  rentalType: 'Activation',
  service: 'WhatsApp',
  startsAt: booking.startsAt,
  expiresAt: booking.expiresAt,
  addedAt: now,
  state: 'Active',
  isOver: false,
  messages: answeredBooking.messages,
  lookedAt: now,
  problem: null,
};

const sharedScreen = (more: Partial<Parameters<typeof SharedScreen>[0]> = {}): ReactElement => (
  <SharedScreen
    bookings={[]}
    typedLink=""
    problem={null}
    acts={{
      onCopyNumber: nothing,
      onCopyCode: nothing,
      onOpenLink: nothing,
      onRemove: nothing,
      stepFor,
    }}
    onType={nothing}
    onAdd={nothingYet}
    onLookAgain={null}
    onBack={nothing}
    {...more}
  />
);

const accountActs: AccountActs = {
  onShow: nothing,
  onCopyNumber: nothing,
  onCopyCode: nothing,
  onOpenLink: nothing,
  onRetry: nothing,
  stepFor,
};

const accountEntryScreen = (what: 'order' | 'booking'): ReactElement => (
  <AccountEntryScreen
    entry={{ what, id: what === 'order' ? 64 : answeredBooking.bookingId }}
    order={{
      ok: true,
      value: { orderId: 64, orderedAt: now - 90_000_000, priceUsd: 4.2, bookings: [booking, rental] },
    }}
    booking={{ ok: true, value: answeredBooking }}
    sms={{
      ok: true,
      value: {
        items: answeredBooking.messages.map((message) => ({ ...message, number: booking.number })),
        unreadableCount: 0,
      },
    }}
    acts={accountActs}
    onBack={nothing}
  />
);

const accountScreen = (more: Partial<Parameters<typeof AccountScreen>[0]> = {}): ReactElement => (
  <AccountScreen
    tab="orders"
    query=""
    orders={{
      ok: true,
      value: {
        items: [
          { orderId: 65, orderedAt: now - 600_000, priceUsd: 0.45, bookings: [booking] },
          { orderId: 64, orderedAt: now - 90_000_000, priceUsd: 4.2, bookings: [rental] },
        ],
        unreadableCount: 1,
      },
    }}
    sms={{
      ok: true,
      value: {
        items: answeredBooking.messages.map((message) => ({ ...message, number: booking.number })),
        unreadableCount: 0,
      },
    }}
    simCards={{ ok: true, value: { items: [rental], unreadableCount: 0 } }}
    renewalProblem={null}
    acts={accountActs}
    onTab={nothing}
    onSearch={nothing}
    onSetAutoRenewal={nothingYet}
    onBack={nothing}
    {...more}
  />
);

const problemList = (from: number, to?: number) => (
  <main className="screen">
    <h1 className="visually-hidden">Problems</h1>
    <div className="screen-body">
      {problems.slice(from, to).map((problem, at) => (
        <ProblemNote key={at} problem={problem} step={stepFor(problem)} />
      ))}
    </div>
  </main>
);

/** Every screen in every state worth a look, by name. */
const recordsScreen = (hasAny: boolean): ReactElement => (
  <RecordsScreen
    found={{
      records: hasAny
        ? [
            {
              ...recordOf('WhatsApp', 'Germany', 'Vodafone'),
              numberCount: 24,
              answeredCount: 21,
              medianWaitMs: 18_000,
            },
            {
              ...recordOf('Telegram', 'UnitedKingdom', ''),
              numberCount: 9,
              answeredCount: 4,
              medianWaitMs: 74_000,
            },
            {
              ...recordOf('Google, Gmail, Youtube', 'CzechRepublic', 'T-Mobile'),
              numberCount: 3,
              answeredCount: 0,
            },
          ]
        : [],
      days: Array.from({ length: 30 }, (_, at) => ({
        startsAt: now - (29 - at) * 86_400_000,
        spentUsd: at % 4 === 0 ? 0 : Math.round(((at * 37) % 90) + 10) / 100,
      })),
    }}
    onBack={nothing}
  />
);
const recordOf = (service: string, country: string, providerName: string) => ({
  service,
  country,
  providerName,
  numberCount: 1,
  answeredCount: 0,
  medianWaitMs: null,
  spentUsd: 4.35,
});

export const stories: Readonly<Record<string, () => ReactElement>> = {
  'first-run': () => firstRunScreen(null),
  'database-unreadable': () => (
    <DatabaseScreen
      isNothingReadable={false}
      onRetry={nothing}
      onSave={nothingYet}
      onStartAnew={nothingYet}
    />
  ),
  'first-run-refused': () => firstRunScreen({ kind: 'key-refused', said: 'Unauthorized' }),
  pick: () =>
    inShell(
      'buy',
      pickScreen(
        {},
        {
          proposal: {
            host: 'web.telegram.org',
            product: { ...product, service: 'Telegram', priceUsd: 0.09 },
            live: { priceUsd: 0.09, stock: 48 },
            others: [],
          },
          recent: products
            .filter(({ productId }) => productId === 1 || productId === 205 || productId === 503)
            .map((bought) => ({ product: bought, providerId: 0 })),
        },
      ),
    ),
  'pick-search': () => inShell('buy', pickScreen({ query: 'whatsapp' })),
  'pick-service': () => inShell('buy', pickScreen({ service: 'WhatsApp' })),
  'pick-filtered': () => inShell('buy', pickScreen({ country: 'CzechRepublic' })),
  'pick-nothing': () => inShell('buy', pickScreen({ query: 'qqqq', service: 'Telegram' })),
  'pick-loading': () => inShell('buy', pickScreen({}, { search: null })),
  'pick-offline': () => inShell('buy', pickScreen({}, { search: null, problem: { kind: 'offline' } })),
  offer: () => inShell('buy', offerScreen()),
  'report-code': () => (
    <>
      {inShell('numbers', numbersScreen([answeredBooking]))}
      <ReportDialog
        report={{
          kind: 'message',
          text: 'Order 77310: your login code is 2941. Zorvex',
          sender: 'Zorvex',
          found: '77310',
          numbers: ['77310', '2941'],
        }}
        onCopy={nothing}
        onClose={nothing}
      />
    </>
  ),
  'offer-loading': () => inShell('buy', offerScreen({ offer: null })),
  'offer-sold-out': () =>
    inShell('buy', offerScreen({ offer: { ok: true, value: { ...offer, tiers: [] } } })),
  'offer-problem': () =>
    inShell('buy', offerScreen({ offer: { ok: false, problem: { kind: 'provider-down', status: 503 } } })),
  review: () => inShell('buy', reviewScreen()),
  'review-inserts': () => inShell('buy', reviewScreen({ review: insertingReview })),
  'review-another': () =>
    inShell(
      'buy',
      reviewScreen({
        review: {
          ...insertingReview,
          others: [
            {
              ...{ productId: 1, country: 'Germany', providerId: 4, providerName: 'Telekom', priceUsd: 0.45 },
              record: { numberCount: 24, answeredCount: 21 },
            },
            {
              ...{ productId: 1, country: 'Germany', providerId: 7, providerName: 'O2', priceUsd: 0.6 },
              record: null,
            },
            {
              ...{ productId: 2, country: 'UnitedKingdom', providerId: 0, providerName: '', priceUsd: 0.31 },
              record: { numberCount: 5, answeredCount: 4 },
            },
            {
              ...{ productId: 3, country: 'Poland', providerId: 0, providerName: '', priceUsd: 0.24 },
              record: null,
            },
          ],
        },
      }),
    ),
  'review-too-low': () => inShell('buy', reviewScreen({ balanceUsd: 0.2 })),
  'review-extend': () =>
    inShell(
      'buy',
      reviewScreen({
        review: {
          intentId: 'intent-2',
          request: { act: 'extend', bookingId: 72, durationInMinutes: 1440 },
          shown: {
            ...entry.shown,
            country: 'UnitedKingdom',
            service: '',
            rentalType: 'RentalFull',
            durationInMinutes: 1440,
            priceUsd: 4.2,
          },
          number: '+44 7911 123456',
          insertsOn: null,
        },
      }),
    ),
  buying: () =>
    inShell('buy', purchaseScreen({ outcome: 'under-way', intentId: 'intent-1', step: 'ordering' })),
  checking: () =>
    inShell('buy', purchaseScreen({ outcome: 'under-way', intentId: 'intent-1', step: 'checking' })),
  bought: () =>
    inShell(
      'buy',
      purchaseScreen({
        outcome: 'bought',
        intentId: 'intent-1',
        bookings: [booking],
        chargedUsd: 0.45,
        problem: null,
      }),
    ),
  several: () =>
    inShell(
      'buy',
      purchaseScreen({
        outcome: 'several',
        intentId: 'intent-1',
        bookings: [booking, { ...booking, bookingId: 73, number: '+4915198765432' }],
        bookingCount: 2,
        chargedUsd: 0.9,
      }),
    ),
  'not-bought': () =>
    inShell(
      'buy',
      purchaseScreen({
        outcome: 'not-bought',
        intentId: 'intent-1',
        problem: { kind: 'price-risen', shownUsd: 0.45, nowUsd: 0.6 },
      }),
    ),
  unsettled: () =>
    inShell('buy', purchaseScreen({ outcome: 'unsettled', intentId: 'intent-1', finding: 'looking' })),
  undecided: () =>
    inShell('buy', purchaseScreen({ outcome: 'unsettled', intentId: 'intent-1', finding: 'nothing' })),
  numbers: () => inShell('numbers', numbersScreen([answeredBooking, rental])),
  'numbers-next-term': () =>
    inShell('numbers', numbersScreen([booking, nextTerm, { ...nextTerm, bookingId: 76 }])),
  'numbers-renewal': () =>
    inShell(
      'numbers',
      numbersScreen([{ ...rental, isAutoRenewing: null, messages: [], renewalPriceUsd: 12.4 }]),
    ),
  'numbers-waiting': () =>
    inShell(
      'numbers',
      numbersScreen([
        {
          ...booking,
          boundTo: { origin: 'https://accounts.example.com', tabId: 1, isAllowed: false, fate: null },
          notice: {
            kind: 'filled',
            what: 'number',
            tabId: 1,
            outcome: { filled: true, fields: [], canUndo: true },
          },
        },
        { ...booking, bookingId: 74, service: 'Telegram', country: 'Poland', expiresAt: now + 100_000 },
      ]),
      {
        banner: (
          <div className="banner" role="status">
            <p>{translate('banner_looking')}</p>
            <Button look="quiet">{translate('banner_show')}</Button>
          </div>
        ),
        toast: { text: translate('copied_number'), act: null },
      },
    ),
  'numbers-problem': () =>
    inShell(
      'numbers',
      numbersScreen([
        {
          ...booking,
          notice: {
            kind: 'problem',
            what: 'number',
            problem: { kind: 'page-not-granted', origin: 'https://accounts.example.com' },
          },
        },
      ]),
    ),
  'numbers-paused': () =>
    inShell(
      'numbers',
      numbersScreen([booking], {
        lookedAt: now - 52_000,
        problem: { kind: 'rate-limited', retryAt: now + 38_000 },
        retryAt: now + 38_000,
        canCheckAt: now + 38_000,
      }),
    ),
  'numbers-many': () =>
    inShell(
      'numbers',
      numbersScreen([
        answeredBooking,
        ...['Telegram', 'Amazon', 'Vinted', 'Uber', 'Signal'].map((service, at) => ({
          ...booking,
          bookingId: 80 + at,
          service,
          messages: at === 2 ? answeredBooking.messages : [],
        })),
      ]),
    ),
  'numbers-ended': () =>
    inShell(
      'numbers',
      numbersScreen([{ ...booking, isOver: true, state: 'Ended', expiresAt: now - 60_000 }]),
      {
        toast: { text: translate('hidden_booking'), act: { label: translate('undo'), onPress: nothing } },
      },
    ),
  'numbers-none': () => inShell('numbers', numbersScreen([])),
  welcome: () => <WelcomeScreen onOpenProvider={nothing} />,
  records: () => inShell('history', recordsScreen(true)),
  'records-none': () => inShell('history', recordsScreen(false)),
  history: () => inShell('history', historyScreen('numbers')),
  'history-purchases': () => inShell('history', historyScreen('purchases')),
  'account-orders': () => inShell('history', accountScreen()),
  'account-order': () => inShell('history', accountEntryScreen('order')),
  'account-booking': () => inShell('history', accountEntryScreen('booking')),
  'account-loading': () => inShell('history', accountScreen({ orders: null })),
  'account-problem': () =>
    inShell('history', accountScreen({ orders: { ok: false, problem: { kind: 'offline' } } })),
  'account-sms': () => inShell('history', accountScreen({ tab: 'sms' })),
  'account-sim-cards': () => inShell('history', accountScreen({ tab: 'sim-cards' })),
  'account-none': () =>
    inShell('history', accountScreen({ orders: { ok: true, value: { items: [], unreadableCount: 0 } } })),
  shared: () =>
    inShell(
      'history',
      sharedScreen({
        bookings: [
          sharedBooking,
          { ...sharedBooking, sharedId: 'shared-2', service: 'Telegram', messages: [] },
          { ...sharedBooking, sharedId: 'shared-3', state: 'Ended', isOver: true, messages: [] },
        ],
      }),
    ),
  'shared-none': () => (
    <AccountlessShell toast={null}>
      {sharedScreen({ problem: { kind: 'share-not-found', said: 'Invalid share token' } })}
    </AccountlessShell>
  ),
  'shared-paused': () =>
    inShell(
      'history',
      sharedScreen({
        bookings: [{ ...sharedBooking, messages: [], problem: { kind: 'offline' } }],
        onLookAgain: nothing,
      }),
    ),
  settings: () => inShell('settings', settingsScreen()),
  'settings-site': () =>
    inShell(
      'settings',
      settingsScreen({
        sites: { granted: [], asked: { origin: 'https://accounts.example.com', answer: null } },
      }),
    ),
  'background-silent': () =>
    inShell('numbers', numbersScreen([booking]), {
      banner: <ProblemNote problem={{ kind: 'background-silent' }} step={stepFor({ kind: 'offline' })} />,
    }),
  'problems-1': () => problemList(0, 9),
  'problems-2': () => problemList(9, 18),
  'problems-3': () => problemList(18, 27),
  'problems-4': () => problemList(27, 36),
  'problems-5': () => problemList(36),
};
