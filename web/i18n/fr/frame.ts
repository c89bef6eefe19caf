/** What stands around every page. */
export const frame = {
  product: 'CIRT Atlas',
  nav: {
    label: 'Pages',
    atlas: 'Atlas',
    api: 'API',
    skip: 'Aller au contenu',
    language: 'Langue',
    theme: {
      toDark: 'Passer en mode sombre',
      toLight: 'Passer en mode clair',
    },
  },
  page: {
    title: '{{page}} · CIRT Atlas',
    loading: 'Chargement de la page',
    notFound: 'Cette page n’existe pas',
    notFoundHint: 'L’adresse est peut-être mal écrite, ou la page a été déplacée.',
    toAtlas: 'Aller à l’Atlas',
    broken: 'Cette page n’a pas pu être affichée.',
    brokenHint: 'Rechargez-la. Si cela ne suffit pas, les autres fonctionnent encore.',
    reload: 'Recharger la page',
    asQuery: 'Cette vue en requête',
  },
  search: {
    label: 'Rechercher des pays et des équipes',
    placeholder: 'Rechercher des pays et des équipes',
    nothing: 'Rien n’est recensé sous ce nom.',
    failed: 'La recherche est impossible pour le moment.',
    team: 'Équipe · {{country}}',
    teamOfNoCountry: 'Équipe · d’aucun pays en particulier',
    country: 'Pays',
  },
  error: {
    UNAVAILABLE: 'La base de données est injoignable pour le moment.',
    other: 'La réponse n’est pas arrivée.',
    retry: 'Réessayer',
  },
} as const;
