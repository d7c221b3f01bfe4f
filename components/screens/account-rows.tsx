import type { AccountList } from '@/utils/domain/account-list.ts';
import type { Problem, Result } from '@/utils/domain/problem.ts';
import { IconButton } from '../parts/button.tsx';
import { useNow } from '../parts/clock.tsx';
import { formatCountry, formatService, formatWhen } from '../parts/format.ts';
import { CopyIcon, HistoryIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { translate, translatePlural } from '../parts/translate.ts';

/** What was asked for by its id. Order ids and booking ids overlap. */
export interface AccountEntry {
  what: 'order' | 'booking';
  id: number;
}

/** Null while the provider is asked. */
export type Answer<Value> = Result<Value> | null;

export interface AccountActs {
  onShow: (entry: AccountEntry) => void;
  onCopyNumber: (number: string) => void;
  onCopyCode: (code: string) => void;
  onOpenLink: (link: string) => void;
  onRetry: () => void;
  stepFor: (problem: Problem, retry: () => void) => ProblemStep | null;
}

/** What the answer holds, or why there is none; both are drawn, and so is the time until then. */
export function Answered<Value>({
  answer,
  acts,
  children,
}: {
  answer: Answer<Value>;
  acts: AccountActs;
  children: (value: Value) => React.ReactNode;
}) {
  if (answer === null) {
    return (
      <div className="empty" role="status">
        <span className="spinner" aria-hidden="true" />
        <p>{translate('account_loading')}</p>
      </div>
    );
  }
  if (!answer.ok)
    return <ProblemNote problem={answer.problem} step={acts.stepFor(answer.problem, acts.onRetry)} />;
  return children(answer.value);
}

export const includes = (query: string, ...texts: readonly (string | number)[]): boolean => {
  const needle = query.trim().toLowerCase();
  return texts.some((text) => String(text).toLowerCase().includes(needle));
};

export function Rows<Item>({
  list,
  isShown,
  children,
}: {
  list: AccountList<Item>;
  isShown: (item: Item) => boolean;
  children: (item: Item) => React.ReactNode;
}) {
  const shown = list.items.filter(isShown);
  return (
    <>
      {list.unreadableCount === 0 ? null : (
        <p className="note">{translatePlural('account_unreadable', list.unreadableCount)}</p>
      )}
      {list.items.length === 0 ? (
        <div className="empty">
          <HistoryIcon />
          <p>{translate('account_none')}</p>
        </div>
      ) : shown.length === 0 ? (
        <p className="note">{translate('filter_none')}</p>
      ) : (
        <ul className="past-list">{shown.map(children)}</ul>
      )}
    </>
  );
}

export function NumberLine({ number, acts }: { number: string; acts: AccountActs }) {
  return (
    <div className="past-number">
      <bdi className="number-small" dir="ltr">
        {number}
      </bdi>
      <IconButton label={translate('copy_number')} onPress={() => acts.onCopyNumber(number)}>
        <CopyIcon />
      </IconButton>
    </div>
  );
}

export function Head({
  service,
  country,
  facts,
  at,
}: {
  service: string;
  country: string;
  facts: string;
  at: number;
}) {
  const now = useNow();
  return (
    <div className="past-head">
      <Monogram service={service} />
      <div className="past-names">
        <p className="past-title">{formatService(service)}</p>
        <p className="card-facts">
          <RegionMark country={country} />
          <span>
            {formatCountry(country)} · {facts}
          </span>
        </p>
      </div>
      <time className="past-when">{formatWhen(at, now)}</time>
    </div>
  );
}
