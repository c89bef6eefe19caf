/** The page of a country, and the mission brief that is printed from it. */
export const country = {
  country: {
    none: 'No hay ningún país con el código {{code}}',
    noneHint:
      'Los códigos de los países tienen dos letras, como en la norma ISO 3166-1. La búsqueda de arriba los conoce por su nombre.',
    lead: 'CIRT nacional, contactos, carencias y apoyo: situación conocida el {{date}}.',
    asOf: 'Situación conocida el',
    today: 'Volver a hoy',
    past: 'El estado, las carencias, los sectores y las membresías son los de ese día. El estado y el lugar de un equipo son los de hoy, y el pasado se cuenta con lo que se sabe hoy.',
    print: 'Imprimir la nota de misión',
    onMap: 'En el mapa',
    state: 'El estado y su porqué',
    contacts: {
      title: 'A quién dirigirse',
      single: 'Punto de contacto único',
      noSingle: 'No consta ninguno. Eso no significa que no lo haya.',
      governments: 'Enlace entre gobiernos',
      noGovernments: 'No consta ninguno. Eso no significa que no lo haya.',
      others: 'Equipos que cubren el país',
      noAddress: 'sin contacto registrado',
      withheld: '{{role}}: consta, pero no a la vista de todos',
    },
    teams: {
      title: 'Equipos',
      later_one: '{{count, number}} equipo registrado comenzó más tarde.',
      later_other: '{{count, number}} equipos registrados comenzaron más tarde.',
    },
    gaps: {
      title: 'Carencias y próximos pasos posibles',
      lead: '«No consta nada» significa que ninguna fuente dice que lo haya, ni que no lo haya.',
      none: 'No consta ninguna carencia.',
      next: 'Próximo paso:',
      near: 'Equipos cercanos',
      sectors: 'No consta quien atienda: {{sectors}}.',
      practices_one: '{{count, number}} buena práctica útil',
      practices_other: '{{count, number}} buenas prácticas útiles',
    },
    next: {
      NATIONAL_TEAM:
        'Ofrecer una evaluación del estado de preparación y acordar un plan para un CIRT nacional.',
      POINT_OF_CONTACT:
        'Preguntar al país qué equipo es su punto de contacto único, y registrarlo.',
      VERIFIED_CONTACT: 'Escribir al equipo, y registrar la dirección que respondió.',
      GOVERNMENT_TO_GOVERNMENT: 'Preguntar qué equipo trabaja con otros gobiernos, y registrarlo.',
      GOVERNMENT_TEAM: 'Preguntar quién atiende los incidentes en las redes del gobierno.',
      ACADEMIC_TEAM:
        'Preguntar a la red de investigación y educación quién atiende sus incidentes.',
      INDUSTRY_TEAM:
        'Preguntar a operadores y asociaciones de la industria quién atiende sus incidentes.',
      SECTOR_TEAM: 'Preguntar a los reguladores de estos sectores quién atiende sus incidentes.',
      GLOBAL_NETWORK:
        'Ver qué exige la adhesión, y encontrar un miembro que actúe de patrocinador.',
      REGIONAL_NETWORK: 'Ver qué exige la adhesión, y preguntar a un vecino que sea miembro.',
      ANSWERED_NEED: 'Responder: planificar algo, o decir por qué no.',
      FRESH_RECORD: 'Preguntar al país, y registrar lo que diga, con la fecha.',
    },
    join: {
      title_one: '{{count, number}} red a la que unirse',
      title_other: '{{count, number}} redes a las que unirse',
      region_one: '{{count, number}} país más de la región está en ella',
      region_other: '{{count, number}} países más de la región están en ella',
      tiers: 'Niveles: {{tiers}}',
      unknown: 'No consta qué exige la adhesión.',
    },
    helpers: {
      title: 'Equipos más cercanos que podrían ayudar',
      lead: 'Equipos nacionales en funciones de otros países, según la distancia entre los países.',
      none: 'No consta ningún equipo nacional en funciones de otro país.',
      distance: 'a {{km, number}} km',
      sameRegion: 'misma región de la UIT',
      networks: 'redes en común: {{networks}}',
    },
    needs: {
      title: 'Necesidades',
      none: '{{country}}: no consta ninguna necesidad.',
      howTo:
        'El país plantea sus necesidades a su oficina de la UIT ({{office}}), que las registra aquí.',
      howToWithoutOffice:
        'Un país plantea sus necesidades a su oficina de la UIT, que las registra aquí.',
      raised: 'planteada el {{date}} ({{office}})',
      answered: 'respondida el {{date}}',
      met: 'satisfecha el {{date}}',
    },
    activities: {
      title: 'Qué se ha hecho',
      undated: 'Sin fecha',
      howTo: 'Quien apoye al país puede registrar una actividad mediante la API.',
    },
    networks: { title: 'En redes' },
    sectors: {
      title: 'Sectores críticos',
      count_one:
        'Sectores atendidos por un equipo registrado: {{count, number}} de {{total, number}}.',
      count_other:
        'Sectores atendidos por un equipo registrado: {{count, number}} de {{total, number}}.',
      nobody: 'no consta nadie',
      annex: {
        NIS2_I: 'Sectores de alta criticidad (SRI 2, anexo I)',
        NIS2_II: 'Otros sectores críticos (SRI 2, anexo II)',
        EXTENSION: 'Más allá de SRI 2',
      },
    },
    history: {
      title: 'El estado a lo largo de los años',
      caption: 'Lo mismo en una tabla, primero lo más reciente',
      from: 'Desde',
      state: 'Estado',
      because: 'Motivo',
      first: 'donde comienzan los datos',
      caveat: 'A 1 de enero de cada año, según lo que se sabe hoy.',
      label: 'Estados a lo largo de los años: {{spans}}',
      span: '{{state}} de {{from}} a {{to}}',
      team: {
        BEGAN: 'comenzó en {{year}}',
        ENDED: 'terminó en {{year}}',
        FIRST_KNOWN: 'primera noticia en {{year}}, puede ser anterior',
        SAID: 'citado en {{year}}',
      },
      claim: {
        BEGAN: 'Se dice desde entonces: {{claim}}',
        ENDED: 'Ya no se dice: {{claim}}',
        FIRST_KNOWN: 'Se dijo por primera vez: {{claim}}',
        SAID: 'Se dijo: {{claim}}',
      },
    },
    brief: {
      printed: 'Nota de misión de CIRT Atlas. Datos del {{date}}, impresos el {{printed}}.',
      incomplete: 'Algunas partes aún no habían llegado al imprimirse.',
      gaps: 'Carencias y próximos pasos',
      help: 'Quién podría ayudar y a qué redes unirse',
      join: '{{network}}: {{openTo}}',
      more_one: 'y {{count, number}} más en la página',
      more_other: 'y {{count, number}} más en la página',
      sources: 'Fuentes',
    },
  },
} as const;
