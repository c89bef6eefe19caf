import { derive } from '../later.ts';
import type { Inquiry } from '../inquiry.ts';
import { mayBeSeen } from '../visibility.ts';
import type { SearchedLabel } from './names.ts';
import { type Question, questionOf } from './question.ts';
import { compared, type Compared, misspeltMatch, NAMES_OF, properMatch } from './score.ts';

/** So many hits can be paged through. */
export const MAX_HITS = 500;
/** Misspellings are looked for where fewer names than these are as they were typed, none of them exact. */
const ENOUGH = 5;

/** What was searched for: one text, among the nodes with these labels. */
export interface Search {
  /** A text, or the blank for one. */
  readonly text: unknown;
  readonly labels: readonly SearchedLabel[];
  /** The argument that the text came in, for errors; `text` without it. */
  readonly argument?: string;
}

/**
 * The clause that finds what a text names and binds a list of at most MAX_HITS to `hits`, each a map of `node`,
 * `matched` (the name), `kind`, `language`, `match`, `points`, and what hits stand in order by: `rank`, then
 * `name` and `key`. The index gives candidates, so many at the most however large the graph; what they match is worked out
 * here. The text of the clause is the same for every search.
 * @throws GraphError BAD_INPUT for a text that cannot be searched for
 */
export function findHits(
  { text, labels, argument }: Search,
  hits: string,
  inquiry: Inquiry,
): string {
  const search = inquiry.binding.param(
    derive(text, (given) => {
      const question = questionOf(String(given), labels, argument);
      return { ...compared(question), ...queries(question) };
    }),
  );
  const asked = (name: keyof Compared | keyof Queries) => `${search}.${name}`;
  const candidates = (name: keyof Queries) =>
    `UNWIND ${asked(name)} AS query ` +
    `CALL db.index.fulltext.queryNodes('search', query.text, {limit: toInteger(query.limit)}) ` +
    `YIELD node WITH DISTINCT node`;
  const scored = (score: string) =>
    `WITH node, ${NAMES_OF('node')} AS names WITH node, ${score} AS best ` +
    `WHERE best IS NOT NULL RETURN collect({node: node, best: best})`;
  return (
    `CALL () { ${candidates('proper')} ` +
    `${scored(properMatch('names', asked))} AS proper } ` +
    `CALL (proper) { WITH proper WHERE size(proper) < ${ENOUGH} ` +
    `AND none(hit IN proper WHERE hit.best.match = 'EXACT') ` +
    `CALL () { ${candidates('near')} RETURN collect(node) AS near } ` +
    `CALL (near) { WITH near WHERE size(near) = 0 ` +
    `${candidates('far')} RETURN collect(node) AS far } ` +
    `UNWIND near + far AS node ` +
    `WITH node, proper WHERE none(hit IN proper WHERE hit.node = node) ` +
    `${scored(misspeltMatch('names', asked))} AS misspelt } ` +
    `CALL (proper, misspelt) { UNWIND proper + misspelt AS hit ` +
    `WITH hit.node AS node, hit.best AS best WITH node, best, ${rankFor(inquiry)} AS rank ` +
    `ORDER BY rank DESC, node.name, ${KEY} LIMIT ${MAX_HITS} ` +
    `RETURN collect({node: node, points: best.points, match: best.match, matched: best.name[3], ` +
    `kind: best.name[1], language: best.name[2], rank: rank, name: node.name, key: ${KEY}}) ` +
    `AS ${hits} }`
  );
}

type Queries = Pick<Question, 'proper' | 'near' | 'far'>;
const queries = ({ proper, near, far }: Question): Queries => ({ proper, near, far });

const KEY = `head(labels(node)) + '/' + coalesce(node.iso2, node.id)`;

/** A network with so many members is large. */
const LARGE = 20;

/** Among those with as many points: countries, what works nationally, and the large networks before others. */
const eminenceFor = (inquiry: Inquiry) =>
  `CASE WHEN node:Country THEN CASE WHEN node.memberState THEN 5 ELSE 3 END ` +
  // All of them the database counts at once; only of a network with so many it looks which the viewer may see.
  `WHEN node:Network THEN CASE WHEN COUNT { (node)<-[:MEMBER_OF]-() } < ${LARGE} THEN 3 WHEN COUNT { ` +
  `MATCH (node)<-[r:MEMBER_OF]-() WHERE ${mayBeSeen('r', inquiry)} RETURN r LIMIT ${LARGE} } < ${LARGE} ` +
  `THEN 3 ELSE 4 END ` +
  `WHEN node.status = 'ACTIVE' THEN ` +
  `CASE WHEN 'NATIONAL' IN node.constituencies THEN 4 ELSE 2 END ` +
  `WHEN node.status = 'CLOSED' THEN 0 ELSE 1 END`;

/** Points and eminence as text that sorts as they do. */
const rankFor = (inquiry: Inquiry) =>
  `right('0000' + toString(toInteger(best.points)), 4) + toString(${eminenceFor(inquiry)})`;
