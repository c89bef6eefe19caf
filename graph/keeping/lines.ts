import { z } from 'zod';

/** The form of a backup; another number for every change that an older release could not read. */
export const FORMAT = 1;

const count = z.number().int().nonnegative();
const counts = z.strictObject({ nodes: count, relationships: count });
export type Counts = z.infer<typeof counts>;

/** The first line: what the file is, of which graph. */
export const header = z.strictObject({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.strictObject({ id: z.string(), checksum: z.string() })),
  counts,
});
export type Header = z.infer<typeof header>;

/** Names with values: an object would lose what is named `__proto__`. */
const properties = z.array(z.tuple([z.string(), z.unknown()]));

/** A node: its id in this file, its labels, its properties as `value.ts` writes them. */
export const nodeLine = z.strictObject({ n: z.string(), l: z.array(z.string()), p: properties });
export type NodeLine = z.infer<typeof nodeLine>;

/** A relationship: its type, the ids of the nodes that it goes from and to, its properties. */
export const relationshipLine = z.strictObject({
  r: z.string(),
  s: z.string(),
  e: z.string(),
  p: properties,
});
export type RelationshipLine = z.infer<typeof relationshipLine>;

/** The last line: a file that was cut off has none, and a damaged one another sum. */
export const closing = z.strictObject({ end: counts, sha256: z.string() });
