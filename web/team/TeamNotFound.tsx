import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Page } from '../components/Page.tsx';
import { addressOf, nameOf } from '../search/found.ts';
import { SEARCH } from '../search/query.ts';

/** No team has this slug: what is called like it, and where to look. */
export function TeamNotFound({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  // A slug begins with the code of a country, which is no part of a name.
  const words = slug
    .replace(/^[a-z]{2}-/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60);
  const [{ data }] = useQuery({ query: SEARCH, variables: { text: words }, pause: words === '' });
  const hits = data?.search.nodes ?? [];
  const all =
    words === '' ? '/teams' : `/teams?${new URLSearchParams({ search: words }).toString()}`;
  return (
    <Page title={t('team.notFound', { slug })} lead={t('team.notFoundHint')}>
      {hits.length > 0 && (
        <ul className="alike" aria-label={t('team.alike')}>
          {hits.map(({ found }) => (
            <li key={addressOf(found)}>
              <Link href={addressOf(found)}>{nameOf(found)}</Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={all} className="button">
          {t('team.lookFor')}
        </Link>
      </p>
    </Page>
  );
}
