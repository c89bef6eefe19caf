import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answered } from '../components/Answered.tsx';
import { StateMark } from '../components/StateMark.tsx';
import { FIRST_DAY, yearOf } from '../days.ts';
import { Because } from './Because.tsx';
import { HISTORY } from './history-query.ts';
import { type Span, placeOf, spansOf } from './spans.ts';

interface Props {
  readonly iso2: string;
  readonly memberState: boolean;
  readonly to: string;
}

/** The states over the years: a band, and the same as a table with why each began. */
export function History({ iso2, memberState, to }: Props) {
  const { t } = useTranslation();
  const filter = { iso2: { in: [iso2] }, memberState };
  const [answer, ask] = useQuery({ query: HISTORY, variables: { filter, from: FIRST_DAY, to } });
  return (
    <Answered answer={answer} ask={ask} lines={7}>
      {({ coverageHistory }) => {
        const spans = spansOf(coverageHistory.countries[0]?.states ?? [], to);
        return (
          <>
            <Band spans={spans} to={to} />
            <table className="grid">
              <caption>{t('country.history.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('country.history.from')}</th>
                  <th scope="col">{t('country.history.state')}</th>
                  <th scope="col">{t('country.history.because')}</th>
                </tr>
              </thead>
              <tbody>
                {spans.toReversed().map(({ state, from, before }) => (
                  <tr key={from}>
                    <td>{yearOf(from)}</td>
                    <td>
                      <StateMark state={state} /> {t(`state.${state}.name`)}
                    </td>
                    <td>
                      {before ? (
                        <Because filter={filter} from={before} to={from} />
                      ) : (
                        <span className="quiet">{t('country.history.first')}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="quiet">{t('country.history.caveat')}</p>
          </>
        );
      }}
    </Answered>
  );
}

/** From which part of the band on a span has room for its name. */
const ROOM = 0.2;

function Band({ spans, to }: { readonly spans: readonly Span[]; readonly to: string }) {
  const { t } = useTranslation();
  const label = t('country.history.label', {
    spans: spans
      .map(({ state, from, to: end }) =>
        t('country.history.span', {
          state: t(`state.${state}.name`),
          from: String(yearOf(from)),
          to: String(yearOf(end)),
        }),
      )
      .join('; '),
  });
  const decades = [1990, 2000, 2010, 2020].filter((year) => year < yearOf(to));
  return (
    <div className="band" role="img" aria-label={label}>
      <div className="band-states">
        {spans.map(({ state, from, part }) => (
          <span key={from} data-state={state} style={{ flexGrow: part }}>
            {part > ROOM && <b>{t(`state.${state}.name`)}</b>}
          </span>
        ))}
      </div>
      <div className="band-years">
        {decades.map((year) => (
          <span key={year} style={{ '--part': placeOf(`${year}-01-01`, to) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
