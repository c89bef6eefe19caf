import { type NodeName, NODES } from '../entities/nodes.ts';
import { type Asker, inquiry } from '../inquiry.ts';
import { projectNamed } from '../project.ts';
import type { Selections } from '../selection.ts';
import type { Statement } from '../statement.ts';

/** The statement that reads the one node with this label and key; no row where there is none. */
export function find(name: NodeName, key: string, wanted: Selections, asker: Asker): Statement {
  const { shape, key: property } = NODES[name];
  const asked = inquiry(asker);
  const text =
    `MATCH (n:${name} {${property}: ${asked.binding.param(key)}}) ` +
    `RETURN ${projectNamed(shape, wanted, 'n', asked)} AS row`;
  return { text, params: asked.binding.params };
}
