import { z } from 'zod';

/** What the benchmark asks of a contestant's process. */
export const question = z.discriminatedUnion('ask', [
  /** Record the statements sent from now on. */
  z.object({ ask: z.literal('record') }),
  /** Run what was recorded once more, by PROFILE. */
  z.object({ ask: z.literal('profile') }),
  /** Hand out these answers, by path and body of the request. */
  z.object({
    ask: z.literal('hand out'),
    answers: z.array(z.object({ path: z.string(), body: z.string(), answer: z.string() })),
  }),
]);
export type Question = z.infer<typeof question>;

/** What a contestant's process says. */
export const reply = z.discriminatedUnion('says', [
  z.object({ says: z.literal('listening'), port: z.int().positive() }),
  z.object({ says: z.literal('done') }),
  z.object({ says: z.literal('profiled'), statements: z.int(), dbHits: z.number() }),
]);
export type Reply = z.infer<typeof reply>;
