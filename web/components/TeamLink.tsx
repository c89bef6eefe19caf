import { Link } from 'wouter';

interface Props {
  readonly team: {
    readonly slug: string;
    readonly name: string;
    readonly shortName: string | null;
  };
}

/** A team by the name it is called, leading to its page. */
export function TeamLink({ team: { slug, name, shortName } }: Props) {
  return (
    <Link href={`/teams/${slug}`} title={name}>
      <bdi>{shortName ?? name}</bdi>
    </Link>
  );
}
