import type { SpendingLimits } from './purchase.ts';

export interface Settings {
  limits: SpendingLimits;
  /** Notifications show dots in the place of the code. */
  hidesCode: boolean;
  notifies: boolean;
  /** Fill the code as soon as it arrives on a bound page. */
  fillsCodeOnArrival: boolean;
  theme: 'system' | 'light' | 'dark';
}

export const defaultSettings: Settings = {
  limits: { mostPerPurchaseUsd: 5, mostPerDayUsd: 20, askAgainAboveUsd: 2 },
  hidesCode: false,
  notifies: true,
  fillsCodeOnArrival: true,
  theme: 'system',
};
