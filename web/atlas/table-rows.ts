import type { AtlasCountry } from './answers.ts';
import {
  type CoverageState,
  type DevelopmentGroup,
  type Evidence,
  EVIDENCE,
  type RegionCode,
  STATES,
} from '../words.ts';

/** The columns, in their order. */
export const COLUMNS = [
  'country',
  'state',
  'region',
  'groups',
  'evidence',
  'asOf',
  'disagree',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The best evidence among the reasons of a state; undefined where there is none. */
export const bestEvidence = ({ coverage }: Pick<AtlasCountry, 'coverage'>): Evidence | undefined =>
  EVIDENCE.find((grade) => coverage.reasons.some(({ evidence }) => evidence === grade));

/** What the table says of a country. */
export interface Row {
  readonly iso2: string;
  readonly name: string;
  readonly memberState: boolean;
  readonly state: CoverageState;
  readonly region: RegionCode;
  readonly groups: readonly DevelopmentGroup[];
  /** The best evidence among the reasons of the state. */
  readonly evidence: Evidence | undefined;
  /** The date of the newest reason. */
  readonly asOf: string | undefined;
  readonly sourcesDisagree: boolean;
}

export function rowOf({
  iso2,
  name,
  memberState,
  region,
  developmentGroups,
  coverage,
}: AtlasCountry): Row {
  const { state, reasons, sourcesDisagree } = coverage;
  return {
    iso2,
    name,
    memberState,
    state,
    region: region.code,
    groups: developmentGroups,
    evidence: bestEvidence({ coverage }),
    asOf: reasons
      .flatMap(({ asOf }) => asOf ?? [])
      .toSorted()
      .at(-1),
    sourcesDisagree,
  };
}

/** Rows by a column, and by name where it says the same. */
export function sorted(
  rows: readonly Row[],
  { column, descending }: { readonly column: Column; readonly descending: boolean },
  language: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(language);
  const byColumn = (a: Row, b: Row) => {
    const [left, right] = [sortKey(a, column), sortKey(b, column)];
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return compare(String(left), String(right));
  };
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * byColumn(a, b) || compare(a.name, b.name));
}

function sortKey(row: Row, column: Column): string | number {
  switch (column) {
    case 'country':
      return row.name;
    case 'state':
      return STATES.indexOf(row.state);
    case 'region':
      return row.region;
    case 'groups':
      return row.groups.join();
    case 'evidence':
      return row.evidence ? EVIDENCE.indexOf(row.evidence) : EVIDENCE.length;
    case 'asOf':
      return row.asOf ?? '';
    case 'disagree':
      return row.sourcesDisagree ? 0 : 1;
  }
}
