import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { translate } from './translate.ts';

/** The small search field over a list of what is kept. */
export function SearchBox({
  label,
  placeholder = label,
  value,
  onChange,
}: {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <SearchField className="search search-small" aria-label={label} value={value} onChange={onChange}>
      <SearchIcon />
      <Input placeholder={placeholder} spellCheck="false" />
      <AriaButton className="icon-button" aria-label={translate('clear_search')}>
        <CloseIcon />
      </AriaButton>
    </SearchField>
  );
}
