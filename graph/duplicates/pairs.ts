import type { Inquiry } from '../inquiry.ts';
import { type Row, endOf } from '../row.ts';
import { needMayBeSeen } from '../visibility.ts';
import { overlapOf } from './overlap.ts';
import { timesOf } from './times.ts';

/**
 * Pairs of activities that could duplicate each other, each once: for one country, of one kind, of
 * different providers (both known, none in common). A pair is a map: the two, the country, whether
 * they answer the same need, and the time that they may share.
 */
export function pairsOf(row: Row, _from: string, inquiry: Inquiry): string {
  const need = inquiry.binding.name('d');
  const [one, other, country] = ['activity', 'other', 'country'].map((end) => endOf(row, end));
  const pair = `${one}, ${other}, ${country}`;
  const { possible, certain, from, to } = overlapOf('times[0]', 'times[1]');
  return (
    `(${one}:Activity)-[:SUPPORTS]->(${country}:Country)<-[:SUPPORTS]-(${other}:Activity) ` +
    `WHERE ${one}.id < ${other}.id AND ${one}.kind = ${other}.kind ` +
    `AND EXISTS { (${one})-[:RUN_BY]->(:Organization) } ` +
    `AND EXISTS { (${other})-[:RUN_BY]->(:Organization) } ` +
    `AND NOT EXISTS { (${one})-[:RUN_BY]->(:Organization)<-[:RUN_BY]-(${other}) } ` +
    `WITH ${pair}, ${timesOf(`[${one}, ${other}]`)} AS times ` +
    `WITH ${pair}, { activity: ${one}, other: ${other}, country: ${country}, ` +
    `sameNeed: EXISTS { (${one})-[:ANSWERS]->(${need}:Need)<-[:ANSWERS]-(${other}) ` +
    `WHERE ${needMayBeSeen(need, inquiry)} }, ` +
    `possible: ${possible}, certain: ${certain}, from: ${from}, to: ${to} } AS ${row.item}`
  );
}

/** What is judged of a pair: a condition over its variable. */
export type Judgement = (pair: string) => string;

/** They overlap in time, or answer the same need. */
export const isDuplicate: Judgement = (pair) => `(${pair}.possible OR ${pair}.sameNeed)`;

/** One of them has no start, so that nobody can say; unless it ended before the other began. */
export const cannotBeJudged: Judgement = (pair) =>
  `${pair}.possible IS NULL AND NOT ${pair}.sameNeed`;

/** How many days the pair may have shared, both ends counted; null where that goes on. */
export const sharedDays = (pair: string): string =>
  `duration.inDays(${pair}.from, ${pair}.to).days + 1`;
