import { rootConnection } from '../connection.ts';
import { claim } from '../entities/claim.ts';
import { country, type CountryRow } from '../entities/country.ts';
import { teamCoverage } from '../entities/team-coverage.ts';
import { condition, given, property } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, type Sorting, text } from '../order.ts';
import { type Period, periodOf } from '../period.ts';
import { project, projectNamed, returning } from '../project.ts';
import { anyOf, eachOf, valuesOf } from '../reader.ts';
import type { Asked, Field, Place, Question, Shape } from '../shape.ts';
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

const rank = (name: string): Sorting => ({
  ...text(name),
  kind: 'number',
});

export const changeOrders = {
  NAME: text('name'),
  ISO2: text('iso2'),
  BEFORE: rank('beforeRank'),
  AFTER: rank('afterRank'),
};

/** Changes as `changesIn` lists them. */
const list: List = {
  match: (_row, changes) => changes,
  unwinds: true,
  filters: () => ({
    // Which countries to look at is said before any is judged.
    country: () => condition(),
    before: property('before'),
    after: property('after'),
    nature: property('nature'),
  }),
  ordering: { by: changeOrders, standard: [ascending('NAME')], key: [text('iso2')] },
};

/**
 * Reads a page of the countries whose state differs between the days `from` and `to`, in one row.
 * @throws GraphError BAD_INPUT when `from` is after `to`, and for a page that cannot be
 */
export function coverageChanges(asked: Asked): Question {
  const period = periodOf(asked.args);
  const page = rootConnection(changeIn(period), list, asked, 'changes');
  return { ...page, text: `${changesIn(period, asked)} ${page.text}` };
}

/** Clauses that bind `changes`, all changes in the period. */
function changesIn(period: Period, { args, inquiry }: Asked): string {
  const records = recordsOf('was', 'is', period, inquiry);
  const changed = {
    country: 'n',
    name: 'n.name',
    iso2: 'n.iso2',
    was: 'was',
    is: 'is',
    before: 'was.state',
    after: 'is.state',
    beforeRank: rankOf('was.state'),
    afterRank: rankOf('is.state'),
    nature: natureOf(records),
  };
  const entries = Object.entries(changed).map(([name, value]) => `${name}: ${value}`);
  return (
    `${countedCountries(given(args['filter'])['country'], inquiry)} ` +
    `WITH n, ${coverageFacts('n')} AS f ` +
    `WITH n, ${recordOn('f', records.from)} AS was, ${recordOn('f', records.to)} AS is ` +
    `WHERE was.state <> is.state ` +
    `WITH collect({ ${entries.join(', ')} }) AS changes`
  );
}

const recordsOf = (
  was: string,
  is: string,
  { from, to }: Period,
  { binding }: Asked['inquiry'],
): TwoRecords => ({
  was,
  is,
  from: `date(${binding.param(from)})`,
  to: `date(${binding.param(to)})`,
});

const changeIn = (period: Period): Shape => ({
  name: 'CoverageChange',
  fields: {
    nature: ({ from }) => `${from}.nature`,
    country: ({ from, below, inquiry }) => {
      const node = inquiry.binding.name('n');
      const value = project(country, below, node, inquiry);
      return { ...value, columns: [`${from}.country AS ${node}`, ...value.columns] };
    },
    before: (place) => coverageAt(`${place.from}.was`, period.from, place),
    after: (place) => coverageAt(`${place.from}.is`, period.to, place),
    because: (place) => {
      const { from, inquiry } = place;
      const records = recordsOf(`${from}.was`, `${from}.is`, period, inquiry);
      const teams = eachEvent(teamCoverage, teamEvents(records), place);
      const claims = eachEvent(claim, claimEvents(records), place);
      return {
        cypher: `[${teams.cypher}, ${claims.cypher}]`,
        read: (both) => {
          const [ofTeams, ofClaims] = valuesOf(both);
          return [teams.read(ofTeams), claims.read(ofClaims)].flat();
        },
        column: true,
      };
    },
  },
});

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
