import type { ResultOf, VariablesOf } from 'gql.tada';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answered } from '../components/Answered.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { TeamLink } from '../components/TeamLink.tsx';
import { yearOf } from '../days.ts';
import { CHANGE } from './history-query.ts';

type Event = ResultOf<typeof CHANGE>['coverageChanges']['nodes'][number]['because'][number];

/** Why the state of one country changed between two days, and whether the world did. */
export function Because(variables: VariablesOf<typeof CHANGE>) {
  const { t } = useTranslation();
  const [answer, ask] = useQuery({ query: CHANGE, variables });
  return (
    <Answered answer={answer} ask={ask} lines={2}>
      {({ coverageChanges: { nodes } }) =>
        nodes.map(({ nature, because }) => (
          <div key={nature}>
            <span className="grade">{t(`nature.${nature}`)}</span>
            <ul>
              {because.map((event, index) => (
                <li key={index}>
                  <What event={event} />
                  <SourceLine {...event.fact} />
                </li>
              ))}
            </ul>
          </div>
        ))
      }
    </Answered>
  );
}

function What({ event: { event, day, fact } }: { readonly event: Event }) {
  const { t } = useTranslation();
  if (fact.__typename === 'Claim') {
    return t(`country.history.claim.${event}`, { claim: t(`claim.${fact.statement}`) });
  }
  return (
    <>
      <TeamLink team={fact.team} />{' '}
      <span className="quiet">
        {t(`country.history.team.${event}`, { year: String(yearOf(day)) })}
      </span>
    </>
  );
}
