import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PrintButton } from '../components/PrintButton.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { ShareButton } from '../components/ShareButton.tsx';
import { STATE } from './query.ts';

interface Props {
  readonly iso2: string;
  readonly asOf: string | undefined;
  /** Whether all of the brief has arrived. */
  readonly isReady: boolean;
}

/** What can be done with the whole page. */
export function CountryActions({ iso2, asOf, isReady }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <PrintButton label={t('country.print')} isReady={isReady} />
      <ShareButton />
      <QueryLink query={STATE} variables={{ iso2, asOf: asOf ?? null }} />
      <Link href={`/?country=${iso2}`}>{t('country.onMap')}</Link>
    </>
  );
}
