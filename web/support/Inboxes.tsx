import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answered } from '../components/Answered.tsx';
import { Quoted } from '../components/Quoted.tsx';
import { Wide } from '../components/Wide.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatDay } from '../i18n/dates.ts';
import { useOfficeName } from '../i18n/known-names.ts';
import { formatList } from '../i18n/locale.ts';
import type { RegionCode } from '../words.ts';
import type { Inbox } from './answers.ts';
import { INBOXES } from './query.ts';

interface Props {
  /** Only the offices of this region. */
  readonly region: RegionCode | undefined;
}

/** What countries have raised, by the office that they raised it with. */
export function Inboxes({ region }: Props) {
  const { t, i18n } = useTranslation();
  const officeName = useOfficeName();
  const [answer, ask] = useQuery({ query: INBOXES });
  return (
    <Answered answer={answer} ask={ask} lines={8}>
      {(data) => {
        const offices = data.offices.nodes.filter(
          (office) => region === undefined || office.region.code === region,
        );
        const filled = offices.filter(({ needs }) => needs.totalCount > 0);
        const empty = offices.filter(({ needs }) => needs.totalCount === 0);
        return (
          <>
            {filled.map((office) => (
              <Office key={office.slug} office={office} />
            ))}
            {filled.length === 0 && (
              <div className="empty">
                <p>
                  <strong>{t('support.needs.none', { count: offices.length })}</strong>
                </p>
                <p>{t('support.needs.howTo')}</p>
              </div>
            )}
            <p className="quiet">
              {t('support.needs.empty', {
                offices: formatList(empty.map(officeName), i18n.language),
              })}
            </p>
          </>
        );
      }}
    </Answered>
  );
}

function Office({ office }: { readonly office: Inbox }) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const officeName = useOfficeName();
  const { needs } = office;
  const day = (date: string | null) => (date === null ? '' : formatDay(date, i18n.language));
  return (
    <Wide label={t('support.needs.inbox', { office: officeName(office), count: needs.totalCount })}>
      <table className="grid">
        <caption>
          {t('support.needs.inbox', { office: officeName(office), count: needs.totalCount })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('support.needs.need')}</th>
            <th scope="col">{t('support.needs.country')}</th>
            <th scope="col">{t('support.needs.state')}</th>
            <th scope="col">{t('support.needs.raised')}</th>
            <th scope="col">{t('support.needs.answered')}</th>
            <th scope="col">{t('support.needs.met')}</th>
          </tr>
        </thead>
        <tbody>
          {needs.nodes.map((need) => (
            <tr key={need.id}>
              <th scope="row">
                <Quoted>{need.title}</Quoted>{' '}
                <span className="quiet">{t(`needKind.${need.kind}`)}</span>
              </th>
              <td>
                <Link href={`/countries/${need.country.iso2}`}>{nameOf(need.country)}</Link>
              </td>
              <td>
                <span className="grade" data-open={need.open}>
                  {t(`needState.${need.state}`)}
                </span>
              </td>
              <td>{day(need.raisedOn)}</td>
              <td>{day(need.answeredOn)}</td>
              <td>{day(need.metOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
