import { useTranslation } from 'react-i18next';
import type { graphql } from '../graphql.ts';

interface Props {
  readonly status: ReturnType<typeof graphql.scalar<'TeamStatus'>>;
}

/** Whether a team works: by a shape as well as a word. */
export function TeamStatusMark({ status }: Props) {
  const { t } = useTranslation();
  return (
    <span className="team-status" data-status={status}>
      {t(`teamStatus.${status}`)}
    </span>
  );
}
