import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema/index.ts';

/** The schema as text, in a stable order: what `schema.graphql` in the repository holds. */
export const schemaText = () => `${printSchema(lexicographicSortSchema(schema))}\n`;

if (import.meta.main) {
  await writeFile(join(import.meta.dirname, '..', 'schema.graphql'), schemaText());
}
