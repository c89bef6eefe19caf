/** The part of the driver's Session and Transaction that sends a statement. */
interface Sender {
  run(text: unknown, params?: unknown, ...rest: unknown[]): unknown;
}

/** A statement as it was sent. */
export interface Sent {
  readonly text: string;
  readonly params: unknown;
}

/** What a driver has sent since it was last asked to record. */
export interface Recorder {
  start(): void;
  stop(): readonly Sent[];
}

/**
 * Listens at the driver itself, the same for every contestant: what their own code says that it sends
 * is not taken on trust.
 */
export function recordStatements(...classes: readonly { readonly prototype: Sender }[]): Recorder {
  let sent: Sent[] | undefined;
  for (const { prototype } of classes) {
    const run = Reflect.get(prototype, 'run');
    Reflect.set(prototype, 'run', function (this: unknown, ...args: unknown[]): unknown {
      if (sent && typeof args[0] === 'string') sent.push({ text: args[0], params: args[1] });
      return Reflect.apply(run, this, args);
    });
  }
  return {
    start: () => {
      sent = [];
    },
    stop: () => {
      const statements = sent ?? [];
      sent = undefined;
      return statements;
    },
  };
}
