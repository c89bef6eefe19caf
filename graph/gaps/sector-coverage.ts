import { connection, type ConnectionRow } from '../connection.ts';
import { sector, type SectorRow } from '../entities/sector.ts';
import { teamsReached } from '../entities/team-list.ts';
import { team, type TeamRow } from '../entities/team.ts';
import { project, returning } from '../project.ts';
import { eachOf } from '../reader.ts';
import type { Expression, Place, Shape } from '../shape.ts';
import type { Subject } from './rule.ts';
import { servedBy, serves } from './sectors.ts';

/** A critical sector in a country on a day, and who serves it there. */
export interface SectorCoverageRow {
  readonly served: boolean;
  readonly [key: `sector@${string}`]: SectorRow;
  readonly [key: `teams@${string}`]: ConnectionRow<TeamRow>;
}

/** `Country.sectorCoverage(asOf)`: today's without a date. */
export function sectorCoverage({ from, args, below, inquiry }: Place): Expression {
  const { binding } = inquiry;
  const date = `date(${binding.param(args['asOf'] ?? inquiry.today)})`;
  const one = binding.name('s');
  const value = project(shapeIn({ country: from, date, inquiry }), below, one, inquiry);
  return {
    cypher:
      `COLLECT { MATCH (${one}:Sector) WITH ${one} ` +
      `ORDER BY ${one}.annex, ${one}.name, ${one}.code ${returning(value)} }`,
    read: eachOf(value.read),
    column: true,
  };
}

/** A sector, seen from a country. */
const shapeIn = (subject: Subject): Shape => {
  const teams = teamsReached(
    ({ item }, of) => servedBy(subject, of, item),
    ({ item }) => [serves(subject, item)],
  );
  return {
    name: 'SectorCoverage',
    fields: {
      sector: ({ from, below, inquiry }) => project(sector, below, from, inquiry),
      served: ({ from, inquiry }) => {
        const one = inquiry.binding.name('t');
        const found = `MATCH ${servedBy(subject, from, one)} WHERE ${serves(subject, one)}`;
        return { cypher: `EXISTS { ${found} }`, column: true };
      },
      teams: connection(() => team, teams),
    },
  };
};
