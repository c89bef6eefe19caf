/** What one run of all checks and tests has come to. */
export class Tally {
  #passed = 0;
  #failed = 0;
  readonly #notRun: string[] = [];

  passed(count = 1): void {
    this.#passed += count;
  }

  failed(count = 1): void {
    this.#failed += count;
  }

  /** Notes a test that was not run: no reason to fail, and none to count as passed. */
  notRun(name: string): void {
    this.#notRun.push(name);
  }

  get ok(): boolean {
    return this.#failed === 0 && this.#passed > 0;
  }

  /** The closing lines: what was not run, and last of all the one line that says how it went. */
  lines(): string[] {
    const closing = `${this.#passed} passed, ${this.#failed} failed`;
    if (this.#notRun.length === 0) return [closing];
    return [`NOT RUN: ${this.#notRun.length}`, ...this.#notRun.map((name) => `  ${name}`), closing];
  }
}
