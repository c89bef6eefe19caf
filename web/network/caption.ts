import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/dates.ts';
import { localeOf } from '../i18n/locale.ts';
import type { Caption } from './messages.ts';
import { type Picture, type Shown, thinness } from './picture.ts';
import type { NetworkView } from './view.ts';
import { LINK_KINDS, NODE_KINDS } from './words.ts';

/** What stands beside the picture in a file: its legend with counts, its date, and its sources. */
export function useCaption(view: NetworkView, picture: Picture | undefined, shown: Shown): Caption {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const names = view.whole
      ? [t('network.wholeName')]
      : view.starts.map((key) => picture?.byKey.get(key)?.label ?? key);
    const list = new Intl.ListFormat(localeOf(i18n.language)).format(names);
    const nodes = countBy([...shown.nodes].flatMap((id) => picture?.nodes.get(id) ?? []));
    const links = countBy(shown.links);
    const today = formatDay(new Date().toISOString().slice(0, 10), i18n.language);
    return {
      title: t('page.title', { page: list }),
      nodes: legend(NODE_KINDS, nodes, (kind) => t(`network.kinds.${kind}`)),
      links: legend(LINK_KINDS, links, (kind) => t(`network.link.${kind}`)),
      lines: [
        view.asOf
          ? t('network.caption.date', { date: formatDay(view.asOf, i18n.language), today })
          : t('network.caption.today', { today }),
        t('network.caption.sources', thinness(shown.links)),
      ],
    };

    function legend<Kind extends string>(
      kinds: readonly Kind[],
      counts: ReadonlyMap<string, number>,
      nameOf: (kind: Kind) => string,
    ) {
      return Object.fromEntries(
        kinds.flatMap((kind) => {
          const count = counts.get(kind);
          return count ? [[kind, t('network.caption.count', { name: nameOf(kind), count })]] : [];
        }),
      );
    }
  }, [view, picture, shown, t, i18n.language]);
}

function countBy(things: readonly { readonly kind: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
