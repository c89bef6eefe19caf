/** What a caller wants back of one field: a plain tree, free of GraphQL and of Cypher. */
export interface Selection {
  /** The name of the field on its shape. */
  readonly field: string;
  /** Where the caller will look for it in the row. */
  readonly key: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: Selections;
}

/** What is wanted of a value, by the name of the shape that the value may turn out to have. */
export type Selections = Readonly<Record<string, readonly Selection[]>>;

/**
 * The row key of a field that takes arguments or has fields of its own: two aliases of one field
 * stand apart, and neither clashes with a plain property.
 */
export const rowKey = <Field extends string>(field: Field, alias: string | number) =>
  `${field}@${alias}` as const;
