import { useMemo, useState } from 'react';
import {
  Collection,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { translate } from '../parts/translate.ts';
import { firstLength, ShelfCells, type ShelfItem, type ShelfListProps } from './product-shelf.tsx';

/** Results are added page by page: react-aria builds an object for each item. */
const pageLength = 40;

function ShelfRow({ item }: { item: ShelfItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.line} aria-label={item.line} className="product">
      <ShelfCells item={item} />
    </ListBoxItem>
  );
}

export function ShelfList<Row extends object>({ rows, toItem, onPick }: ShelfListProps<Row>) {
  const [length, setLength] = useState(firstLength);
  // The same object for the same row: react-aria then draws only what a page adds.
  const [items] = useState(() => new WeakMap<Row, ShelfItem>());
  const shown = useMemo(
    () =>
      rows.slice(0, length).map((row) => {
        const item = items.get(row) ?? toItem(row);
        items.set(row, item);
        return item;
      }),
    [rows, length, items, toItem],
  );
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 56 }}>
      <ListBox
        aria-label={translate('products_title')}
        className="product-list"
        onAction={(key) => onPick(String(key))}
      >
        <Collection items={shown}>{(item) => <ShelfRow item={item} />}</Collection>
        {rows.length > length ? (
          <ListBoxLoadMoreItem onLoadMore={() => setLength(length + pageLength)} />
        ) : null}
      </ListBox>
    </Virtualizer>
  );
}
