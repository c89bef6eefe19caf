/** Why a country has a gap, or counts for support: a sentence by its code, in English as the API says it. */
export const why = {
  why: {
    NATIONAL_TEAM: {
      NATIONAL: '{{country}} has a national CIRT.',
      COVERED_FROM_ABROAD: 'A team abroad is the national CIRT of {{country}}.',
      ESTABLISHING: 'A national CIRT of {{country}} is planned or being set up.',
      REPORTED: 'A source says that {{country}} has a national CIRT, but none is on record.',
      GOVERNMENT_ONLY: 'Only a government team covers {{country}}; no national CIRT is on record.',
      ABSENT: 'The newest source says that {{country}} has no national CIRT.',
      UNKNOWN: 'Nobody says whether {{country}} has a national CIRT.',
    },
    POINT_OF_CONTACT: {
      DENIED:
        'Of no team that covers {{country}} a source says that it is the single point of contact.',
      NONE_ON_RECORD: 'No single point of contact of {{country}} is on record.',
    },
    VERIFIED_CONTACT: {
      UNVERIFIED: 'Nobody has verified a contact of the teams that cover {{country}}.',
      NONE_ON_RECORD: 'No contact of a team that covers {{country}} is on record.',
    },
    GOVERNMENT_TO_GOVERNMENT: {
      DENIED:
        'Sources say that no team that covers {{country}} is responsible for government-to-government cooperation.',
      NONE_ON_RECORD:
        'No team of {{country}} is on record as responsible for government-to-government cooperation.',
    },
    GOVERNMENT_TEAM: {
      UNVERIFIED: 'Nobody could verify that a government team of {{country}} works today.',
      NOT_OPERATING: 'The government teams of {{country}} that are on record do not operate.',
      NONE_ON_RECORD: 'No government team of {{country}} is on record.',
    },
    ACADEMIC_TEAM: {
      UNVERIFIED: 'Nobody could verify that an academic team of {{country}} works today.',
      NOT_OPERATING: 'The academic teams of {{country}} that are on record do not operate.',
      NONE_ON_RECORD: 'No academic team of {{country}} is on record.',
    },
    INDUSTRY_TEAM: {
      UNVERIFIED: 'Nobody could verify that an industry team of {{country}} works today.',
      NOT_OPERATING: 'The industry teams of {{country}} that are on record do not operate.',
      NONE_ON_RECORD: 'No industry team of {{country}} is on record.',
    },
    SECTOR_TEAM: {
      NONE_ON_RECORD: 'No team on record serves some sectors of high criticality in {{country}}.',
    },
    GLOBAL_NETWORK: {
      NOT_CURRENT: 'No team of {{country}} is a current member of a global network.',
      NONE_ON_RECORD: 'No membership of {{country}} in a global network is on record.',
    },
    REGIONAL_NETWORK: {
      NOT_CURRENT: 'No team of {{country}} is a current member of a regional network.',
      NONE_ON_RECORD: 'No membership of {{country}} in a regional network is on record.',
    },
    ANSWERED_NEED: {
      UNANSWERED: 'Nobody has answered a need that {{country}} raised.',
    },
    FRESH_RECORD: {
      STALE: 'Everything on record about who covers {{country}} is older than 2 years.',
      NONE_ON_RECORD: 'Nothing is on record about who covers {{country}}.',
    },
    LEAST_DEVELOPED: '{{country}} is a least developed country.',
    LANDLOCKED: '{{country}} is a landlocked developing country.',
    SMALL_ISLAND: '{{country}} is a small island developing State.',
    IN_TRANSITION: 'The economy of {{country}} is in transition.',
    DEVELOPING: '{{country}} is a developing country.',
    SUPPORT: {
      never: 'No support activity for {{country}} is on record.',
      last_one: 'The last support activity for {{country}} was {{count, number}} year before.',
      last_other: 'The last support activity for {{country}} was {{count, number}} years before.',
    },
  },
} as const;
