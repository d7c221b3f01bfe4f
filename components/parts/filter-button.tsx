import { lazy, Suspense, useRef, useState } from 'react';
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
  getOptions,
  onSelect,
}: {
  label: string;
  placeholder: string;
  selected: string | null;
  selectedName: string | null;
  /** Made when they are needed: there are hundreds, with all their names. */
  getOptions: () => readonly FilterOption[];
  onSelect: (id: string | null) => void;
}) {
  const [options, setOptions] = useState<readonly FilterOption[] | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const [isLeftByKey, setLeftByKey] = useState(false);
  const close = () => {
    // Who has clicked elsewhere wants to be there.
    setLeftByKey(place.current?.contains(document.activeElement) === true);
    setOptions(null);
  };
  const closed = (
    <div className="filter-box" data-chosen={selected === null ? undefined : true}>
      <AriaButton className="filter-button" autoFocus={isLeftByKey} onPress={() => setOptions(getOptions())}>
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
      {options === null ? (
        closed
      ) : (
        <Suspense fallback={closed}>
          <FilterBox
            label={label}
            placeholder={placeholder}
            options={options}
            onSelect={onSelect}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
