/** The words for what the API answers by a code: the same on every page. */
export const words = {
  state: {
    NATIONAL: {
      name: 'CIRT nacional',
      short: 'Un equipo en funciones con sede en el país',
    },
    COVERED_FROM_ABROAD: {
      name: 'Cubierto desde el exterior',
      short: 'Un equipo en funciones con sede en otro lugar',
    },
    ESTABLISHING: {
      name: 'En creación',
      short: 'Previsto o en proceso de creación',
    },
    REPORTED: {
      name: 'Notificado',
      short: 'Lo dice una fuente; no consta ningún equipo',
    },
    GOVERNMENT_ONLY: {
      name: 'Solo gobierno',
      short: 'Un equipo atiende solo al gobierno',
    },
    ABSENT: {
      name: 'Ausente',
      short: 'La afirmación más reciente dice que no hay',
    },
    UNKNOWN: {
      name: 'Desconocido',
      short: 'Nadie dice nada claro',
    },
  },
  region: {
    AFR: 'África',
    AMS: 'Américas',
    ARB: 'Estados Árabes',
    ASP: 'Asia-Pacífico',
    CIS: 'CEI',
    EUR: 'Europa',
    absentOf: '{{absent, number}} de {{total, number}}',
    show: 'Mostrar solo {{region}}: {{absent, number}} ausentes de {{total, number}}',
    clear: 'Mostrar todas las regiones',
  },
  group: {
    LDC: 'Menos adelantados',
    SIDS: 'Pequeños Estados insulares',
    LLDC: 'Sin litoral',
    IN_TRANSITION: 'En transición',
    developing: 'En desarrollo',
    developed: 'Desarrollado',
    ldcUntil: 'Entre los menos adelantados hasta el {{date}}',
  },
  claim: {
    EXISTS: 'Hay un CIRT nacional',
    ESTABLISHING: 'Se está creando uno',
    NONE: 'No hay ninguno',
    UNCLEAR: 'Nada claro',
  },
  teamStatus: {
    ACTIVE: 'activo',
    PLANNED: 'previsto',
    UNVERIFIED: 'estado no verificado',
    CLOSED: 'cerrado',
  },
  role: {
    NATIONAL: 'nacional',
    GOVERNMENT: 'gubernamental',
    LAST_RESORT: 'último recurso',
  },
  constituency: {
    NATIONAL: 'nacional',
    GOVERNMENT: 'gobierno',
    SECTORAL: 'sector',
    INDUSTRY: 'industria',
    ACADEMIC: 'ámbito académico',
    MILITARY: 'militar',
    INTERNAL: 'interno',
  },
  activityKind: {
    ASSESSMENT: 'Evaluación',
    DESIGN: 'Diseño',
    ESTABLISHMENT: 'Creación',
    ENHANCEMENT: 'Mejora',
    TRAINING: 'Formación',
    CYBERDRILL: 'Ciberejercicio',
    AWARENESS_CAMPAIGN: 'Campaña de sensibilización',
    FRAMEWORK: 'Marco de CIRT',
    REGIONAL_CENTRE: 'Centro regional',
    PUBLICATION: 'Publicación',
  },
  activityStatus: {
    COMPLETED: 'finalizada',
    ONGOING: 'en curso',
    UNKNOWN: '',
  },
  evidence: {
    DOCUMENTED: 'documentado',
    INDIRECT: 'indirecto',
    UNVERIFIED: 'no verificado',
    explain: {
      DOCUMENTED: 'Lo dice la propia fuente.',
      INDIRECT: 'Deducido de una fuente, o de segunda mano.',
      UNVERIFIED:
        'Se sabe en general, sin documento a la vista: un indicio, no un hecho confirmado.',
    },
  },
  age: {
    thisYear: 'este año',
    years_one: 'hace {{count, number}} año',
    years_other: 'hace {{count, number}} años',
    undated: 'sin fecha',
  },
} as const;
