import { z } from 'zod';
import { rootConnection } from '../connection.ts';
import { revisions } from '../entities/revision-list.ts';
import { revision, type RevisionRow } from '../entities/revision.ts';
import { given } from '../filter.ts';
import { derive } from '../later.ts';
import { type List, sourceOf, whereOf } from '../list.ts';
import { project, returning } from '../project.ts';
import { valuesOf } from '../reader.ts';
import { type Fields, fieldsOf, storedOf } from '../revisions/image.ts';
import { kindOf, type RecordKind } from '../revisions/kinds.ts';
import type { Asked, Question } from '../shape.ts';
import type { Statement } from '../statement.ts';
import { revisionMayBeSeen } from '../visibility.ts';

/**
 * Reads a page of everything that was changed. A cursor's position is looked up first; no row where there is no such
 * revision.
 */
export function changes(asked: Asked): Question {
  const { args, inquiry } = asked;
  const { binding } = inquiry;
  const [since, marks] = [args['since'] ?? null, binding.name('marks')];
  const lookups: string[] = [];
  const list: List = revisions((id) => {
    const name = `m${lookups.length}`;
    lookups.push(`MATCH (${name}:Revision {id: ${id}})`);
    return `${marks}.${name}`;
  });
  const always: List['always'] = (row, place) => [
    ...(since === null ? [] : [`${row.item}.at >= datetime(${binding.param(since)})`]),
    ...(list.always?.(row, place) ?? []),
  ];
  const isMarked = [args['after'], args['before']].some((one) => one !== null && one !== undefined);
  const question = rootConnection(revision, { ...list, always }, asked, isMarked ? marks : '');
  if (!isMarked) return question;
  const positions = lookups.map((_, index) => `m${index}: m${index}.position`);
  return {
    ...question,
    text: `${lookups.join(' ')} WITH {${positions.join(', ')}} AS ${marks} ${question.text}`,
  };
}

/** A revision on its way to those who wait for it. */
export interface ChangeEvent {
  readonly position: number;
  readonly id: string;
  readonly row: RevisionRow;
}

/** So many are read at a time. */
export const EVENTS_AT_A_TIME = 100;

/** Reads the first revisions behind one position and up to another one: `between` has them as `from` and `to`. */
export function changesBetween(between: unknown, { args, below, inquiry }: Asked): Question {
  const { binding } = inquiry;
  const list = revisions((id) => id);
  const { row, match, conditions } = sourceOf(list, { from: '', args, inquiry });
  const place = `${row.item}.position`;
  const at = (end: 'from' | 'to') => binding.param(derive(between, (both) => given(both)[end]));
  const value = project(revision, below, row.item, inquiry);
  const cypher = `[${place}, ${row.item}.id, ${value.cypher}]`;
  const wanted = [`${place} > ${at('from')}`, `${place} <= ${at('to')}`, ...conditions];
  const text =
    `${match} ${whereOf(wanted)} WITH ${row.item} ORDER BY ${place} ` +
    `LIMIT ${binding.param(EVENTS_AT_A_TIME)} ${returning({ ...value, cypher })} AS row`;
  const read = (found: unknown) => {
    const [position, id, values] = valuesOf(found);
    return { position, id, row: value.read(values) };
  };
  return { text, read };
}

/** Reads the position of a revision; no row where there is no such one. */
export const positionOf = (id: string): Statement => ({
  text: 'MATCH (r:Revision {id: $id}) RETURN r.position AS row',
  params: { id },
});

/** What a record said at a moment. */
export interface StateRow {
  readonly [key: `fields@${string}`]: readonly {
    readonly field: string;
    readonly value: unknown;
  }[];
}

/**
 * Reads what a record said at a moment: what the first revision after it began with, and where there is none what the
 * record says now. No row where it was not there, or is not for the viewer to see.
 * @param record its name, which may be known only later; of this kind
 */
export function stateAt(
  kind: RecordKind,
  record: unknown,
  key: unknown,
  { args, below, inquiry }: Asked,
): Question {
  const { binding } = inquiry;
  const { pattern, seen } = kindOf(kind);
  const [name, moment] = [binding.param(record), `datetime(${binding.param(args['at'])})`];
  const conditions = seen ? [seen('it', inquiry)] : [];
  const later = `MATCH (later:Revision {record: ${name}}) WHERE later.at > ${moment}`;
  const text =
    `OPTIONAL ${later} WITH later ORDER BY later.position LIMIT 1 ` +
    `CALL (later) { ` +
    `WITH later WHERE later IS NOT NULL AND later.before IS NOT NULL AND ${revisionMayBeSeen('later', inquiry)} ` +
    `RETURN later.before AS before, null AS now ` +
    `UNION ALL WITH later WHERE later IS NULL WITH ${binding.param(key)} AS key MATCH ${pattern} ${whereOf(conditions)} ` +
    `RETURN null AS before, ${storedOf(kind, 'it', inquiry)} AS now } ` +
    `RETURN [before, now] AS row`;
  const keys = (below['RecordState'] ?? []).map((field) => field.key);
  return {
    text,
    read: (row) => {
      const said = Object.entries(stateOf(kind, row)).map(([field, value]) => ({ field, value }));
      return Object.fromEntries(keys.map((name) => [name, said]));
    },
  };
}

const fields = z.record(z.string(), z.unknown());
const found = z.tuple([
  z.string().nullable(),
  z.object({ properties: fields, links: fields }).nullable(),
]);

function stateOf(kind: RecordKind, row: unknown): Fields {
  const [before, now] = found.parse(row);
  if (before !== null) return fields.parse(JSON.parse(before));
  return fieldsOf(kind, now ?? { properties: {}, links: {} });
}
