import { isNodeTable, type Table } from './table.ts';

/** A property that a table writes, and how Neo4j keeps it. */
export interface Property {
  readonly name: string;
  readonly storage: 'plain' | 'integer' | 'date';
}

/** The properties that the columns of a table become, and those computed from them. */
export function propertiesOf(table: Table): Property[] {
  const computed = Object.keys((isNodeTable(table) && table.computed) || {});
  const stored = Object.entries(table.columns).flatMap(([name, { storage }]): Property[] => {
    if (storage === undefined) return [];
    if (storage !== 'partialDate') return [{ name, storage }];
    return [
      { name, storage: 'date' },
      { name: `${name}Precision`, storage: 'plain' },
    ];
  });
  return [...stored, ...computed.map((name): Property => ({ name, storage: 'plain' }))];
}

/** The Cypher that turns a parameter into the property. */
export function stored({ name, storage }: Property, row: string): string {
  const value = `${row}.${name}`;
  if (storage === 'date') return `date(${value})`;
  // A number reaches Neo4j as a float.
  return storage === 'integer' ? `toInteger(${value})` : value;
}

/** The entry of a map projection that gives the property as a parameter would have it. */
export const projected = ({ name, storage }: Property, variable: string): string =>
  storage === 'date' ? `${name}: toString(${variable}.${name})` : `.${name}`;
