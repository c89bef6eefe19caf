import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answered } from '../components/Answered.tsx';
import { Section } from '../components/Section.tsx';
import { formatDay } from '../i18n/dates.ts';
import { PUBLISHED } from './published-query.ts';

/** The reports that were published: what they say is never changed. */
export function PublishedReports({ onRead }: { readonly onRead: (id: string) => void }) {
  const { t, i18n } = useTranslation();
  const [answer, ask] = useQuery({ query: PUBLISHED });
  const day = (date: string) => formatDay(date.slice(0, 10), i18n.language);
  return (
    <div className="on-screen">
      <Section title={t('progress.published.title')} lead={t('progress.published.lead')}>
        <Answered answer={answer} ask={ask} lines={3}>
          {({ publishedReports: { totalCount, nodes } }) =>
            totalCount === 0 ? (
              <div className="empty">
                <p>
                  <strong>{t('progress.published.none')}</strong>
                </p>
                <p>{t('progress.published.howTo')}</p>
              </div>
            ) : (
              <ul className="facts">
                {nodes.map(({ id, title, from, to, publishedAt }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        onRead(id);
                      }}
                    >
                      {title ?? t('progress.published.untitled', { from: day(from), to: day(to) })}
                    </button>
                    <span className="source">
                      {t('progress.published.about', {
                        from: day(from),
                        to: day(to),
                        date: day(publishedAt),
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </Section>
    </div>
  );
}
