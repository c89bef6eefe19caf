import { given } from '../filter.ts';
import type { Inquiry } from '../inquiry.ts';
import { derive } from '../later.ts';
import { NODES } from '../entities/nodes.ts';
import { project, returning } from '../project.ts';
import type { Asked, Question, Shape } from '../shape.ts';
import type { LinkKind } from '../link-kind.ts';

/** Reads the one relationship of a kind with this key; no row where there is none that may be seen. */
export function findLink(
  { type, from, to, own }: LinkKind,
  shape: Shape,
  key: unknown,
  { below, inquiry }: Asked,
  mayBeSeen: (link: string, inquiry: Inquiry) => string = () => 'true',
): Question {
  const part = (name: string) => inquiry.binding.param(derive(key, (whole) => given(whole)[name]));
  const end = ({ node, name }: LinkKind['from']) =>
    `(:${node} {${NODES[node].key}: ${part(name)}})`;
  const values = own.map((name) => `${name}: ${part(name)}`).join(', ');
  const value = project(shape, below, 'n', inquiry);
  const text =
    `MATCH ${end(from)}-[n:${type} {${values}}]->${end(to)} ` +
    `WHERE ${mayBeSeen('n', inquiry)} ${returning(value)} AS row`;
  return { text, read: value.read };
}
