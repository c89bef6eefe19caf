import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useParams } from 'wouter';
import { Answered } from '../components/Answered.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page } from '../components/Page.tsx';
import { CountryView } from './CountryView.tsx';
import { STATE } from './query.ts';
import { codeIn, useAsOf } from './view.ts';

/** One country: its state and why, whom to reach, what it lacks and what could be done next. */
export function CountryPage() {
  const { iso2 } = useParams();
  const code = codeIn(iso2);
  return code === undefined ? <NotFound /> : <Country key={code} iso2={code} />;
}

/** Asks for the state first: all else hangs on there being such a country. */
function Country({ iso2 }: { readonly iso2: string }) {
  const { t } = useTranslation();
  const [asOf, chooseDay] = useAsOf();
  const [answer, ask] = useQuery({ query: STATE, variables: { iso2, asOf: asOf ?? null } });
  const country = answer.error ? undefined : answer.data?.country;
  if (country) {
    return (
      <CountryView
        country={country}
        asOf={asOf}
        onChooseDay={chooseDay}
        isStale={answer.fetching}
      />
    );
  }
  return (
    <Page title={answer.data && !answer.error ? t('country.none', { code: iso2 }) : iso2}>
      <Answered answer={answer} ask={ask} lines={24}>
        {() => <p className="lead">{t('country.noneHint')}</p>}
      </Answered>
    </Page>
  );
}
