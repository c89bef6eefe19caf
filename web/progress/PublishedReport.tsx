import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answered } from '../components/Answered.tsx';
import { Section } from '../components/Section.tsx';
import { formatDay } from '../i18n/dates.ts';
import { headlineOf, indented } from './published-text.ts';
import { PUBLISHED_REPORT } from './published-query.ts';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** One published report, as it was, above what today tells of the chosen dates. */
export function PublishedReport({ id, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const [answer, ask] = useQuery({ query: PUBLISHED_REPORT, variables: { id } });
  const day = (date: string) => formatDay(date.slice(0, 10), i18n.language);
  const box = useRef<HTMLDivElement>(null);
  // It stands above the list that it was chosen from: the reader is taken there.
  useEffect(() => {
    box.current?.focus();
  }, [id]);
  return (
    <div className="published" ref={box} tabIndex={-1}>
      <Section title={t('progress.published.reading')}>
        <Answered answer={answer} ask={ask} lines={8}>
          {({ publishedReport: report }) => {
            if (!report) return <p>{t('progress.published.gone')}</p>;
            const headline = headlineOf(report.report);
            return (
              <>
                <p>
                  <strong>
                    {report.title ??
                      t('progress.published.untitled', {
                        from: day(report.from),
                        to: day(report.to),
                      })}
                  </strong>
                </p>
                <p className="quiet">
                  {t('progress.published.about', {
                    from: day(report.from),
                    to: day(report.to),
                    date: day(report.publishedAt),
                  })}
                </p>
                {headline && <p>{t('progress.published.headline', { ...headline })}</p>}
                <p>
                  <a
                    href={`data:application/json;charset=utf-8,${encodeURIComponent(report.report)}`}
                    download={`progress-${report.from}-${report.to}.json`}
                  >
                    {t('progress.published.download')}
                  </a>
                </p>
                <details>
                  <summary>{t('progress.published.text')}</summary>
                  {/* Scrolls by itself, so it must be reachable by keyboard. */}
                  {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
                  <pre tabIndex={0}>{indented(report.report)}</pre>
                </details>
              </>
            );
          }}
        </Answered>
        <button type="button" className="link" onClick={onClose}>
          {t('progress.published.close')}
        </button>
      </Section>
    </div>
  );
}
