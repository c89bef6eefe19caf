import { int } from 'neo4j-driver';

/** A Cypher text with the values its placeholders stand for. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Parameters and variable names of a statement in the making. Values enter a statement through
 * `param` and in no other way, so none of them can ever be read as Cypher.
 */
export class Binding {
  readonly params: Record<string, unknown> = {};
  #params = 0;
  #names = 0;

  /** Stores a value and answers its placeholder. */
  param(value: unknown): string {
    const name = `p${this.#params++}`;
    this.params[name] = bindable(value);
    return `$${name}`;
  }

  /** A variable name that no other part of the statement uses. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }
}

/** A JS number reaches Neo4j as a float, which LIMIT and SKIP refuse: whole numbers go as integers. */
function bindable(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return int(value);
  if (Array.isArray(value)) return value.map(bindable);
  return value;
}
