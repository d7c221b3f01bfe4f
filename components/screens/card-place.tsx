import type { CodeFate } from '@/utils/domain/binding.ts';
import { Button } from '../parts/button.tsx';
import { useNow } from '../parts/clock.tsx';
import { formatOrigin } from '../parts/format.ts';
import { toProblemText } from '../parts/problem-text.ts';
import { sentenceGap, translate } from '../parts/translate.ts';

/** The page a number was inserted on, and what became of its code there. */
export interface CardPlace {
  origin: string;
  tabId: number;
  /** The site was given standing access. */
  isAllowed: boolean;
  /** Of the code shown; null before there is one. */
  fate: CodeFate | null;
}

/** Why the code is not in its page (yet), and the way to get it there. */
export function CodeFateNote({
  place,
  onAllowSite,
}: {
  place: CardPlace;
  onAllowSite: (origin: string) => void;
}) {
  const said = sayFate(place, useNow());
  if (said === null) return null;
  return (
    <div className="place-note">
      <p>{said}</p>
      {place.fate?.fate === 'no-access' && !place.isAllowed ? (
        <AllowButton origin={place.origin} onAllowSite={onAllowSite} />
      ) : null}
    </div>
  );
}

/** Right after an insertion, while one thinks of the site: the code is often asked for on the next page. */
export function AllowNextPage(props: { origin: string; onAllowSite: (origin: string) => void }) {
  return (
    <div className="place-note">
      <p>{translate('site_allow_why')}</p>
      <AllowButton {...props} />
    </div>
  );
}

function AllowButton({ origin, onAllowSite }: { origin: string; onAllowSite: (origin: string) => void }) {
  return (
    <Button look="plain" onPress={() => onAllowSite(origin)}>
      {translate('site_allow', formatOrigin(origin))}
    </Button>
  );
}

export const sayFilled = (origin: string): string => translate('filled_on', formatOrigin(origin));

export function sayFate({ origin, fate }: CardPlace, now: number): string | null {
  const site = formatOrigin(origin);
  switch (fate?.fate) {
    case undefined:
    case 'filled':
      return null;
    case 'waits':
      return translate('fate_waits', site);
    case 'no-access':
      return translate('fate_no_access', site);
    case 'refused': {
      const { what, next } = toProblemText(fate.problem, now);
      return what + sentenceGap() + next;
    }
    case 'offered':
      // Who switched filling off knows why.
      return fate.because === 'setting' ? null : translate(offerReasons[fate.because], site);
  }
}

const offerReasons = {
  'other-brand': 'fate_other_brand',
  'other-host': 'fate_other_host',
  uncertain: 'fate_uncertain',
} as const;
