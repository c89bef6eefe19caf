import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quoted } from '../../components/Quoted.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { today } from '../../days.ts';
import { useCountryName } from '../../i18n/country-names.ts';
import { formatDay, formatPartial } from '../../i18n/dates.ts';
import { useOfficeName } from '../../i18n/known-names.ts';
import { formatRow } from '../../i18n/locale.ts';
import type { CountryState } from '../answers.ts';
import type { CountryAnswers } from '../useCountry.ts';
import { BriefContacts } from './BriefContacts.tsx';
import { type BriefContent, briefContent } from './content.ts';
import { Note } from './Note.tsx';

interface Props {
  readonly country: CountryState;
  readonly answers: CountryAnswers;
  readonly isReady: boolean;
}

/** The mission brief: what of the page goes onto two sheets of paper. It is on no screen. */
export function Brief({ country, answers, isReady }: Props) {
  const { t, i18n } = useTranslation();
  const content = briefContent(country, answers);
  const { coverage } = country;
  return (
    <article className="brief">
      <p className="brief-date">
        {t('country.brief.printed', {
          date: formatDay(coverage.asOf, i18n.language),
          printed: formatDay(today(new Date()), i18n.language),
        })}
      </p>
      {!isReady && <p className="wrong">{t('country.brief.incomplete')}</p>}
      <Part title={t('country.state')}>
        <p>
          <StateMark state={coverage.state} /> <strong>{t(`state.${coverage.state}.name`)}</strong>{' '}
          {t(`state.${coverage.state}.short`)}
          {coverage.sourcesDisagree && <> · {t('panel.disagree')}</>}
          {coverage.unverifiedOnly && <> · {t('panel.unverifiedOnly')}</>}
        </p>
        <Reasons content={content} />
      </Part>
      <Part title={t('country.contacts.title')}>
        <BriefContacts content={content} />
      </Part>
      <Part title={t('country.brief.gaps')}>
        <Gaps country={country} content={content} />
      </Part>
      <Part title={t('country.brief.help')}>
        <Help content={content} />
      </Part>
      <Part title={t('country.needs.title')}>
        <Needs country={country} content={content} />
      </Part>
      <Part title={t('country.activities.title')}>
        <Activities content={content} />
      </Part>
      <Part title={t('country.brief.sources')}>
        <ol className="brief-sources">
          {content.sources.map(({ number, said }) => (
            <li key={number}>
              <Quoted>{said.source}</Quoted> ·{' '}
              {formatRow(
                [
                  said.evidence && t(`evidence.${said.evidence}`),
                  said.asOf ? formatPartial(said.asOf, i18n.language) : t('age.undated'),
                ],
                i18n.language,
              )}
            </li>
          ))}
        </ol>
      </Part>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface ContentProps {
  readonly content: BriefContent;
}

function Reasons({ content: { reasons } }: ContentProps) {
  const { t, i18n } = useTranslation();
  if (reasons.length === 0) return <p>{t('panel.nothingKnown')}</p>;
  return (
    <ul>
      {reasons.map(({ what, note }, index) => (
        <li key={index}>
          {what.__typename === 'Claim'
            ? t(`claim.${what.statement}`)
            : formatRow(
                [
                  what.team.shortName ?? what.team.name,
                  t(`role.${what.role}`),
                  t(`teamStatus.${what.team.status}`),
                ],
                i18n.language,
              )}
          {what.note && (
            <>
              : <Quoted>{what.note}</Quoted>
            </>
          )}
          <Note number={note} />
        </li>
      ))}
    </ul>
  );
}

function Gaps({ country, content: { gaps } }: ContentProps & Pick<Props, 'country'>) {
  const { t } = useTranslation();
  if (gaps.length === 0) return <p>{t('country.gaps.none')}</p>;
  return (
    <table>
      <tbody>
        {gaps.map(({ gap: { kind, code, severity, certainty, reason }, notes }) => (
          <tr key={kind}>
            <th scope="row">{t(`gapKind.${kind}`)}</th>
            <td>
              {t(`severity.${severity}`)} · {t(`certainty.${certainty}`)}
            </td>
            <td>
              <Sentence country={country} because={{ what: kind, code }} english={reason} />
              {notes.map((number) => (
                <Note key={number} number={number} />
              ))}{' '}
              <em>{t(`country.next.${kind}`)}</em>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Help({ content: { helpers, networks } }: ContentProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  return (
    <ul>
      {helpers.map(({ team, country, distanceKm }) => (
        <li key={team.slug}>
          {formatRow(
            [
              team.shortName ?? team.name,
              nameOf(country),
              t('country.helpers.distance', { km: distanceKm }),
            ],
            i18n.language,
          )}
        </li>
      ))}
      {helpers.length === 0 && <li>{t('country.helpers.none')}</li>}
      {networks.map(({ what: { network }, note }) => (
        <li key={network.slug}>
          {t('country.brief.join', {
            network: network.shortName,
            openTo: network.openTo ?? t('country.join.unknown'),
          })}
          <Note number={note} />
        </li>
      ))}
    </ul>
  );
}

function Needs({ country, content: { needs, moreNeeds } }: ContentProps & Pick<Props, 'country'>) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const officeName = useOfficeName();
  if (needs.length === 0) return <p>{t('country.needs.none', { country: nameOf(country) })}</p>;
  return (
    <ul>
      {needs.map(({ id, title, state, raisedOn, office }) => (
        <li key={id}>
          <Quoted>{title}</Quoted> ·{' '}
          {formatRow(
            [
              t(`needState.${state}`),
              t('country.needs.raised', {
                date: formatDay(raisedOn, i18n.language),
                office: officeName(office),
              }),
            ],
            i18n.language,
          )}
        </li>
      ))}
      {moreNeeds > 0 && <li>{t('country.brief.more', { count: moreNeeds })}</li>}
    </ul>
  );
}

function Activities({ content: { activities, moreActivities } }: ContentProps) {
  const { t, i18n } = useTranslation();
  if (activities.length === 0) return <p>{t('panel.nothingDone')}</p>;
  return (
    <ul>
      {activities.map(({ what: { id, kind, since, title }, note }) => (
        <li key={id}>
          {formatRow(
            [
              since ? formatPartial(since, i18n.language) : t('country.activities.undated'),
              t(`activityKind.${kind}`),
            ],
            i18n.language,
          )}{' '}
          · <Quoted>{title}</Quoted>
          <Note number={note} />
        </li>
      ))}
      {moreActivities > 0 && <li>{t('country.brief.more', { count: moreActivities })}</li>}
    </ul>
  );
}
