import { collaboration } from '../entities/collaboration.ts';
import { mayBeSeen } from '../visibility.ts';
import { project, returning } from '../project.ts';
import type { Asked, Question } from '../shape.ts';

/** Reads the one collaboration with this key; no row where there is none. */
export function findCollaboration(key: unknown, { below, inquiry }: Asked): Question {
  const value = project(collaboration, below, 'n', inquiry);
  const id = inquiry.binding.param(key);
  const text =
    `MATCH (:Team)-[n:COLLABORATES_WITH {id: ${id}}]->(:Team) ` +
    `WHERE ${mayBeSeen('n', inquiry)} ${returning(value)} AS row`;
  return { text, read: value.read };
}
