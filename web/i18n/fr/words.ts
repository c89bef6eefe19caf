/** The words for what the API answers by a code: the same on every page. */
export const words = {
  state: {
    NATIONAL: {
      name: 'CIRT nationale',
      short: 'Une équipe en activité, établie sur place',
    },
    COVERED_FROM_ABROAD: {
      name: 'Couvert de l’étranger',
      short: 'Une équipe en activité, établie ailleurs',
    },
    ESTABLISHING: {
      name: 'En cours de création',
      short: 'Prévue ou en train d’être créée',
    },
    REPORTED: {
      name: 'Signalée',
      short: 'Une source le dit; aucune équipe recensée',
    },
    GOVERNMENT_ONLY: {
      name: 'Gouvernement seul',
      short: 'Une équipe ne sert que le gouvernement',
    },
    ABSENT: {
      name: 'Absente',
      short: 'Selon l’information la plus récente, aucune',
    },
    UNKNOWN: {
      name: 'Inconnu',
      short: 'Personne ne dit rien de clair',
    },
  },
  region: {
    AFR: 'Afrique',
    AMS: 'Amériques',
    ARB: 'États arabes',
    ASP: 'Asie-Pacifique',
    CIS: 'CEI',
    EUR: 'Europe',
    absentOf: '{{absent, number}} sur {{total, number}}',
    show: 'Afficher seulement {{region}}: {{absent, number}} absentes sur {{total, number}}',
    clear: 'Afficher toutes les régions',
  },
  group: {
    LDC: 'Pays les moins avancés',
    SIDS: 'Petits États insulaires',
    LLDC: 'Sans littoral',
    IN_TRANSITION: 'En transition',
    developing: 'En développement',
    developed: 'Développé',
    ldcUntil: 'Parmi les moins avancés jusqu’au {{date}}',
  },
  claim: {
    EXISTS: 'Il y a une CIRT nationale',
    ESTABLISHING: 'Une CIRT est en cours de création',
    NONE: 'Il n’y en a pas',
    UNCLEAR: 'Rien de clair',
  },
  teamStatus: {
    ACTIVE: 'active',
    PLANNED: 'prévue',
    UNVERIFIED: 'statut non vérifié',
    CLOSED: 'fermée',
  },
  role: {
    NATIONAL: 'nationale',
    GOVERNMENT: 'gouvernementale',
    LAST_RESORT: 'dernier recours',
  },
  constituency: {
    NATIONAL: 'nationale',
    GOVERNMENT: 'gouvernement',
    SECTORAL: 'secteur',
    INDUSTRY: 'industrie',
    ACADEMIC: 'milieu universitaire',
    MILITARY: 'militaire',
    INTERNAL: 'interne',
  },
  activityKind: {
    ASSESSMENT: 'Évaluation',
    DESIGN: 'Conception',
    ESTABLISHMENT: 'Création',
    ENHANCEMENT: 'Renforcement',
    TRAINING: 'Formation',
    CYBERDRILL: 'Cyberexercice',
    AWARENESS_CAMPAIGN: 'Campagne de sensibilisation',
    FRAMEWORK: 'Cadre CIRT',
    REGIONAL_CENTRE: 'Centre régional',
    PUBLICATION: 'Publication',
  },
  activityStatus: {
    COMPLETED: 'achevée',
    ONGOING: 'en cours',
    UNKNOWN: '',
  },
  evidence: {
    DOCUMENTED: 'documenté',
    INDIRECT: 'indirect',
    UNVERIFIED: 'non vérifié',
    explain: {
      DOCUMENTED: 'La source le dit elle-même.',
      INDIRECT: 'Déduit d’une source, ou de seconde main.',
      UNVERIFIED: 'Généralement admis, sans document vu: une piste, pas un fait confirmé.',
    },
  },
  age: {
    thisYear: 'cette année',
    years_one: 'il y a {{count, number}} an',
    years_other: 'il y a {{count, number}} ans',
    undated: 'sans date',
  },
} as const;
