import { ANSWERED_NEEDS, OPEN_NEEDS } from '../needs/rules.ts';
import { needMayBeSeen } from '../visibility.ts';
import { found, type GapRule, type Subject } from './rule.ts';

/** The states in which a need waits for an answer. */
const WAITING = OPEN_NEEDS.filter((state) => !ANSWERED_NEEDS.includes(state));

/** The needs, of those to be seen, that the country had raised by then, and that nobody had answered. */
function waiting({ country, date, inquiry }: Subject, need: string): string {
  const step = inquiry.binding.name('s');
  const last =
    `head(COLLECT { MATCH (${need})-[:HAS_STEP]->(${step}:NeedStep) WHERE ${step}.on <= ${date} ` +
    `RETURN ${step}.state ORDER BY ${step}.number DESC LIMIT 1 })`;
  return (
    `MATCH (${country})-[:RAISED]->(${need}:Need) WHERE ${need}.raisedOn <= ${date} ` +
    `AND ${needMayBeSeen(need, inquiry)} AND coalesce(${last}, ${need}.state) IN [${WAITING.map((state) => `'${state}'`).join(', ')}]`
  );
}

/** An answer to every need that the country raised. */
export const answeredNeed: GapRule = {
  lacks: (subject) => `EXISTS { ${waiting(subject, subject.inquiry.binding.name('n'))} }`,
  why: { UNANSWERED: found('Need', waiting, (need) => `${need}.raisedOn, ${need}.id`) },
};
