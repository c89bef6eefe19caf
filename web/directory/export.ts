import type { Question } from './answers.ts';

/** Where all teams that answer the question are a file, also those of pages that are not shown. */
export function csvAddress({ filter, search, orderBy }: Question): string {
  const params = new URLSearchParams({
    filter: JSON.stringify(filter ?? {}),
    orderBy: JSON.stringify(orderBy ?? []),
  });
  if (search) params.set('search', search);
  return `/export/teams.csv?${params.toString()}`;
}
