import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureState } from './use-picture.ts';
import type { NetworkView } from './view.ts';

/** What a screen reader says when the picture has changed. */
export function useLiveMessage(
  { picture, previous }: Pick<PictureState, 'picture' | 'previous'>,
  { expanded, picked }: NetworkView,
): string {
  const { t } = useTranslation();
  const changed = useMemo(() => {
    if (!picture) return '';
    const last = picture.byKey.get(expanded.at(-1) ?? '');
    const fresh = [...picture.nodes.keys()].filter((id) => !previous?.nodes.has(id)).length;
    const gone = [...(previous?.nodes.keys() ?? [])].filter((id) => !picture.nodes.has(id)).length;
    if (previous && gone === 0 && last) {
      return t('network.live.added', { count: fresh, name: last.label });
    }
    if (previous && fresh === 0 && gone > 0) return t('network.live.removed', { count: gone });
    return t('network.live.shown', { count: picture.nodes.size });
  }, [picture, previous, expanded, t]);
  const count = picked.length;
  return count > 0 ? t('network.live.picked', { count }) : changed;
}
