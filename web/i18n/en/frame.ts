/** What stands around every page. */
export const frame = {
  product: 'CIRT Atlas',
  nav: {
    label: 'Pages',
    atlas: 'Atlas',
    api: 'API',
    skip: 'Skip to the content',
    language: 'Language',
    theme: { toDark: 'Switch to dark', toLight: 'Switch to light' },
  },
  page: {
    title: '{{page}} · CIRT Atlas',
    loading: 'Loading the page',
    notFound: 'There is no such page',
    notFoundHint: 'The address may be misspelt, or the page may have moved.',
    toAtlas: 'Go to the Atlas',
    broken: 'This page could not be shown.',
    brokenHint: 'Reload it. If that does not help, the others still work.',
    reload: 'Reload the page',
    asQuery: 'This view as a query',
  },
  search: {
    label: 'Search countries and teams',
    placeholder: 'Search countries and teams',
    nothing: 'Nothing of that name is on record.',
    failed: 'The search cannot be answered at the moment.',
    team: 'Team · {{country}}',
    teamOfNoCountry: 'Team · of no one country',
    country: 'Country',
  },
  error: {
    UNAVAILABLE: 'The database cannot be reached at the moment.',
    other: 'The answer did not arrive.',
    retry: 'Try again',
  },
} as const;
