import type { Said } from '../../fragments/from.ts';

const keyOf = ({ source, asOf, evidence }: Said) => JSON.stringify([source, asOf, evidence]);

/** The sources of a page by number, in the order in which they are first named. */
export class Footnotes {
  readonly #byKey = new Map<string, { readonly number: number; readonly said: Said }>();

  /** The number of a source: its own from its first naming on. */
  numberOf(said: Said): number {
    const key = keyOf(said);
    const known = this.#byKey.get(key);
    if (known) return known.number;
    const number = this.#byKey.size + 1;
    this.#byKey.set(key, { number, said });
    return number;
  }

  get all(): readonly { readonly number: number; readonly said: Said }[] {
    return [...this.#byKey.values()];
  }
}
