import type { Question, TeamFilter } from './answers.ts';
import { ORDER } from './columns.ts';
import type { DirectoryView } from './view.ts';
import { CLOSED, type Facet, FACETS, type Freshness, NOTHING } from './words.ts';

/** For each facet: the teams that have one of the values, and those of which nothing is on record. */
type Meaning = (
  values: readonly string[],
  today: string,
) => { readonly some: TeamFilter; readonly nothing?: TeamFilter };

/** Those words of a closed list that are chosen. */
const of = <Word extends string>(list: readonly Word[], values: readonly string[]): Word[] =>
  list.filter((word) => values.includes(word));

const MEANING: Readonly<Record<Facet, Meaning>> = {
  region: (values) => ({
    some: { country: { region: { in: of(CLOSED.region, values) } } },
    nothing: { not: { country: {} } },
  }),
  country: (values) => ({
    some: { country: { iso2: { in: [...values] } } },
    nothing: { not: { country: {} } },
  }),
  group: (values) => ({
    some: { country: { developmentGroup: { in: of(CLOSED.group, values) } } },
    nothing: { not: { country: { developmentGroup: { isNull: false } } } },
  }),
  constituency: (values) => ({
    some: { constituency: { in: of(CLOSED.constituency, values) } },
    nothing: { constituency: { isNull: true } },
  }),
  kind: (values) => ({ some: { kind: { in: of(CLOSED.kind, values) } } }),
  status: (values) => ({ some: { status: { in: of(CLOSED.status, values) } } }),
  evidence: (values) => ({ some: { evidence: { in: of(CLOSED.evidence, values) } } }),
  network: (values) => ({
    some: {
      memberships: {
        some: { status: { in: ['CURRENT'] }, network: { slug: { in: [...values] } } },
      },
    },
    nothing: { memberships: { none: { status: { in: ['CURRENT'] } } } },
  }),
  sector: (values) => ({
    some: { sectors: { some: { code: { in: [...values] } } } },
    nothing: { sectors: { none: {} } },
  }),
  service: (values) => ({
    some: { services: { some: { slug: { in: [...values] } } } },
    nothing: { services: { none: {} } },
  }),
  language: (values) => ({
    some: { language: { in: [...values] } },
    nothing: { language: { isNull: true } },
  }),
  freshness: (values, today) => ({
    some: { or: of(CLOSED.freshness, values).map((freshness) => spokenOf(freshness, today)) },
  }),
};

/** The teams that a source spoke of so long ago; a year is the one before today. */
export function spokenOf(freshness: Freshness, today: string): TeamFilter {
  const [year, years] = [yearsBefore(today, 1), yearsBefore(today, 3)];
  switch (freshness) {
    case 'year':
      return { asOf: { gte: year } };
    case 'years':
      return { asOf: { gte: years, lt: year } };
    case 'old':
      return { asOf: { lt: years } };
    case 'undated':
      return { asOf: { isNull: true } };
  }
}

/** The same day so many years before; the day after where it had none. */
function yearsBefore(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return date.toISOString().slice(0, 10);
}

/**
 * The choices as the API takes them: any value of a facet, and all facets.
 *
 * @param except the facet that is left out, to count what else could be chosen there
 */
export function filterOf(view: DirectoryView, today: string, except?: Facet): TeamFilter {
  const parts = FACETS.filter((facet) => facet !== except).flatMap((facet) => {
    const chosen = view.chosen[facet];
    if (chosen.length === 0) return [];
    const values = chosen.filter((value) => value !== NOTHING);
    const { some, nothing } = MEANING[facet](values, today);
    const either = [
      ...(values.length > 0 ? [some] : []),
      ...(nothing && chosen.includes(NOTHING) ? [nothing] : []),
    ];
    return either.length === 1 ? either : [{ or: either }];
  });
  const host = view.host.trim();
  if (host !== '') parts.push({ host: { contains: host } });
  if (view.due) parts.push({ contacts: { some: { channel: { isOverdue: true } } } });
  return parts.length > 0 ? { and: parts } : {};
}

/** Where there is no letter and no digit, nothing is looked for. */
export const searchOf = ({ search }: DirectoryView): string | null =>
  /[\p{L}\p{N}]/u.test(search) ? search.trim() : null;

/** What the list asks. Equals stand by name. */
export function questionOf(view: DirectoryView, today: string): Question {
  const direction = view.descending ? 'DESC' : 'ASC';
  return {
    filter: filterOf(view, today),
    search: searchOf(view),
    orderBy: [
      { field: ORDER[view.sort], direction },
      ...(view.sort === 'name' ? [] : [{ field: 'NAME' as const }]),
    ],
  };
}
