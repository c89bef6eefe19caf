import { type NodeName, NODES, type NodeShape } from '../entities/nodes.ts';
import { whereOf } from '../list.ts';
import { projectNamed, returning } from '../project.ts';
import type { Asked, Question } from '../shape.ts';

/** Reads the one node with this label and key; no row where there is none that may be seen. */
export function find(name: NodeName, key: unknown, { below, inquiry }: Asked): Question {
  const { shape, key: property, seen }: NodeShape = NODES[name];
  const value = projectNamed(shape, below, 'n', inquiry);
  const conditions = seen ? [seen('n', inquiry)] : [];
  const text =
    `MATCH (n:${name} {${property}: ${inquiry.binding.param(key)}}) ${whereOf(conditions)} ` +
    `${returning(value)} AS row`;
  return { text, read: value.read };
}
