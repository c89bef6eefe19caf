import { print } from 'graphql';
import { COUNTRY } from './query.ts';

/** Where the API's own page shows the question that a country's panel asks. */
export const queryLink = (iso2: string): string => {
  const params = new URLSearchParams({
    query: print(COUNTRY),
    variables: JSON.stringify({ iso2 }, null, 2),
  });
  return `/graphql?${params.toString()}`;
};
