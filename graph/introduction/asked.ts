import { badInput } from '../errors.ts';
import { derive } from '../later.ts';
import { valuesOf } from '../reader.ts';
import type { Asked } from '../shape.ts';
import { HOP_KINDS, type HopKind } from './hop.ts';

/** How many ways are told when nobody says, and at the most. */
export const DEFAULT_WAYS = 5;
export const MAX_WAYS = 20;

/** An introduction as it was asked for; what is no argument of it may be known only when it runs. */
export interface AskedIntroduction {
  readonly from: unknown;
  readonly to: unknown;
  readonly day: unknown;
  readonly first: unknown;
  readonly through: readonly HopKind[];
  /** Slugs of networks that are no way; undefined where none is named. */
  readonly without: unknown;
  /** How many members a network may have to be one; undefined where it may have as many as it likes. */
  readonly maxMembers: unknown;
}

/** @throws GraphError BAD_INPUT for one and the same team, and for a number that cannot be */
export function askedIntroduction({ args, inquiry }: Asked): AskedIntroduction {
  const ends = derive([args['from'], args['to']], twoTeams);
  const end = (index: number) => derive(ends, (slugs) => valuesOf(slugs)[index]);
  const { through, without, maxMembers } = args;
  return {
    from: end(0),
    to: end(1),
    day: args['asOf'] ?? inquiry.today,
    first: derive(args['first'] ?? DEFAULT_WAYS, (value) => within('first', value, 1, MAX_WAYS)),
    through: Array.isArray(through)
      ? HOP_KINDS.filter((kind) => through.includes(kind))
      : HOP_KINDS,
    without: without ?? undefined,
    maxMembers:
      maxMembers === null || maxMembers === undefined
        ? undefined
        : derive(maxMembers, (value) => within('maxMembers', value, 0, 1_000_000)),
  };
}

function twoTeams(slugs: unknown): readonly unknown[] {
  const [from, to] = valuesOf(slugs);
  if (from !== to) return [from, to];
  throw badInput(
    `from, to: both are ${JSON.stringify(from)}. Name two teams: nobody has to be introduced to himself.`,
  );
}

function within(argument: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw badInput(`${argument}: ${String(value)} is not allowed; it is ${least} to ${most}.`);
}
