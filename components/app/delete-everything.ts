import type { Result } from '@/utils/domain/problem.ts';
import { ask } from './ask.ts';
import { firstView, setView, useView } from './view-state.ts';

/** Views keep nothing of it either. */
export async function deleteEverything(): Promise<Result<null>> {
  const result = await ask('account.deleteEverything', null);
  if (result.ok) setView({ ...firstView, section: useView.getState().section });
  return result;
}
