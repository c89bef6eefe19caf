import type { Found } from '../fragments/hit.ts';

/** The page that a hit leads to. */
export function addressOf(found: Found): string {
  switch (found.__typename) {
    case 'Country':
      return `/countries/${found.iso2}`;
    case 'Team':
      return `/teams/${found.slug}`;
    case 'Network':
      return `/network?network=${found.networkSlug}`;
  }
}

/** What it is called in short. */
export function nameOf(found: Found): string {
  switch (found.__typename) {
    case 'Country':
      return found.countryName;
    case 'Team':
      return found.shortName ?? found.teamName;
    case 'Network':
      return found.networkShortName;
  }
}
