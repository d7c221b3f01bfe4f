import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { IconButton } from './button.tsx';
import type { FilterOption } from './filter-box.tsx';
import { ChevronIcon, CloseIcon } from './icons.tsx';
import { translate } from './translate.ts';

// Its code and its hundreds of names come when somebody wants to type into it.
const FilterBox = lazy(async () => ({ default: (await import('./filter-box.tsx')).FilterBox }));

/** What is filtered by, as a button that becomes a box to type in while it is used. */
export function FilterButton({
  label,
  placeholder,
  selected,
  selectedName,
  typed,
  getOptions,
  onType,
  onSelect,
}: {
  label: string;
  placeholder: string;
  selected: string | null;
  selectedName: string | null;
  /** Null while it is a button. */
  typed: string | null;
  /** Made when they are needed: there are hundreds, with all their names. */
  getOptions: () => readonly FilterOption[];
  onType: (typed: string | null) => void;
  onSelect: (id: string | null) => void;
}) {
  const isOpen = typed !== null;
  const options = useMemo(() => (isOpen ? getOptions() : []), [isOpen, getOptions]);
  const place = useRef<HTMLDivElement>(null);
  const [isLeftByKey, setLeftByKey] = useState(false);
  const close = () => {
    // Who has clicked elsewhere wants to be there.
    setLeftByKey(place.current?.contains(document.activeElement) === true);
    onType(null);
  };
  const closed = (
    <div className="filter-box" data-chosen={selected === null ? undefined : true}>
      <AriaButton className="filter-button" autoFocus={isLeftByKey} onPress={() => onType('')}>
        <span className="visually-hidden">{label}: </span>
        <span className="filter-name">{selectedName ?? placeholder}</span>
        {selected === null ? <ChevronIcon /> : null}
      </AriaButton>
      {selected === null ? null : (
        <IconButton
          label={`${translate('remove')}: ${selectedName ?? label}`}
          onPress={() => {
            onSelect(null);
          }}
        >
          <CloseIcon />
        </IconButton>
      )}
    </div>
  );
  return (
    <div className="filter" ref={place}>
      {typed === null ? (
        closed
      ) : (
        <Suspense fallback={closed}>
          <FilterBox
            label={label}
            placeholder={placeholder}
            options={options}
            typed={typed}
            onType={onType}
            onSelect={onSelect}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
