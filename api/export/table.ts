import { z } from 'zod';
import type { Cell } from './csv.ts';

/** What stands in a column: of several values all. */
export type Value = string | number | boolean | null | readonly string[];

/** What may be asked of a table, as variables of its query. */
export const PARAMETERS = ['filter', 'search', 'orderBy', 'weights', 'asOf'] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** A list of the API as a table that is exported whole. */
export interface Table {
  /** Asks for a page behind `$after`, under the name `list`. */
  readonly query: string;
  readonly parameters: readonly Parameter[];
  readonly header: readonly string[];
  /** What a node of the list comes to. @throws ZodError for one that the query does not answer */
  readonly row: (node: unknown) => readonly Value[];
}

/** No page is larger: what an answer may cost is limited, and a page is held in memory. */
export const ROWS_OF_AN_EXPORT_PAGE = 200;

interface TableOptions<Node extends z.ZodType> {
  readonly field: string;
  /** The parameters that the field takes, with their types in the schema. */
  readonly parameters: Readonly<Partial<Record<Parameter, string>>>;
  readonly selection: string;
  readonly node: Node;
  readonly columns: Readonly<Record<string, (node: z.output<Node>) => Value>>;
}

export function tableOf<Node extends z.ZodType>({
  field,
  parameters,
  selection,
  node,
  columns,
}: TableOptions<Node>): Table {
  const taken = PARAMETERS.filter((name) => parameters[name] !== undefined);
  const variables = taken.map((name) => `$${name}: ${parameters[name] ?? ''}`);
  // What its nodes ask for at a date says so itself.
  const args = taken
    .filter((name) => name !== 'asOf' || !selection.includes('$asOf'))
    .map((name) => `${name}: $${name}`);
  return {
    parameters: taken,
    header: Object.keys(columns),
    query: `query Export(${[...variables, '$after: String'].join(', ')}) {
      list: ${field}(first: ${ROWS_OF_AN_EXPORT_PAGE}, after: $after, ${args.join(', ')}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} }
      }
    }`,
    row: (given) => {
      const parsed = node.parse(given);
      return Object.values(columns).map((column) => column(parsed));
    },
  };
}

/** A value as a spreadsheet shows it: several ones with a semicolon between them. */
export function cellOf(value: Value): Cell {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' && value !== null ? value.join('; ') : value;
}

export const text = z.string();
export const maybe = z.string().nullable();
export const texts = z.array(z.string());
export const nodesOf = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node) });

/** A fact in one cell: who says so, as of when, how sure it is. */
export const factText = ({ source, asOf, evidence }: z.output<typeof fact>) =>
  `${source} (${[asOf, evidence].filter((part) => part !== null).join(', ')})`;

export const fact = z.object({ source: text, asOf: maybe, evidence: text });
