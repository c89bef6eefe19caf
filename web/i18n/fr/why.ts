/** Why a country has a gap, or counts for support: a sentence by its code. */
export const why = {
  why: {
    NATIONAL_TEAM: {
      NATIONAL: '{{country}}: il y a une CIRT nationale.',
      COVERED_FROM_ABROAD: '{{country}}: une équipe à l’étranger fait office de CIRT nationale.',
      ESTABLISHING: '{{country}}: une CIRT nationale est prévue ou en cours de création.',
      REPORTED:
        '{{country}}: une source dit qu’il y a une CIRT nationale, mais aucune n’est recensée.',
      GOVERNMENT_ONLY:
        '{{country}}: seule une équipe gouvernementale couvre le pays; aucune CIRT nationale n’est recensée.',
      ABSENT: '{{country}}: selon la source la plus récente, il n’y a pas de CIRT nationale.',
      UNKNOWN: '{{country}}: personne ne dit s’il y a une CIRT nationale.',
    },
    POINT_OF_CONTACT: {
      DENIED:
        '{{country}}: d’aucune équipe qui couvre le pays une source ne dit qu’elle est le point de contact unique.',
      NONE_ON_RECORD: '{{country}}: aucun point de contact unique n’est recensé.',
    },
    VERIFIED_CONTACT: {
      UNVERIFIED: '{{country}}: personne n’a vérifié de contact des équipes qui couvrent le pays.',
      NONE_ON_RECORD: '{{country}}: aucun contact d’une équipe qui couvre le pays n’est recensé.',
    },
    GOVERNMENT_TO_GOVERNMENT: {
      DENIED:
        '{{country}}: selon les sources, aucune équipe qui couvre le pays n’est chargée de la coopération de gouvernement à gouvernement.',
      NONE_ON_RECORD:
        '{{country}}: aucune équipe n’est recensée comme chargée de la coopération de gouvernement à gouvernement.',
    },
    GOVERNMENT_TEAM: {
      UNVERIFIED:
        '{{country}}: personne n’a pu vérifier qu’une équipe gouvernementale est aujourd’hui en activité.',
      NOT_OPERATING: '{{country}}: les équipes gouvernementales recensées ne sont pas en activité.',
      NONE_ON_RECORD: '{{country}}: aucune équipe gouvernementale n’est recensée.',
    },
    ACADEMIC_TEAM: {
      UNVERIFIED:
        '{{country}}: personne n’a pu vérifier qu’une équipe universitaire est aujourd’hui en activité.',
      NOT_OPERATING: '{{country}}: les équipes universitaires recensées ne sont pas en activité.',
      NONE_ON_RECORD: '{{country}}: aucune équipe universitaire n’est recensée.',
    },
    INDUSTRY_TEAM: {
      UNVERIFIED:
        '{{country}}: personne n’a pu vérifier qu’une équipe de l’industrie est aujourd’hui en activité.',
      NOT_OPERATING: '{{country}}: les équipes de l’industrie recensées ne sont pas en activité.',
      NONE_ON_RECORD: '{{country}}: aucune équipe de l’industrie n’est recensée.',
    },
    SECTOR_TEAM: {
      NONE_ON_RECORD:
        '{{country}}: aucune équipe recensée ne dessert certains secteurs hautement critiques.',
    },
    GLOBAL_NETWORK: {
      NOT_CURRENT: '{{country}}: aucune équipe n’est actuellement membre d’un réseau mondial.',
      NONE_ON_RECORD: '{{country}}: aucune adhésion à un réseau mondial n’est recensée.',
    },
    REGIONAL_NETWORK: {
      NOT_CURRENT: '{{country}}: aucune équipe n’est actuellement membre d’un réseau régional.',
      NONE_ON_RECORD: '{{country}}: aucune adhésion à un réseau régional n’est recensée.',
    },
    ANSWERED_NEED: {
      UNANSWERED: '{{country}}: personne n’a répondu à un besoin exprimé par le pays.',
    },
    FRESH_RECORD: {
      STALE:
        '{{country}}: tout ce qui est recensé sur les équipes qui couvrent le pays date de plus de 2 ans.',
      NONE_ON_RECORD: '{{country}}: rien n’est recensé sur les équipes qui couvrent le pays.',
    },
    LEAST_DEVELOPED: '{{country}}: pays parmi les moins avancés.',
    LANDLOCKED: '{{country}}: pays en développement sans littoral.',
    SMALL_ISLAND: '{{country}}: petit État insulaire en développement.',
    IN_TRANSITION: '{{country}}: économie en transition.',
    DEVELOPING: '{{country}}: pays en développement.',
    SUPPORT: {
      never: '{{country}}: aucune activité d’appui n’est recensée.',
      last_one: '{{country}}: dernière activité d’appui {{count, number}} an auparavant.',
      last_other: '{{country}}: dernière activité d’appui {{count, number}} ans auparavant.',
    },
  },
} as const;
