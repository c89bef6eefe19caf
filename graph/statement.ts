import { int } from 'neo4j-driver';
import { filled, type Given, hasBlanks, Later } from './later.ts';
import { asItIs, type Reader } from './reader.ts';

/** A Cypher text with the values its placeholders stand for. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Makes of the column `row` what the asker expects. */
  readonly read?: Reader;
  /** How many times as long as others it may be; as long without it. */
  readonly leeway?: number;
}

/**
 * Parameters and variable names of a statement in the making. Values enter a statement through
 * `param` and in no other way, so none of them can ever be read as Cypher.
 */
export class Binding {
  readonly params: Record<string, unknown> = {};
  readonly #blanks = new Map<unknown, string>();
  #params = 0;
  #names = 0;

  /** Stores a value, known or a blank, and answers its placeholder. */
  param(value: unknown): string {
    const stored = this.#blanks.get(value);
    if (stored !== undefined) return stored;
    const name = `p${this.#params++}`;
    this.params[name] = hasBlanks(value) ? value : bindable(value);
    if (value instanceof Later) this.#blanks.set(value, `$${name}`);
    return `$${name}`;
  }

  /** A variable name that no other part of the statement uses. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }
}

/** A statement written once, for every asker and every value that may fill its blanks. */
export class Template {
  readonly text: string;
  readonly #read: Reader;
  readonly #leeway: number;
  readonly #known: Readonly<Record<string, unknown>>;
  readonly #blanks: readonly (readonly [name: string, blank: unknown])[];

  constructor(text: string, binding: Binding, read: Reader = asItIs, leeway = 1) {
    const [blanks, known] = [new Map<string, unknown>(), new Map<string, unknown>()];
    for (const [name, value] of Object.entries(binding.params)) {
      (hasBlanks(value) ? blanks : known).set(name, value);
    }
    this.text = text;
    this.#read = read;
    this.#leeway = leeway;
    this.#known = Object.fromEntries(known);
    this.#blanks = [...blanks];
  }

  /** The statement with its blanks filled. @throws GraphError BAD_INPUT for a value that cannot be */
  fill(given: Given): Statement {
    const params: Record<string, unknown> = { ...this.#known };
    for (const [name, blank] of this.#blanks) params[name] = bindable(filled(blank, given));
    return { text: this.text, params, read: this.#read, leeway: this.#leeway };
  }
}

/** A JS number reaches Neo4j as a float, which LIMIT and SKIP refuse: whole numbers go as integers. */
function bindable(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return int(value);
  if (Array.isArray(value)) return value.map(bindable);
  return value;
}
