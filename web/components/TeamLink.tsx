import { Link } from 'wouter';
import type { TeamName } from '../fragments/names.ts';

interface Props {
  readonly team: TeamName;
}

/** A team by the name it is called, leading to its page. */
export function TeamLink({ team: { slug, name, shortName } }: Props) {
  return (
    <Link href={`/teams/${slug}`} title={name}>
      <bdi>{shortName ?? name}</bdi>
    </Link>
  );
}
