import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { Answered } from '../components/Answered.tsx';
import { DayInput } from '../components/DayInput.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { Section } from '../components/Section.tsx';
import { dayIn, today } from '../days.ts';
import { formatDay } from '../i18n/dates.ts';
import { useCountryNames } from './names.ts';
import { FieldName, Value } from './OneChange.tsx';
import { RECORD_OF_TEAM, STATE_AT } from './query.ts';

/** The day that is asked about, in the address; undefined is today. */
function useDay(): readonly [string | undefined, (day: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (day: string | undefined) => {
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (day === undefined) after.delete('on');
      else after.set('on', day);
      return after;
    });
  };
  return [dayIn(params.get('on')), choose];
}

/** What the record of a team said on a day that the reader chooses. */
export function AsItWas({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const [day, choose] = useDay();
  const [{ data }] = useQuery({
    query: RECORD_OF_TEAM,
    variables: { slug },
    pause: day === undefined,
  });
  const now = today(new Date());
  const record = data?.team?.recordId;
  return (
    <Section anchor="as-it-was" title={t('history.was.title')} lead={t('history.was.lead')}>
      <div className="choices">
        <DayInput
          label={t('history.was.label')}
          value={day ?? now}
          max={now}
          onChange={(chosen) => {
            choose(chosen === now ? undefined : chosen);
          }}
        />
        {day !== undefined && (
          <button
            type="button"
            className="link"
            onClick={() => {
              choose(undefined);
            }}
          >
            {t('history.was.back')}
          </button>
        )}
      </div>
      {day !== undefined && record !== undefined && <StateOn day={day} record={record} />}
    </Section>
  );
}

interface Props {
  readonly day: string;
  readonly record: string;
}

function StateOn({ day, record }: Props) {
  const { t, i18n } = useTranslation();
  const variables = { record, at: `${day}T23:59:59.999Z` };
  const [answer, ask] = useQuery({ query: STATE_AT, variables });
  const id = useId();
  const names = useCountryNames(answer.data?.stateAt?.fields ?? []);
  const date = formatDay(day, i18n.language);
  return (
    <>
      <Answered answer={answer} ask={ask} lines={12}>
        {({ stateAt }) =>
          stateAt ? (
            <div className="as-it-was">
              <p className="remark" id={id} role="status">
                {t('history.was.past', { date })} {t('history.was.kept')}
              </p>
              <table className="grid change-fields" aria-describedby={id}>
                <thead>
                  <tr>
                    <th scope="col">{t('history.was.field')}</th>
                    <th scope="col">{t('history.says')}</th>
                  </tr>
                </thead>
                <tbody>
                  {stateAt.fields.map(({ field, value }) => (
                    <tr key={field}>
                      <th scope="row">
                        <FieldName field={field} />
                      </th>
                      <td>
                        <Value said={{ kind: 'Team', field }} value={value} names={names} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ) : (
            <p className="remark" role="status">
              {t('history.was.none', { date })}
            </p>
          )
        }
      </Answered>
      <p className="change-links">
        <QueryLink query={STATE_AT} variables={variables} />
      </p>
    </>
  );
}
