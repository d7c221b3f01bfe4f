import { languages } from '@/utils/words/all-languages';
import { seeded } from './perturb-messages';

/** Words for whatever has a code that is none to sign in with. No list holds all of them: new messages bring others. */
const MESSAGE_LISTS = ['label', 'promo', 'place', 'elsewhere', 'paid', 'gone'] as const;
const FIELD_LISTS = ['other', 'promo', 'id', 'card', 'post'] as const;

/**
 * Forgets a share of those words, before the first message is read: how often a code is then taken for sure and wrong
 * tells how often it is in messages about things that nobody here has thought of. Words that begin alike go together.
 */
export function forgetWords(share: number, seed: number): void {
  const keep = (list: string): string =>
    list
      .split(', ')
      .filter((entry) => {
        const stem = entry.replace(/[*=]/g, '').slice(0, 5);
        const hash = [...stem].reduce(
          (sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0),
          seed,
        );
        return seeded(hash)() >= share;
      })
      .join(', ');
  const thin = <K extends string>(
    lists: Partial<Record<K, string>> | undefined,
    names: readonly K[],
  ): void => {
    for (const name of names) {
      const list = lists?.[name];
      if (lists === undefined || list === undefined) continue;
      const kept = keep(list);
      if (kept === '') delete lists[name];
      else lists[name] = kept;
    }
  };
  for (const { messages, fields } of Object.values(languages)) {
    thin(messages, MESSAGE_LISTS);
    thin(fields, FIELD_LISTS);
  }
}
