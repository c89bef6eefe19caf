import type { z } from 'zod';
import { invalid, RefusedWrite } from './failure.ts';

/**
 * The input of a write as its schema has it: texts trimmed, dates completed.
 * @throws RefusedWrite that names every value that cannot be, and what was expected there
 */
export function accept<Schema extends z.ZodType>(
  schema: Schema,
  input: z.input<Schema>,
): z.output<Schema> {
  const { data, error } = schema.safeParse(input);
  if (!error) return data;
  throw new RefusedWrite(
    error.issues.map(({ path, message }) => invalid(path.map(String), message)),
  );
}
