import type { i18n as I18n } from 'i18next';
import { countryName } from '../i18n/country-names.ts';
import { formatPartial } from '../i18n/dates.ts';
import type { en } from '../i18n/en.ts';
import { languageName } from '../i18n/language-name.ts';
import { formatList, formatNumber, formatRow } from '../i18n/locale.ts';
import type { NamesOf } from './names.ts';
import type { RecordKind } from './query.ts';
import { COUNTRY_FIELDS, TEAM_FIELDS } from './subject.ts';

/** Parts of the catalogue that have a word for each code of a list. */
type Coded =
  | 'teamStatus'
  | 'teamKind'
  | 'constituency'
  | 'evidence'
  | 'tlp'
  | 'contactRole'
  | 'role'
  | 'membershipStatus'
  | 'activityKind'
  | 'activityStatus'
  | 'needKind'
  | 'needState'
  | 'claim'
  | 'collaborationKind'
  | 'threat'
  | 'technology'
  | 'maturity'
  | 'disclosure'
  | 'funding'
  | 'region'
  | 'office'
  | 'sector';

/** What stands beside the codes in those parts. */
type NoCode = 'explain' | 'absentOf' | 'show' | 'clear';

/** The key of a word. */
type WordKey = {
  [Part in Coded]: `${Part}.${Exclude<keyof (typeof en)[Part], NoCode> & string}`;
}[Coded];

/** Which list the codes of a field are of: where kinds differ the kind stands before it. */
const LISTS: Readonly<Record<string, Coded>> = {
  'Activity.kind': 'activityKind',
  'Activity.status': 'activityStatus',
  'Claim.statement': 'claim',
  'Collaboration.kind': 'collaborationKind',
  'Contact.role': 'contactRole',
  'Funding.model': 'funding',
  'MaturityAssessment.disclosure': 'disclosure',
  'MaturityAssessment.level': 'maturity',
  'Membership.status': 'membershipStatus',
  'Need.kind': 'needKind',
  'Need.state': 'needState',
  'Team.kind': 'teamKind',
  'Team.status': 'teamStatus',
  'TeamCoverage.role': 'role',
  'TechnologyUse.technology': 'technology',
  'ThreatFocus.threat': 'threat',
  constituencies: 'constituency',
  evidence: 'evidence',
  office: 'office',
  region: 'region',
  regions: 'region',
  sectors: 'sector',
  tlp: 'tlp',
};

/** Fields that have a word of their own, and those for which the page of a team has one. */
const FIELDS = [
  ...(['name', 'shortName', 'website', 'email', 'role', 'note', 'source'] as const),
  ...(['sourceUrl', 'evidence', 'tlp', 'state', 'team', 'network'] as const),
];
const TEAM_FIELDS_NAMED = [
  ...(['status', 'kind', 'constituencies', 'country', 'host', 'sectors'] as const),
  ...(['languages', 'since', 'until', 'aliases', 'formerNames', 'asOf'] as const),
];

/** What a field is called on the pages; undefined where only the API has a name for it. */
export function fieldName({ t }: I18n, field: string): string | undefined {
  const own = FIELDS.find((one) => one === field);
  if (own) return t(`history.field.${own}`);
  const ofTeam = TEAM_FIELDS_NAMED.find((one) => one === field);
  return ofTeam && t(`team.field.${ofTeam}`);
}

interface Said {
  readonly kind: RecordKind;
  readonly field: string;
}

/** What a code of a list is called; undefined where the catalogue has no word for it. */
export function wordFor({ t, exists }: I18n, { kind, field }: Said, code: string) {
  const list = LISTS[`${kind}.${field}`] ?? LISTS[field];
  const isWord = (key: string): key is WordKey => exists(key);
  const key = `${list ?? ''}.${code}`;
  return list !== undefined && code !== 'explain' && isWord(key) ? t(key) : undefined;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const TEXTS = ['name', 'shortName', 'note', 'title', 'email', 'phone'];

/** What a value says in the reader's language; as the API has it where the pages have no word. */
export function valueText(i18n: I18n, said: Said, value: unknown, names: NamesOf): string {
  const { t, language } = i18n;
  if (value === null || value === undefined || value === '') return t('history.nothing');
  if (typeof value === 'boolean') return value ? t('history.yes') : t('history.no');
  if (typeof value === 'number') return formatNumber(value, language);
  if (Array.isArray(value)) {
    if (value.length === 0) return t('history.nothing');
    return formatList(
      value.map((one) => valueText(i18n, said, one, names)),
      language,
    );
  }
  if (typeof value === 'object') return stepText(i18n, Object.entries(value));
  return typeof value === 'string' ? wordsOf(i18n, said, value, names) : JSON.stringify(value);
}

function wordsOf(i18n: I18n, said: Said, value: string, names: NamesOf): string {
  const { language } = i18n;
  const { field } = said;
  if (COUNTRY_FIELDS.includes(field)) {
    return countryName({ iso2: value, name: names.country(value) }, language);
  }
  if (TEAM_FIELDS.includes(field)) return names.team(value);
  if (field === 'network') return names.network(value);
  if (field === 'languages') return languageName(value, language);
  if (DATE.test(value) && !TEXTS.includes(field)) return formatPartial(value, language);
  return wordFor(i18n, said, value) ?? value;
}

/** A step of a need: what it says, one after the other. */
function stepText(i18n: I18n, entries: readonly (readonly [string, unknown])[]): string {
  const step = new Map(entries);
  const text = (name: string) => {
    const value = step.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const [state, on] = [text('state'), text('on')];
  return formatRow(
    [
      state && (wordFor(i18n, { kind: 'Need', field: 'state' }, state) ?? state),
      on && formatPartial(on, i18n.language),
      text('note'),
    ],
    i18n.language,
  );
}
