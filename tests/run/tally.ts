import { stripVTControlCharacters } from 'node:util';

/** What one run of all checks and tests has come to. */
export class Tally {
  #passed = 0;
  readonly #failures: string[] = [];
  readonly #notRun: string[] = [];

  passed(count = 1): void {
    this.#passed += count;
  }

  /** Notes what failed, and of why it did the first line. */
  failed(name: string, why: string): void {
    this.#failures.push(`${name}: ${stripVTControlCharacters(why).trim().split('\n', 1).join()}`);
  }

  /** Notes a test that was not run: no reason to fail, and none to count as passed. */
  notRun(name: string): void {
    this.#notRun.push(name);
  }

  get ok(): boolean {
    return this.#failures.length === 0 && this.#passed > 0;
  }

  /**
   * The closing lines: what was not run, what failed (its own output may be far above), and last of
   * all the one line that says how it went.
   */
  lines(): string[] {
    const closing = `${this.#passed} passed, ${this.#failures.length} failed`;
    return [...under('NOT RUN', this.#notRun), ...under('FAILED', this.#failures), closing];
  }
}

const under = (title: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${title}: ${names.length}`, ...names.map((name) => `  ${name}`)];
