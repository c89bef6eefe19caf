import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { countryName } from '../i18n/country-names.ts';
import type { NamesOf } from './names.ts';
import type { RecordKind, RevisionRow } from './query.ts';
import { subjectOf } from './subject.ts';
import { wordFor } from './words.ts';

interface Props {
  readonly row: RevisionRow;
  readonly names: NamesOf;
}

/** What a change is about: links to what has a page, and what is left of its key. */
export function SubjectLinks({ row, names }: Props) {
  const { i18n } = useTranslation();
  const { team, country, network, rest } = subjectOf(row);
  return (
    <span className="change-subject">
      {team !== undefined && (
        <Link href={`/teams/${team}`}>
          <bdi>{names.team(team)}</bdi>
        </Link>
      )}
      {country !== undefined && (
        <Link href={`/countries/${country}`}>
          {countryName({ iso2: country, name: names.country(country) }, i18n.language)}
        </Link>
      )}
      {network !== undefined && (
        <Link href={`/network?network=${network}`}>
          <bdi>{names.network(network)}</bdi>
        </Link>
      )}
      {rest !== undefined && <Rest kind={row.kind} code={rest} />}
    </span>
  );
}

/** Of which field the words are for the rest of a key. */
const FIELDS: Partial<Readonly<Record<RecordKind, string>>> = {
  Office: 'office',
  OfficeAssignment: 'office',
  Region: 'region',
  Sector: 'sectors',
  TeamCoverage: 'role',
};

/** A code of a list by its word; any other key as it stands in the API. */
function Rest({ kind, code }: { readonly kind: RecordKind; readonly code: string }) {
  const { i18n } = useTranslation();
  const field = FIELDS[kind];
  const word = field && wordFor(i18n, { kind, field }, code);
  return word ? <span>{word}</span> : <code dir="ltr">{code}</code>;
}
