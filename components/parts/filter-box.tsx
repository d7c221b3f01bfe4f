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
import { ChevronIcon, CloseIcon } from './icons.tsx';
import { IconButton } from './button.tsx';
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

/** A box to type or choose one of hundreds of values, or none for all of them. */
export function FilterBox({
  label,
  placeholder,
  options,
  selected,
  onSelect,
}: {
  label: string;
  placeholder: string;
  options: readonly FilterOption[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const chosen = options.find((option) => option.id === selected);
  const [typed, setTyped] = useState<string | null>(null);
  const needle = plain(typed ?? '');
  const shown = needle === '' || typed === chosen?.name ? options : findOptions(options, needle);
  return (
    <ComboBox
      className="filter"
      items={shown}
      inputValue={typed ?? chosen?.name ?? ''}
      onInputChange={setTyped}
      selectedKey={selected}
      onSelectionChange={(key) => {
        setTyped(null);
        if (key !== null) onSelect(String(key));
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(null);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="filter-box" data-chosen={selected === null ? undefined : true}>
        <Input placeholder={placeholder} spellCheck="false" autoComplete="off" />
        {selected === null ? (
          <Button className="icon-button">
            <ChevronIcon />
          </Button>
        ) : (
          <IconButton
            slot={null}
            label={`${translate('remove')}: ${chosen?.name ?? label}`}
            onPress={() => onSelect(null)}
          >
            <CloseIcon />
          </IconButton>
        )}
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
