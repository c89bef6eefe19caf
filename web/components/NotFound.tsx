import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from './Page.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('page.notFound')} lead={t('page.notFoundHint')}>
      <p>
        <Link href="/" className="button">
          {t('page.toAtlas')}
        </Link>
      </p>
    </Page>
  );
}
