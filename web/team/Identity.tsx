import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FreshnessMark } from '../components/FreshnessMark.tsx';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { TeamStatusMark } from '../components/TeamStatusMark.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatPartial } from '../i18n/dates.ts';
import { useSectorName } from '../i18n/known-names.ts';
import { languageName } from '../i18n/language-name.ts';
import { formatList } from '../i18n/locale.ts';
import type { TeamDetail } from './answers.ts';
import { Otherwise } from './Otherwise.tsx';

/** What it is called here, and what is known; null where nobody says. */
type Entry = readonly [string, ReactNode];

/** What the team is: one fact with one source. */
export function Identity({ team }: { readonly team: TeamDetail }) {
  const { t, i18n } = useTranslation();
  const sectorName = useSectorName();
  const listed = (words: readonly string[]) =>
    words.length > 0 ? formatList(words, i18n.language) : null;
  const day = (date: string | null) => date && formatPartial(date, i18n.language);
  const expected: readonly Entry[] = [
    [t('team.field.status'), <TeamStatusMark key="status" status={team.status} />],
    [t('team.field.kind'), t(`teamKind.${team.kind}`)],
    [
      t('team.field.constituencies'),
      listed(team.constituencies.map((one) => t(`constituency.${one}`))),
    ],
    [t('team.field.country'), <Home key="country" team={team} />],
    [t('team.field.host'), team.host && <bdi key="host">{team.host}</bdi>],
    [t('team.field.sectors'), listed(team.sectors.nodes.map(sectorName))],
    [
      t('team.field.languages'),
      listed(team.languages.map((tag) => languageName(tag, i18n.language))),
    ],
    [t('team.field.since'), day(team.since)],
    [t('team.field.asOf'), <FreshnessMark key="asOf" asOf={team.asOf} />],
  ];
  // That most teams never had another name, and go on, is no gap.
  const rare: readonly Entry[] = [
    [t('team.field.until'), day(team.until)],
    [t('team.field.aliases'), listed(team.aliases)],
    [t('team.field.formerNames'), listed(team.formerNames)],
  ];
  const entries = [...expected, ...rare.filter(([, value]) => value !== null)];
  return (
    <section className="identity" aria-label={t('team.identity')}>
      <dl>
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="quiet">{t('team.notOnRecord')}</span>}</dd>
          </div>
        ))}
      </dl>
      {team.note && (
        <p className="note">
          <Quoted>{team.note}</Quoted>
        </p>
      )}
      <SourceLine
        source={team.source}
        sourceUrl={team.sourceUrl}
        asOf={team.asOf}
        evidence={team.evidence}
      />
      <Otherwise team={team} />
    </section>
  );
}

function Home({ team: { country, scope } }: { readonly team: TeamDetail }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  if (country) return <Link href={`/countries/${country.iso2}`}>{nameOf(country)}</Link>;
  return scope ?? t('team.noCountry');
}
