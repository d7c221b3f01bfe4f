import type { ReactNode } from 'react';
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  SearchField,
  Virtualizer,
} from 'react-aria-components';
import { translate } from './translate.ts';

export interface FilterOption {
  id: string;
  name: string;
  /** What else may be typed for it. */
  otherNames: readonly string[];
  mark?: ReactNode;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** 0 is the very name or code that was typed, then names that begin with it, then names with a word that does. */
function rankOption(option: FilterOption, needle: string): number {
  const ranks = [option.name, ...option.otherNames].map((name) => {
    const words = plain(name);
    return words === needle ? 0 : words.startsWith(needle) ? 1 : words.includes(` ${needle}`) ? 2 : 3;
  });
  return Math.min(...ranks);
}

const findOptions = (options: readonly FilterOption[], needle: string) =>
  options
    .map((option) => ({ option, rank: rankOption(option, needle) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);

/** A box to type or choose one of hundreds of values. It opens with its list and goes when it is done with. */
export function FilterBox({
  label,
  placeholder,
  options,
  typed,
  onType,
  onSelect,
  onClose,
}: {
  label: string;
  placeholder: string;
  options: readonly FilterOption[];
  typed: string;
  onType: (typed: string) => void;
  onSelect: (id: string) => void;
  onClose: () => void;
}) {
  const needle = plain(typed);
  const shown = needle === '' ? options : findOptions(options, needle);
  const select = (id: string) => {
    onSelect(id);
    onClose();
  };
  return (
    // Beside the page and not over it: a list that hides the rest from screen readers would hide what can be reached.
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A window that closes takes the focus away too: it opens again with what stands here.
        if (document.hasFocus() && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <Autocomplete inputValue={typed} onInputChange={onType}>
        <SearchField
          className="filter-box"
          aria-label={label}
          autoFocus
          onSubmit={() => {
            if (shown[0] !== undefined) select(shown[0].id);
          }}
        >
          <Input placeholder={placeholder} spellCheck="false" autoComplete="off" />
        </SearchField>
        <div className="popover filter-list">
          <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 34 }}>
            <ListBox<FilterOption>
              className="options"
              aria-label={label}
              items={shown}
              onAction={(key) => select(String(key))}
              renderEmptyState={() => <p className="options-none">{translate('filter_none')}</p>}
            >
              {(option) => (
                <ListBoxItem id={option.id} textValue={option.name} className="option">
                  {option.mark}
                  <span className="option-name">{option.name}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Virtualizer>
        </div>
      </Autocomplete>
    </div>
  );
}
