import { rootConnection } from '../connection.ts';
import { claim } from '../entities/claim.ts';
import { country, type CountryRow } from '../entities/country.ts';
import { teamCoverage } from '../entities/team-coverage.ts';
import { condition, given, property } from '../filter.ts';
import type { Inquiry } from '../inquiry.ts';
import { derive } from '../later.ts';
import type { List } from '../list.ts';
import { ascending, type Sorting, text } from '../order.ts';
import { type Period, periodOf } from '../period.ts';
import { project, projectNamed, returning } from '../project.ts';
import { anyOf, eachOf, valuesOf } from '../reader.ts';
import { part } from '../relation.ts';
import type { Asked, Expression, Field, Place, Question, Shape } from '../shape.ts';
import {
  type ChangeNature,
  claimEvents,
  type CoverageEventKind,
  natureOf,
  rankOf,
  teamEvents,
  type TwoRecords,
} from './change.ts';
import { countedCountries } from './counts.ts';
import { coverageAt, type CoverageReasonRow, type CoverageRow } from './coverage.ts';
import { coverageFacts } from './facts.ts';
import { recordOn } from './record.ts';

/** A fact that began, ended or was said, and when. */
export interface CoverageEventRow {
  readonly event: CoverageEventKind;
  readonly day: string;
  readonly [key: `fact@${string}`]: CoverageReasonRow;
}

/** A country whose coverage state on one day is another one than on an earlier day. */
export interface CoverageChangeRow {
  readonly nature: ChangeNature;
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `before@${string}`]: CoverageRow;
  readonly [key: `after@${string}`]: CoverageRow;
  readonly [key: `because@${string}`]: readonly CoverageEventRow[];
}

const ofCountry = (name: string): Sorting => ({
  ...text(name),
  value: ({ item }) => `${item}.country.${name}`,
});
const rank = (end: 'before' | 'after'): Sorting => ({
  ...text(end),
  kind: 'number',
  value: ({ item }) => rankOf(`${item}.${end}`),
});

export const changeOrders = {
  NAME: ofCountry('name'),
  ISO2: ofCountry('iso2'),
  BEFORE: rank('before'),
  AFTER: rank('after'),
};

/** Changes that stand in a Cypher list, as `changeOf` makes them. */
export const changesBy = (match: List['match']): List => ({
  match,
  unwinds: true,
  filters: () => ({
    // Which countries to look at is said before any is judged.
    country: () => condition(),
    before: property('before'),
    after: property('after'),
    nature: property('nature'),
  }),
  ordering: { by: changeOrders, standard: [ascending('NAME')], key: [ofCountry('iso2')] },
});

const allChanges = changesBy((_row, changes) => changes);

/**
 * Reads a page of the countries whose state differs between the days `from` and `to`, in one row.
 * @throws GraphError BAD_INPUT when `from` is after `to`, and for a page that cannot be
 */
export function coverageChanges(asked: Asked): Question {
  const { args, inquiry } = asked;
  const period = periodOf(args);
  const page = rootConnection(changeIn(period, inquiry), allChanges, asked, 'changes');
  const text =
    `${countedCountries(given(args['filter'])['country'], inquiry)} ` +
    `WITH n, ${coverageFacts('n')} AS f, ${inquiry.binding.param(endsOf(period))} AS days ` +
    `WITH n, ${recordsOnDays} AS records WHERE records[0].state <> records[-1].state ` +
    `WITH collect(${changeOf('n', 'records', period, inquiry)}) AS changes ${page.text}`;
  return { ...page, text };
}

/** Both ends of a period; once where they are the same day. */
export const endsOf = ({ from, to }: Period): unknown =>
  derive([from, to], (days) => [...new Set(valuesOf(days))]);

/** The records of the facts `f` on each of `days`, texts. */
export const recordsOnDays = `[day IN days | ${recordOn('f', 'date(day)')}]`;

/**
 * What lists of changes are filtered and ordered by, of a country and its records at both ends. The
 * records themselves stay out of it: to sort a list, Neo4j holds all of the list once for each row.
 */
export function changeOf(
  country: string,
  records: string,
  period: Period,
  inquiry: Inquiry,
): string {
  const ends = endsIn(records, period, inquiry);
  return (
    `{ country: ${country}, before: ${ends.was}.state, after: ${ends.is}.state, ` +
    `nature: ${natureOf(ends)} }`
  );
}

const endsIn = (records: string, { from, to }: Period, { binding }: Inquiry): TwoRecords => ({
  was: `${records}[0]`,
  is: `${records}[-1]`,
  from: `date(${binding.param(from)})`,
  to: `date(${binding.param(to)})`,
});

/** The shape of a change between two days. */
export function changeIn(period: Period, inquiry: Inquiry): Shape {
  const days = inquiry.binding.param(endsOf(period));

  /** What is read of the records of a change, which are worked out once more for each row of a page. */
  const ofRecords =
    (write: (records: string, place: Place) => Expression) =>
    (place: Place): Expression => {
      const [records, changed] = [`${place.from}records`, `${place.from}country`];
      const value =
        `head(COLLECT { WITH ${place.from}.country AS ${changed} ` +
        `WITH ${coverageFacts(changed)} AS f, ${days} AS days RETURN ${recordsOnDays} })`;
      return { ...write(records, place), columns: [`${value} AS ${records}`] };
    };

  return {
    name: 'CoverageChange',
    fields: {
      nature: ({ from }) => `${from}.nature`,
      country: part(() => country, 'country'),
      before: (place) =>
        asksForStateAlone(place)
          ? coverageAt(`{ state: ${place.from}.before }`, period.from, place)
          : ofRecords((records) => coverageAt(`${records}[0]`, period.from, place))(place),
      after: (place) =>
        asksForStateAlone(place)
          ? coverageAt(`{ state: ${place.from}.after }`, period.to, place)
          : ofRecords((records) => coverageAt(`${records}[-1]`, period.to, place))(place),
      because: ofRecords((records, place) => {
        const ends = endsIn(records, period, place.inquiry);
        const teams = eachEvent(teamCoverage, teamEvents(ends), place);
        const claims = eachEvent(claim, claimEvents(ends), place);
        return {
          cypher: `[${teams.cypher}, ${claims.cypher}]`,
          read: (both) => {
            const [ofTeams, ofClaims] = valuesOf(both);
            return [teams.read(ofTeams), claims.read(ofClaims)].flat();
          },
          column: true,
        };
      }),
    },
  };
}

/** Whether nothing is wanted of a coverage that a change does not have at hand. */
const asksForStateAlone = ({ below }: Place): boolean =>
  (below['Coverage'] ?? []).every(({ field }) => field === 'state' || field === 'asOf');

/** Events, each with its fact projected as `target`, the earliest first. */
function eachEvent(target: Shape, events: string, { below, inquiry }: Place) {
  const event = inquiry.binding.name('e');
  const fact: Field = ({ below: inner }) => {
    const item = inquiry.binding.name('n');
    const value = projectNamed(target, inner, item, inquiry);
    return {
      cypher: value.cypher,
      columns: [`${event}.fact AS ${item}`, ...value.columns],
      read: anyOf({ [target.name]: value.read }),
    };
  };
  const value = project(
    {
      name: 'CoverageEvent',
      fields: { event: () => `${event}.event`, day: () => `toString(${event}.day)`, fact },
    },
    below,
    event,
    inquiry,
  );
  return {
    cypher: `COLLECT { UNWIND ${events} AS ${event} WITH ${event} ORDER BY ${event}.day ${returning(value)} }`,
    read: eachOf(value.read),
  };
}
