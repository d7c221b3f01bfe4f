/** One act of money at a time, over every window and view: purchases and cancellations read the balance before and after. */
export const moneyLock = 'simfill-money';
