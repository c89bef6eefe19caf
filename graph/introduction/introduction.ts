import { network, type NetworkRow } from '../entities/network.ts';
import { team, type TeamRow } from '../entities/team.ts';
import { project, returning } from '../project.ts';
import { eachOf } from '../reader.ts';
import { eachNamed, part } from '../relation.ts';
import type { Asked, Field, Question, Shape } from '../shape.ts';
import { askedIntroduction } from './asked.ts';
import { findWays, MAX_COMPARED } from './find.ts';
import { type HopRow, hopShape, hopsOf } from './hop.ts';

/** How one team may be introduced to another one. */
export interface IntroductionRow {
  readonly asOf: string;
  readonly steps: number | null;
  readonly isComplete: boolean;
  readonly [key: `from@${string}`]: TeamRow;
  readonly [key: `to@${string}`]: TeamRow;
  readonly [key: `ways@${string}`]: readonly WayRow[];
  readonly [key: `excluded@${string}`]: readonly NetworkRow[];
}

/** One of the shortest ways. */
export interface WayRow {
  readonly doubt: number;
  readonly members: number;
  readonly [key: `hops@${string}`]: readonly HopRow[];
}

/** A list of maps, each projected as `shape`. */
const eachMap =
  (shape: Shape, list: (from: string) => string): Field =>
  ({ from, below, inquiry }) => {
    const one = inquiry.binding.name('x');
    const value = project(shape, below, one, inquiry);
    return {
      cypher: `COLLECT { UNWIND ${list(from)} AS ${one} ${returning(value)} }`,
      read: eachOf(value.read),
      column: true,
    };
  };

const wayShape = (day: unknown): Shape => ({
  name: 'IntroductionWay',
  fields: {
    doubt: ({ from }) => `${from}.doubt`,
    members: ({ from }) => `${from}.members`,
    hops: eachMap(hopShape(day), (way) => hopsOf(`${way}.nodes`)),
  },
});

const introductionShape = (day: unknown): Shape => ({
  name: 'Introduction',
  fields: {
    asOf: ({ inquiry }) => inquiry.binding.param(day),
    from: part(() => team, 'from'),
    to: part(() => team, 'to'),
    steps: ({ from }) => `size(${from}.ways[0].nodes) - 1`,
    isComplete: ({ from, inquiry }) => `${from}.count < ${inquiry.binding.param(MAX_COMPARED)}`,
    ways: eachMap(wayShape(day), (from) => `${from}.ways`),
    excluded: (place) => {
      const { cypher, read } = eachNamed(network, `${place.from}.excluded`, place);
      return { cypher, read: eachOf(read), column: true };
    },
  },
});

/**
 * Reads the shortest ways from one team to another one, in one row; no row where one of the two is not on record.
 * @throws GraphError BAD_INPUT for one and the same team, and for a number that cannot be
 */
export function introduction(asked: Asked): Question {
  const { below, inquiry } = asked;
  const { binding } = inquiry;
  const wanted = askedIntroduction(asked);
  const [from, to] = [binding.name('t'), binding.name('t')];
  const [excluded, ways, count] = [
    binding.name('excluded'),
    binding.name('ways'),
    binding.name('count'),
  ];
  const clauses = findWays({ from, to, excluded, ways, count }, wanted, inquiry);
  const found = binding.name('x');
  const { read, ...value } = project(introductionShape(wanted.day), below, found, inquiry);
  const map = `{ from: ${from}, to: ${to}, excluded: ${excluded}, ways: ${ways}, count: ${count} }`;
  return { text: `${clauses} WITH ${map} AS ${found} ${returning(value)} AS row`, read };
}
