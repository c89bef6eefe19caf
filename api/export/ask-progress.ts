import { execute, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import type { ReportAsked } from '../../graph/writes/publish-report.ts';
import type { Context } from '../context.ts';
import { WHOLE_PROGRESS } from './whole-progress.ts';

const document = parse(WHOLE_PROGRESS);
const answered = z.object({ progress: z.record(z.string(), z.unknown()) });

/** The whole of a progress report as JSON text. @throws what kept it from being answered */
export async function askProgress(
  schema: GraphQLSchema,
  contextValue: Context,
  asked: ReportAsked,
): Promise<string> {
  const variableValues = { ...asked };
  const { data, errors } = await execute({ schema, document, contextValue, variableValues });
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return JSON.stringify(answered.parse(data).progress);
}
