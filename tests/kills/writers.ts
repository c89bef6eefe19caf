import { setTimeout as delay } from 'node:timers/promises';
import { send, type Told } from './send.ts';
import { type Kind, KINDS, newChange, newWrite, type Write } from './writes.ts';

/** A collaboration that one writer alone changes, and what it was told of its changes. */
export interface Chain {
  readonly slug: string;
  readonly changes: Map<string, Told['fate']>;
}

/** Writers that never stop writing, and write down what they were told. */
export class Writers {
  /** What became of each write that makes something, by its mark. */
  readonly made: Readonly<Record<Kind, Map<string, Told['fate']>>> = {
    ORGANIZATION: new Map(),
    COLLABORATION: new Map(),
    NEED: new Map(),
  };
  readonly chains: Chain[] = [];
  readonly #address: string;
  readonly #work: Promise<void>[];
  #isOver = false;
  #acknowledged = 0;

  constructor(address: string, writersOfAKind: number) {
    this.#address = address;
    const each = Array.from({ length: writersOfAKind }).flatMap(() => KINDS);
    this.#work = [
      ...each.map((kind) => this.#make(kind)),
      ...Array.from({ length: writersOfAKind }, () => this.#changeOne()),
    ];
  }

  /** How many writes were acknowledged so far. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** Lets the writes under way come to their end. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#work);
  }

  async #make(kind: Kind): Promise<void> {
    while (!this.#isOver) {
      const write = newWrite(kind);
      const { fate } = await this.#send(write);
      this.made[kind].set(write.mark, fate);
    }
  }

  /** Changes one thing over and over, by the version that a refusal tells where its own is old. */
  async #changeOne(): Promise<void> {
    const changes = new Map<string, Told['fate']>();
    let slug: string | undefined;
    let version = 1;
    while (!this.#isOver) {
      if (slug === undefined) {
        const pact = newWrite('COLLABORATION');
        const told = await this.#send(pact);
        this.made.COLLABORATION.set(pact.mark, told.fate);
        if (told.fate !== 'ACKNOWLEDGED' || told.slug === undefined) continue;
        slug = told.slug;
        this.chains.push({ slug, changes });
        // From here on its title is that of its last change.
        this.made.COLLABORATION.delete(pact.mark);
      }
      const write = newChange(slug, version);
      const told = await this.#send(write);
      changes.set(write.mark, told.fate);
      if (told.fate === 'ACKNOWLEDGED') version += 1;
      if (told.fate === 'REFUSED') {
        const current = /it is at version (\d+)/.exec(told.message)?.[1];
        if (current === undefined) throw new Error(told.message);
        version = Number(current);
      }
    }
  }

  async #send(write: Write): Promise<Told> {
    const told = await send(this.#address, write);
    if (told.fate === 'ACKNOWLEDGED') this.#acknowledged += 1;
    // Nobody is there: a client that knocks without a pause would only keep the others out.
    if (told.fate === 'UNKNOWN') await delay(100);
    return told;
  }
}
