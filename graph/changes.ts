/**
 * Whether the graph has changed, whoever changed it. Neo4j hands every session a bookmark of the last
 * transaction that it saw; as long as that stays the same, so does everything that was read.
 */
export class Changes {
  #bookmark = '';
  #generation = 0;
  #seenAt = -Infinity;

  /** Counts the changes seen: what was read under the same number was read of the same graph. */
  get generation(): number {
    return this.#generation;
  }

  /** Notes what a session saw that began at `since`. */
  see(bookmarks: readonly string[], since: number): void {
    const bookmark = bookmarks.join();
    if (bookmark !== this.#bookmark) {
      this.#bookmark = bookmark;
      this.#generation++;
    }
    this.#seenAt = Math.max(this.#seenAt, since);
  }

  /** For how long nobody has looked, in milliseconds. */
  age(now = performance.now()): number {
    return now - this.#seenAt;
  }
}
