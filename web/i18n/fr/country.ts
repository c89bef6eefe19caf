/** The page of a country, and the mission brief that is printed from it. */
export const country = {
  country: {
    none: 'Aucun pays n’a le code {{code}}',
    noneHint:
      'Les codes des pays ont deux lettres, comme dans la norme ISO 3166-1. La recherche ci-dessus connaît les pays par leur nom.',
    lead: 'CIRT nationale, contacts, lacunes et appui: situation connue au {{date}}.',
    asOf: 'Situation connue au',
    today: 'Revenir à aujourd’hui',
    past: 'L’état, les lacunes, les secteurs et les adhésions sont ceux de ce jour-là. Le statut et le lieu d’une équipe sont ceux d’aujourd’hui, et le passé est raconté avec ce que l’on sait aujourd’hui.',
    print: 'Imprimer la note de mission',
    onMap: 'Sur la carte',
    state: 'L’état et pourquoi',
    contacts: {
      title: 'Qui joindre',
      single: 'Point de contact unique',
      noSingle: 'Aucun n’est recensé. Cela ne veut pas dire qu’il n’y en a pas.',
      governments: 'Liaison entre gouvernements',
      noGovernments: 'Aucune n’est recensée. Cela ne veut pas dire qu’il n’y en a pas.',
      others: 'Équipes qui couvrent le pays',
      noAddress: 'aucun contact recensé',
      withheld: '{{role}}: au registre, mais pas visible par tous',
    },
    teams: {
      title: 'Équipes',
      later_one: '{{count, number}} équipe recensée a commencé plus tard.',
      later_other: '{{count, number}} équipes recensées ont commencé plus tard.',
    },
    gaps: {
      title: 'Lacunes et suites possibles',
      lead: '«Rien de recensé» signifie qu’aucune source ne dit qu’il y en a, ni qu’il n’y en a pas.',
      none: 'Aucune lacune n’est recensée.',
      next: 'Ensuite:',
      near: 'Équipes proches',
      sectors: 'Aucune équipe recensée pour: {{sectors}}.',
      practices_one: '{{count, number}} bonne pratique utile',
      practices_other: '{{count, number}} bonnes pratiques utiles',
    },
    next: {
      NATIONAL_TEAM:
        'Proposer une évaluation de l’état de préparation et convenir d’un plan pour une CIRT nationale.',
      POINT_OF_CONTACT:
        'Demander au pays quelle équipe est son point de contact unique, et l’enregistrer.',
      VERIFIED_CONTACT: 'Écrire à l’équipe, et enregistrer l’adresse qui a répondu.',
      GOVERNMENT_TO_GOVERNMENT:
        'Demander quelle équipe travaille avec d’autres gouvernements, et l’enregistrer.',
      GOVERNMENT_TEAM: 'Demander qui traite les incidents dans les réseaux du gouvernement.',
      ACADEMIC_TEAM: 'Demander au réseau de recherche et d’enseignement qui traite ses incidents.',
      INDUSTRY_TEAM:
        'Demander aux opérateurs et aux associations de l’industrie qui traite leurs incidents.',
      SECTOR_TEAM: 'Demander aux régulateurs de ces secteurs qui y traite les incidents.',
      GLOBAL_NETWORK: 'Voir ce qu’exige l’adhésion, et trouver un membre qui serve de parrain.',
      REGIONAL_NETWORK: 'Voir ce qu’exige l’adhésion, et interroger un voisin qui est membre.',
      ANSWERED_NEED: 'Y répondre: prévoir quelque chose, ou dire pourquoi non.',
      FRESH_RECORD: 'Interroger le pays, et enregistrer ce qu’il dit, avec la date.',
    },
    join: {
      title_one: '{{count, number}} réseau à rejoindre',
      title_other: '{{count, number}} réseaux à rejoindre',
      region_one: '{{count, number}} autre pays de la région en fait partie',
      region_other: '{{count, number}} autres pays de la région en font partie',
      tiers: 'Niveaux: {{tiers}}',
      unknown: 'Ce qu’exige l’adhésion n’est pas recensé.',
    },
    helpers: {
      title: 'Équipes les plus proches qui pourraient aider',
      lead: 'Équipes nationales en activité d’autres pays, selon la distance entre les pays.',
      none: 'Aucune équipe nationale en activité d’un autre pays n’est recensée.',
      distance: 'à {{km, number}} km',
      sameRegion: 'même région de l’UIT',
      networks: 'réseaux communs: {{networks}}',
    },
    needs: {
      title: 'Besoins',
      none: '{{country}}: aucun besoin recensé.',
      howTo:
        'Le pays exprime ses besoins auprès de son bureau de l’UIT ({{office}}), qui les enregistre ici.',
      howToWithoutOffice:
        'Un pays exprime ses besoins auprès de son bureau de l’UIT, qui les enregistre ici.',
      raised: 'exprimé le {{date}} ({{office}})',
      answered: 'réponse le {{date}}',
      met: 'satisfait le {{date}}',
    },
    activities: {
      title: 'Ce qui a été fait',
      undated: 'Sans date',
      howTo: 'Quiconque appuie le pays peut enregistrer une activité au moyen de l’API.',
    },
    networks: { title: 'Dans des réseaux' },
    sectors: {
      title: 'Secteurs critiques',
      count_one:
        'Secteurs desservis par une équipe recensée: {{count, number}} sur {{total, number}}.',
      count_other:
        'Secteurs desservis par une équipe recensée: {{count, number}} sur {{total, number}}.',
      nobody: 'personne de recensé',
      annex: {
        NIS2_I: 'Secteurs hautement critiques (SRI 2, annexe I)',
        NIS2_II: 'Autres secteurs critiques (SRI 2, annexe II)',
        EXTENSION: 'Au-delà de SRI 2',
      },
    },
    history: {
      title: 'L’état au fil des ans',
      caption: 'La même chose en tableau, du plus récent au plus ancien',
      from: 'À partir de',
      state: 'État',
      because: 'Raison',
      first: 'début des données',
      caveat: 'Au 1er janvier de chaque année, d’après ce que l’on sait aujourd’hui.',
      label: 'États au fil des ans: {{spans}}',
      span: '{{state}} de {{from}} à {{to}}',
      team: {
        BEGAN: 'a commencé en {{year}}',
        ENDED: 'a cessé en {{year}}',
        FIRST_KNOWN: 'signalée en {{year}}, peut-être plus ancienne',
        SAID: 'citée en {{year}}',
      },
      claim: {
        BEGAN: 'Dit à partir de ce moment: {{claim}}',
        ENDED: 'N’est plus dit: {{claim}}',
        FIRST_KNOWN: 'Dit pour la première fois: {{claim}}',
        SAID: 'Dit: {{claim}}',
      },
    },
    brief: {
      printed: 'Note de mission de CIRT Atlas. Données du {{date}}, imprimées le {{printed}}.',
      incomplete: 'Certaines parties n’étaient pas encore arrivées au moment de l’impression.',
      gaps: 'Lacunes et prochaines étapes',
      help: 'Qui pourrait aider, et quels réseaux rejoindre',
      join: '{{network}}: {{openTo}}',
      more_one: 'et {{count, number}} de plus sur la page',
      more_other: 'et {{count, number}} de plus sur la page',
      sources: 'Sources',
    },
  },
} as const;
