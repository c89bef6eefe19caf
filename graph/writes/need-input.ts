import { z } from 'zod';
import { record } from '../revisions/record.ts';
import { line, lines } from '../writing/values.ts';
import type { Writing } from '../writing/writing.ts';
import type { Reference } from '../writing/references.ts';
import { NEED_KINDS, TLP_LABELS } from '../words.ts';

const slugs = z
  .array(z.string())
  .max(100, '100 slugs at the most')
  .transform((given) => [...new Set(given)]);

/** What a need says. */
export const needInput = {
  kind: z.enum(NEED_KINDS),
  title: line(),
  description: lines().nullish(),
  services: slugs.nullish(),
  categories: slugs.nullish(),
  tlp: z
    .enum(TLP_LABELS)
    .refine((label) => label !== 'RED', 'a label other than RED: the office has to see a need')
    .nullish(),
};

interface Wanted {
  readonly services: readonly string[];
  readonly categories: readonly string[];
}

/** A need for a capability says which: a service at least, or a whole category. */
export function wantsSomething(
  { kind, services, categories }: { readonly kind: string } & Partial<Nullable<Wanted>>,
  context: z.RefinementCtx,
): void {
  if (kind !== 'CAPABILITY' || services?.length || categories?.length) return;
  context.addIssue({
    code: 'custom',
    path: ['services'],
    message: 'a service or a category at least, for the need is one for a capability',
  });
}

type Nullable<Of> = { readonly [Key in keyof Of]: Of[Key] | null | undefined };

/** The services and categories that are wanted, as something that has to be there. */
export const wanted = ({ services, categories }: Wanted): readonly Reference[] => [
  ...services.map((key): Reference => ({ node: 'Service', key, path: ['services'] })),
  ...categories.map((key): Reference => ({ node: 'ServiceCategory', key, path: ['categories'] })),
];

/** Has a need want these services and categories and no others. */
export async function setWanted(
  transaction: Writing,
  need: string,
  { services, categories }: Partial<Wanted>,
): Promise<void> {
  for (const [label, keys] of Object.entries({ Service: services, ServiceCategory: categories })) {
    if (!keys) continue;
    await transaction.write(
      [record('Need', need)],
      `MATCH (need:Need {id: $need})
       CALL (need) {
         MATCH (need)-[old:WANTS]->(other:${label}) WHERE NOT other.id IN $keys DELETE old
       }
       WITH need UNWIND $keys AS key MATCH (it:${label} {id: key}) MERGE (need)-[:WANTS]->(it)`,
      { need, keys },
    );
  }
}
