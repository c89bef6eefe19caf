/**
 * What held on a day, as Cypher. A start that nobody knows is the day when the source said so; what is
 * over, and nobody knows since when, had ended by then: as with the facts that coverage rests on.
 */
export function linkHeld(link: string, start: string, date: string): string {
  // Only a team covers; where it is based holds as long as the team is there.
  const began = `coalesce(${link}.since, CASE type(${link}) WHEN 'COVERS' THEN ${start}.since END, ${link}.asOf)`;
  return (
    `(type(${link}) = 'BASED_IN' OR ${began} <= ${date}) AND ` +
    hadNotEnded(link, `${link}.status = 'FORMER'`, date)
  );
}

/** Whether a team was there on a day. */
export const teamHeld = (team: string, date: string): string =>
  `coalesce(${team}.since, ${team}.asOf) <= ${date} AND ` +
  hadNotEnded(team, `${team}.status = 'CLOSED'`, date);

/** A network was there before its record says so: only one that is known to be younger was not. */
export const networkHeld = (network: string, date: string): string =>
  `coalesce(${network}.founded <= ${date}, true)`;

const hadNotEnded = (fact: string, isOver: string, date: string) =>
  `coalesce(${fact}.until, CASE WHEN ${isOver} THEN ${fact}.asOf END, ${date}) >= ${date}`;
