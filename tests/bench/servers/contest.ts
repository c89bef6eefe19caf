import { onQuestion, say } from './child.ts';
import { profile } from './profile.ts';
import type { Recorder } from './statements.ts';

interface Contest {
  readonly port: number;
  readonly recorder: Recorder;
  /** A session of the contestant's own driver. */
  readonly openSession: () => Parameters<typeof profile>[1] & { close(): Promise<void> };
}

/** Enters a server that reads the graph into the contest. */
export function enter({ port, recorder, openSession }: Contest): void {
  onQuestion(async ({ ask }) => {
    if (ask === 'record') {
      recorder.start();
      return { says: 'done' };
    }
    const session = openSession();
    try {
      return await profile(recorder.stop(), session);
    } finally {
      await session.close();
    }
  });
  say({ says: 'listening', port });
}
