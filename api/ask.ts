import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { inquiry } from '../graph/inquiry.ts';
import type { Asked, Question } from '../graph/shape.ts';
import { type Statement, Template } from '../graph/statement.ts';
import type { Context } from './context.ts';
import { blanksOf } from './blanks.ts';
import { argumentsOf, select } from './select.ts';

/** How a root field's question is written: once for each document and shape of its variables. */
export type Write = (asked: Asked) => Question;

/** What a question rests on beside its document and variables. */
export interface Particulars {
  /** What else the text depends on. */
  readonly variant?: string;
  /** The key of what is asked for, where no argument names it: the blank `WRITTEN_KEY`. */
  readonly key?: unknown;
}

/** Asks the one statement that answers a root field, and answers its rows. */
export const ask = <Row>(
  write: Write,
  context: Context,
  info: GraphQLResolveInfo,
  particulars?: Particulars,
): Promise<readonly Row[]> =>
  context.graph.read<Row>(statementOf(write, context, info, particulars), context);

/** As `ask`, for a statement that always answers one row. */
export const askOne = <Row>(
  write: Write,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row> => context.graph.readOne<Row>(statementOf(write, context, info), context);

/** As `ask`, for a statement that answers one row, or none. */
export async function askMaybe<Row>(
  write: Write,
  context: Context,
  info: GraphQLResolveInfo,
  particulars?: Particulars,
): Promise<Row | null> {
  const [row = null] = await ask<Row>(write, context, info, particulars);
  return row;
}

/** The statement that answers a root field, for who asks. */
export function statementOf(
  write: Write,
  { asker }: Pick<Context, 'asker'>,
  info: GraphQLResolveInfo,
  { variant = '', key }: Particulars = {},
): Statement {
  const given = { values: info.variableValues, ...asker, key };
  const actsForTeams = asker.viewer.teams.length > 0;
  return templateOf(write, info, `${variant} ${info.path.key}`, actsForTeams).fill(given);
}

/** What a statement says of the teams that its viewer acts for is none of the asker's making, and takes so much more. */
const LEEWAY_FOR_TEAMS = 1.5;

/** How many shapes of its variables a document may have before its oldest statements are forgotten. */
const MAX_SHAPES = 100;

/** The statements of a document; forgotten with it. */
const statements = new WeakMap<OperationDefinitionNode, Map<string, Template>>();

function templateOf(
  write: Write,
  info: GraphQLResolveInfo,
  name: string,
  actsForTeams: boolean,
): Template {
  const blanks = blanksOf(info);
  const key = `${name} ${actsForTeams} ${blanks.shape}`;
  const written = statements.get(info.operation) ?? new Map<string, Template>();
  statements.set(info.operation, written);
  const known = written.get(key);
  if (known) return known;

  const request = { ...info, variableValues: { ...blanks.values } };
  const asked = {
    args: argumentsOf(request),
    below: select(request),
    inquiry: inquiry(actsForTeams),
  };
  const { text, read } = write(asked);
  const leeway = actsForTeams ? LEEWAY_FOR_TEAMS : 1;
  const template = new Template(text, asked.inquiry.binding, read, leeway);
  const [oldest] = written.keys();
  if (written.size >= MAX_SHAPES && oldest !== undefined) written.delete(oldest);
  written.set(key, template);
  return template;
}
