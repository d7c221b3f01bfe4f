import { browser } from 'wxt/browser';
import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseOutcome, PurchaseShown } from '@/utils/domain/purchase.ts';
import type { ProductSort } from '@/utils/domain/sort-products.ts';
import type { OfferChoice } from '@/utils/domain/offer-choice.ts';
import type { CardNotice } from '../screens/card-notice.tsx';
import type { AccountEntry } from '../screens/account-rows.tsx';
import type { AccountTab } from '../screens/account-screen.tsx';
import type { OpenFilter, Pick } from '../screens/pick-screen.tsx';
import type { Review } from '../screens/review-screen.tsx';
import type { TypedLimit } from '../screens/settings-screen.tsx';
import type { Section } from '../screens/shell.tsx';

/** A purchase on the screen: the journal says where it stands, `outcome` what this view was answered. */
export interface ShownPurchase {
  intentId: string;
  shown: PurchaseShown | null;
  outcome: PurchaseOutcome | null;
}

/** A note being written. */
export interface TypedNote {
  bookingId: number;
  text: string;
}

interface BoughtFor {
  origin: string;
  /** The person pointed at the field. */
  isForField: boolean;
}

/** Where a frame was left. Everything here can be lost without harm; nothing here is secret. */
export interface ViewState {
  section: Section;
  pick: Pick;
  openFilter: OpenFilter | null;
  sort: ProductSort;
  productId: number | null;
  choice: OfferChoice | null;
  review: Review | null;
  reviewProblem: Problem | null;
  purchase: ShownPurchase | null;
  /** The page the number is for; it is inserted there as soon as it is bought. */
  boughtFor: BoughtFor | null;
  /** A number was asked for in the page: the review opens as soon as its service is known. */
  opensReview: boolean;
  /** What was bought on sites whose service their name does not say, by origin. */
  choices: Readonly<Record<string, { productId: number; providerId: number }>>;
  notices: Readonly<Record<number, CardNotice>>;
  /** Cards of numbers the person has opened or closed. */
  opened: Readonly<Record<number, boolean>>;
  /** Half typed; taken out as soon as it is accepted. */
  typedKey: string;
  typedLink: string;
  typedNote: TypedNote | null;
  typedLimit: TypedLimit | null;
  historyTab: 'numbers' | 'purchases';
  historyQuery: string;
  /** The history itself, or what is reached from it. */
  historyPlace: 'list' | 'shared' | 'account' | 'records';
  accountTab: AccountTab;
  accountQuery: string;
  /** An order or booking of the account that was opened by its id. */
  accountEntry: AccountEntry | null;
  /** The person replaces a key the provider refused. */
  isChangingKey: boolean;
  /** How far down the list or text of `place` was scrolled. */
  scrolled: { place: string; top: number } | null;
}

/** Nothing chosen yet. */
export const firstView: ViewState = {
  section: 'buy',
  pick: { query: '', country: null, service: null },
  openFilter: null,
  sort: 'match',
  productId: null,
  choice: null,
  review: null,
  reviewProblem: null,
  purchase: null,
  boughtFor: null,
  opensReview: false,
  choices: {},
  notices: {},
  opened: {},
  typedKey: '',
  typedLink: '',
  typedNote: null,
  typedLimit: null,
  historyTab: 'numbers',
  historyQuery: '',
  historyPlace: 'list',
  accountTab: 'orders',
  accountQuery: '',
  accountEntry: null,
  isChangingKey: false,
  scrolled: null,
};

/** `storage.session`: memory only, outlives popup and worker, ends with the browser. */
const sessionStorage: StateStorage<Promise<void>> = {
  getItem: async (name) => {
    const stored: Record<string, unknown> = await browser.storage.session.get(name);
    const value = stored[name];
    return typeof value === 'string' ? value : null;
  },
  setItem: (name, value) => browser.storage.session.set({ [name]: value }),
  removeItem: (name) => browser.storage.session.remove(name),
};

/** Each frame is left and found by itself: the popup does not move while one works in the side panel. */
export const useView = create<ViewState>()(
  persist(() => firstView, {
    name: `view:${globalThis.location?.pathname ?? ''}`,
    version: 1,
    storage: createJSONStorage(() => sessionStorage),
    skipHydration: true,
  }),
);

export const setView = (change: Partial<ViewState>) => useView.setState(change);

/** What was being bought is done with. */
export const leavePurchase = (section: Section) =>
  setView({
    section,
    purchase: null,
    review: null,
    reviewProblem: null,
    productId: null,
    choice: null,
    boughtFor: null,
  });

export function setNotice(bookingId: number, notice: CardNotice | null): void {
  const { [bookingId]: _replaced, ...others } = useView.getState().notices;
  setView({ notices: notice === null ? others : { ...others, [bookingId]: notice } });
}
