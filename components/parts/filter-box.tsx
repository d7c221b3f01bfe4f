import { useState, type ReactNode } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Virtualizer,
} from 'react-aria-components';
import { ChevronIcon } from './icons.tsx';
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
  onSelect,
  onClose,
}: {
  label: string;
  placeholder: string;
  options: readonly FilterOption[];
  onSelect: (id: string | null) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const needle = plain(typed);
  const shown = needle === '' ? options : findOptions(options, needle);
  return (
    <ComboBox
      items={shown}
      inputValue={typed}
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        if (key === null) return;
        onSelect(String(key));
        onClose();
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="filter-box">
        <Input placeholder={placeholder} spellCheck="false" autoComplete="off" autoFocus />
        <Button className="icon-button">
          <ChevronIcon />
        </Button>
      </div>
      <Popover className="popover" placement="bottom start" offset={4}>
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 32 }}>
          <ListBox<FilterOption>
            className="options"
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
      </Popover>
    </ComboBox>
  );
}
