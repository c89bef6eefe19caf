import { type NodeName, NODES } from '../entities/nodes.ts';
import { projectNamed, returning } from '../project.ts';
import type { Asked, Question } from '../shape.ts';

/** Reads the one node with this label and key; no row where there is none. */
export function find(name: NodeName, key: unknown, { below, inquiry }: Asked): Question {
  const { shape, key: property } = NODES[name];
  const value = projectNamed(shape, below, 'n', inquiry);
  const text = `MATCH (n:${name} {${property}: ${inquiry.binding.param(key)}}) ${returning(value)} AS row`;
  return { text, read: value.read };
}
