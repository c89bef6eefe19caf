import { question, type Question, type Reply } from './messages.ts';

/** Tells the benchmark something over the channel between the two processes. */
export function say(reply: Reply): void {
  process.send?.(reply);
}

/** Answers the questions of the benchmark, one after the other, until the benchmark has gone. */
export function onQuestion(answer: (asked: Question) => Promise<Reply> | Reply): void {
  process.on('message', (message) => {
    void Promise.resolve(answer(question.parse(message))).then(say);
  });
  process.on('disconnect', () => process.exit());
}
