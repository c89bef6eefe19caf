/** Why a country has a gap, or counts for support: a sentence by its code. */
export const why = {
  why: {
    NATIONAL_TEAM: {
      NATIONAL: '{{country}}: hay un CIRT nacional.',
      COVERED_FROM_ABROAD: '{{country}}: un equipo del exterior hace de CIRT nacional.',
      ESTABLISHING: '{{country}}: un CIRT nacional está previsto o en proceso de creación.',
      REPORTED: '{{country}}: una fuente dice que hay un CIRT nacional, pero no consta ninguno.',
      GOVERNMENT_ONLY:
        '{{country}}: solo un equipo gubernamental cubre el país; no consta ningún CIRT nacional.',
      ABSENT: '{{country}}: la fuente más reciente dice que no hay CIRT nacional.',
      UNKNOWN: '{{country}}: nadie dice si hay un CIRT nacional.',
    },
    POINT_OF_CONTACT: {
      DENIED:
        '{{country}}: de ningún equipo que cubra el país dice una fuente que sea el punto de contacto único.',
      NONE_ON_RECORD: '{{country}}: no consta ningún punto de contacto único.',
    },
    VERIFIED_CONTACT: {
      UNVERIFIED: '{{country}}: nadie ha verificado un contacto de los equipos que cubren el país.',
      NONE_ON_RECORD: '{{country}}: no consta ningún contacto de un equipo que cubra el país.',
    },
    GOVERNMENT_TO_GOVERNMENT: {
      DENIED:
        '{{country}}: según las fuentes, ningún equipo que cubra el país se encarga de la cooperación de gobierno a gobierno.',
      NONE_ON_RECORD:
        '{{country}}: no consta ningún equipo que se encargue de la cooperación de gobierno a gobierno.',
    },
    GOVERNMENT_TEAM: {
      UNVERIFIED:
        '{{country}}: nadie ha podido verificar que un equipo gubernamental funcione hoy.',
      NOT_OPERATING: '{{country}}: los equipos gubernamentales que constan no están en funciones.',
      NONE_ON_RECORD: '{{country}}: no consta ningún equipo gubernamental.',
    },
    ACADEMIC_TEAM: {
      UNVERIFIED: '{{country}}: nadie ha podido verificar que un equipo académico funcione hoy.',
      NOT_OPERATING: '{{country}}: los equipos académicos que constan no están en funciones.',
      NONE_ON_RECORD: '{{country}}: no consta ningún equipo académico.',
    },
    INDUSTRY_TEAM: {
      UNVERIFIED:
        '{{country}}: nadie ha podido verificar que un equipo de la industria funcione hoy.',
      NOT_OPERATING: '{{country}}: los equipos de la industria que constan no están en funciones.',
      NONE_ON_RECORD: '{{country}}: no consta ningún equipo de la industria.',
    },
    SECTOR_TEAM: {
      NONE_ON_RECORD:
        '{{country}}: no consta que un equipo atienda a algunos sectores de alta criticidad.',
    },
    GLOBAL_NETWORK: {
      NOT_CURRENT: '{{country}}: ningún equipo es actualmente miembro de una red mundial.',
      NONE_ON_RECORD: '{{country}}: no consta ninguna adhesión a una red mundial.',
    },
    REGIONAL_NETWORK: {
      NOT_CURRENT: '{{country}}: ningún equipo es actualmente miembro de una red regional.',
      NONE_ON_RECORD: '{{country}}: no consta ninguna adhesión a una red regional.',
    },
    ANSWERED_NEED: {
      UNANSWERED: '{{country}}: nadie ha respondido a una necesidad que planteó el país.',
    },
    FRESH_RECORD: {
      STALE: '{{country}}: todo lo que consta sobre quién cubre el país tiene más de 2 años.',
      NONE_ON_RECORD: '{{country}}: no consta nada sobre quién cubre el país.',
    },
    LEAST_DEVELOPED: '{{country}}: país menos adelantado.',
    LANDLOCKED: '{{country}}: país en desarrollo sin litoral.',
    SMALL_ISLAND: '{{country}}: pequeño Estado insular en desarrollo.',
    IN_TRANSITION: '{{country}}: economía en transición.',
    DEVELOPING: '{{country}}: país en desarrollo.',
    SUPPORT: {
      never: '{{country}}: no consta ninguna actividad de apoyo.',
      last_one: '{{country}}: última actividad de apoyo {{count, number}} año antes.',
      last_other: '{{country}}: última actividad de apoyo {{count, number}} años antes.',
    },
  },
} as const;
