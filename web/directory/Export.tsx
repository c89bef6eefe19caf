import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { Question, TeamRow } from './answers.ts';
import { csvOf } from './csv.ts';
import { allTeams } from './pages.ts';

/** The columns of the file: the words of the API, so that programs can rely on them. */
const FIELDS: Readonly<Record<string, (team: TeamRow) => string | null>> = {
  slug: ({ slug }) => slug,
  name: ({ name }) => name,
  shortName: ({ shortName }) => shortName,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  constituencies: ({ constituencies }) => constituencies.join('; '),
  country: ({ country }) => country?.iso2 ?? null,
  countryName: ({ country }) => country?.name ?? null,
  scope: ({ scope }) => scope,
  host: ({ host }) => host,
  emails: ({ contacts }) => contacts.nodes.flatMap(({ email }) => email ?? []).join('; '),
  website: ({ website }) => website,
  networks: ({ memberships }) =>
    memberships.nodes.map(({ network }) => network.shortName).join('; '),
  sectors: ({ sectors }) => sectors.nodes.map(({ code }) => code).join('; '),
  languages: ({ languages }) => languages.join('; '),
  since: ({ since }) => since,
  source: ({ source }) => source,
  sourceUrl: ({ sourceUrl }) => sourceUrl,
  evidence: ({ evidence }) => evidence,
  asOf: ({ asOf }) => asOf,
};

/** All teams that the choices take in as a file, also those of pages that are not shown yet. */
export function Export({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const client = useClient();
  const [state, setState] = useState<'idle' | 'waiting' | 'failed'>('idle');
  const save = async () => {
    setState('waiting');
    try {
      const teams = await allTeams(client, question);
      const rows = teams.map((team) => Object.values(FIELDS).map((field) => field(team) ?? ''));
      offer(csvOf([Object.keys(FIELDS), ...rows]), 'teams.csv');
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button
        type="button"
        className="link"
        aria-disabled={state === 'waiting'}
        onClick={() => {
          if (state !== 'waiting') void save();
        }}
      >
        {state === 'waiting' ? t('directory.csv.waiting') : t('directory.csv.save')}
      </button>
      {state === 'failed' && <span role="alert">{t('directory.csv.failed')}</span>}
    </>
  );
}

/** Hands the reader a file. */
function offer(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
