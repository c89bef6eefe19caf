import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listParts } from '../i18n/locale.ts';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** Things one after the other, with the commas of the reader's language between them. */
export function Listed<Item>({ items, keyOf, children }: Props<Item>) {
  const { i18n } = useTranslation();
  return listParts(items, i18n.language).map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Fragment key={keyOf(part.item)}>{children(part.item)}</Fragment>
    ),
  );
}
