/**
 * An expression over values that have a name in it, each of which may speak of those before. Cypher
 * names values between clauses only; a list of one does within an expression, and needs no subquery.
 */
export const naming = (values: Readonly<Record<string, string>>, expression: string): string =>
  Object.entries(values).reduceRight(
    (inner, [name, value]) => `head([${name} IN [${value}] | ${inner}])`,
    expression,
  );
