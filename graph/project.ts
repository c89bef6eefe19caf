import type { Inquiry } from './inquiry.ts';
import type { Selections } from './selection.ts';
import type { Shape } from './shape.ts';

/**
 * The map that fetches what is wanted of the value bound to `variable`: one Cypher expression,
 * however deep the selection goes.
 */
export const project = (
  shape: Shape,
  wanted: Selections,
  variable: string,
  inquiry: Inquiry,
): string => mapOf(entriesOf(shape, wanted, variable, inquiry));

/** As `project`, with the name of the shape in it: for values that may be of several shapes. */
export const projectNamed = (
  shape: Shape,
  wanted: Selections,
  variable: string,
  inquiry: Inquiry,
): string =>
  mapOf([['__typename', `'${shape.name}'`], ...entriesOf(shape, wanted, variable, inquiry)]);

type Entry = readonly [key: string, expression: string];

function entriesOf(
  shape: Shape,
  wanted: Selections,
  variable: string,
  inquiry: Inquiry,
): readonly Entry[] {
  const entries = new Map<string, string>();
  for (const { field, key, args, below } of wanted[shape.name] ?? []) {
    const write = shape.fields[field];
    if (!write) throw new Error(`The shape ${shape.name} has no field ${field}.`);
    entries.set(key, write({ from: variable, args, below, inquiry }));
  }
  return [...entries];
}

const mapOf = (entries: readonly Entry[]) =>
  `{${entries.map(([key, expression]) => `${quoted(key)}: ${expression}`).join(', ')}}`;

/** Keys come from the schema and from GraphQL's names, so none of them can hold a backtick. */
const quoted = (key: string) => (/^[A-Za-z]+$/.test(key) ? key : `\`${key}\``);
