import type { SimFillDatabase } from './database.ts';

/** A database that takes longer is stuck; one that is merely large takes a tenth of it. */
export const openingPatienceMs = 2_000;

/** Whether the database opened in time. It may still open later; nobody should wait for it without being told. */
export async function doesOpen(database: SimFillDatabase): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, openingPatienceMs, false);
  });
  const opened = database.open().then(
    () => true,
    () => false,
  );
  const isOpen = await Promise.race([opened, late]);
  clearTimeout(timer);
  return isOpen;
}
