import type { Cover } from './answers.ts';

/** The teams that cover a country, by what they are there for; one team may be both of the first. */
export function contactsFor(covers: readonly Cover[]) {
  const single = covers.filter(({ pointOfContact }) => pointOfContact === true);
  const governments = covers.filter((cover) => cover.governmentToGovernment === true);
  const named = new Set([...single, ...governments].map(({ team }) => team.slug));
  const others = Map.groupBy(
    covers.filter(({ team }) => !named.has(team.slug) && team.status === 'ACTIVE'),
    ({ team }) => team.slug,
  );
  return { single, governments, others: [...others.values()].flatMap(([first]) => first ?? []) };
}
