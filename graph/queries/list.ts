import { type List, rootConnection } from '../connection.ts';
import { countriesBy } from '../entities/country-list.ts';
import { country } from '../entities/country.ts';
import { network } from '../entities/network.ts';
import { office } from '../entities/office.ts';
import { sector } from '../entities/sector.ts';
import { teamsBy } from '../entities/team-list.ts';
import { team } from '../entities/team.ts';
import { project, returning } from '../project.ts';
import type { Asked, Question, Shape } from '../shape.ts';

/** The lists that are read in pages. */
const PAGED = {
  countries: { shape: country, list: countriesBy((item) => `(${item}:Country)`) },
  teams: { shape: team, list: teamsBy((item) => `(${item}:Team)`) },
} as const satisfies Record<string, { shape: Shape; list: List }>;

/** The short closed lists, in the order that a reader expects. */
const WHOLE = {
  networks: { shape: network, orderBy: 'n.name' },
  sectors: { shape: sector, orderBy: 'n.annex, n.name' },
  offices: {
    shape: office,
    orderBy:
      'head(COLLECT { MATCH (n)-[:IN_REGION]->(r:Region) RETURN r.code }), n.kind DESC, n.name',
  },
} as const satisfies Record<string, { shape: Shape; orderBy: string }>;

/**
 * Reads a page of a list, in one row.
 * @throws GraphError BAD_INPUT for a page size or cursor that cannot be
 */
export function page(name: keyof typeof PAGED, asked: Asked): Question {
  const { shape, list } = PAGED[name];
  return rootConnection(shape, list, asked);
}

/** Reads a short closed list whole, a row each. */
export function all(name: keyof typeof WHOLE, { below, inquiry }: Asked): Question {
  const { shape, orderBy } = WHOLE[name];
  const value = project(shape, below, 'n', inquiry);
  const text = `MATCH (n:${shape.name}) WITH n ORDER BY ${orderBy} ${returning(value)} AS row`;
  return { text, read: value.read };
}
