/** The page of progress: the report between two dates. */
export const progress = {
  progress: {
    title: 'Progreso',
    lead: 'La evolución de los CIRT nacionales entre el {{from}} y el {{to}}, según lo que se sabe hoy.',
    leadOfRegion:
      '{{region}}: la evolución de los CIRT nacionales entre el {{from}} y el {{to}}, según lo que se sabe hoy.',
    lately: 'Cambios recientes',
    print: 'Imprimir el informe',
    csv: 'En CSV',
    json: 'En JSON',
    choices: 'De qué trata el informe',
    from: 'Desde',
    to: 'Hasta',
    backwards:
      'El periodo del {{from}} al {{to}} no contiene ningún día. Elija un primer día anterior al último.',
    states: {
      figures: 'Las cifras principales',
      covered:
        '<1>{{after, number}}</1> de {{total, number}} Estados Miembros tienen un CIRT nacional registrado. <2>Al principio: {{before, number}}.</2>',
      absent:
        '<1>{{after, number}}</1> de {{total, number}} no lo tienen: ausente, solo con un equipo gubernamental o en creación. <2>Al principio: {{before, number}}.</2>',
      byRegion: 'Estados por región',
      byGroup: 'Estados por grupo de desarrollo',
      several: 'Un país puede estar en varios grupos, por lo que estas cifras no suman el total.',
      all: 'Todos los países del informe',
      chart: 'Estados el {{from}} y el {{to}}. La tabla de abajo tiene las mismas cifras.',
      table: 'Las cifras en una tabla',
      numbers: '{{of}}, en cifras',
      group: 'Grupo',
      day: 'Día',
      total: 'Países',
    },
    changes: {
      title: 'CIRT nacionales ganados y perdidos',
      lead: 'Solo lo que cambió en el mundo cuenta como un CIRT nuevo o perdido. Lo demás se debe a una fuente nueva: el equipo puede ser anterior.',
      gained: {
        none: 'Ningún país sin CIRT nacional registrado al principio lo tiene al final.',
        count_one:
          '{{count, number}} país con un CIRT nacional registrado que antes no lo tenía; cambio en el mundo: {{inTheWorld, number}}',
        count_other:
          '{{count, number}} países con un CIRT nacional registrado que antes no lo tenían; cambio en el mundo: {{inTheWorld, number}}',
      },
      lost: {
        none: 'Ningún país ha perdido su CIRT nacional.',
        count_one:
          '{{count, number}} país sin un CIRT nacional registrado que antes lo tenía; cambio en el mundo: {{inTheWorld, number}}',
        count_other:
          '{{count, number}} países sin un CIRT nacional registrado que antes lo tenían; cambio en el mundo: {{inTheWorld, number}}',
      },
      before: 'Al principio',
      after: 'Al final',
      nature: 'Qué cambió',
      because: 'Se sabe por',
    },
    absent: {
      title: 'Todavía sin un CIRT nacional',
      count_one:
        '{{count, number}} país no tiene equipo, solo tiene uno gubernamental o está creando un CIRT.',
      count_other:
        '{{count, number}} países no tienen equipo, solo tienen uno gubernamental o están creando un CIRT.',
    },
    memberships: {
      title: 'Puestos en redes',
      gained_one: '{{count, number}} puesto ganado en una fecha conocida',
      gained_other: '{{count, number}} puestos ganados en una fecha conocida',
      lost_one: '{{count, number}} puesto perdido en una fecha conocida',
      lost_other: '{{count, number}} puestos perdidos en una fecha conocida',
    },
    needs: {
      title: 'Necesidades',
      raised: 'Planteadas',
      answered: 'Respondidas',
      met: 'Satisfechas',
      waiting: 'En espera al final',
      median: 'Mediana de días hasta la respuesta',
      noMedian: 'ninguna respondida',
      none: 'No consta ninguna necesidad en el periodo. Los países las plantean a sus oficinas de la UIT.',
    },
    activities: {
      title: 'Actividades',
      none: 'No consta ninguna actividad con fecha en el periodo.',
      campaigns_one: '{{count, number}} de ellas fue una campaña de sensibilización.',
      campaigns_other: '{{count, number}} de ellas fueron campañas de sensibilización.',
      byKind: 'Por tipo',
      byProvider: 'Por organizador',
      activities: 'Actividades',
      countries: 'Países',
      nobody: 'No consta nadie',
    },
    caveats: {
      title: 'Lo que los datos no pueden decir',
      lead: 'Lea todas las demás cifras junto con estas.',
      undated: 'Países cuyo estado se basa en un hecho sin inicio conocido',
      unverified: 'Países cuyo estado se basa solo en hechos no verificados',
      disagreement: 'Países sobre los que las fuentes discrepan',
      notInTheWorld: 'Cambios de estado que quizá sean solo noticias nuevas',
      undatedMemberships: 'Membresías sin inicio conocido, en ningún informe',
      undatedActivities: 'Actividades sin fecha alguna, en ningún informe',
      share: '{{count, number}} de {{of, number}} ({{share}})',
      ofNothing: 'no hay',
    },
    published: {
      title: 'Informes publicados',
      lead: 'Un informe publicado queda como estaba, se sepa lo que se sepa después.',
      none: 'Todavía no se ha publicado ningún informe.',
      howTo:
        'Quien esté autorizado publica con la mutación publishProgressReport de la API, para las fechas del informe.',
      untitled: 'Informe del {{from}} al {{to}}',
      about: 'Del {{from}} al {{to}}, publicado el {{date}}',
      reading: 'Un informe publicado',
      gone: 'Ese informe publicado no existe.',
      headline:
        'Decía: {{covered, number}} de {{total, number}} países con un CIRT nacional ({{coveredBefore, number}} al principio), {{absent, number}} sin él ({{absentBefore, number}} al principio).',
      download: 'Descargarlo en JSON',
      text: 'Su texto íntegro',
      close: 'Volver al informe de hoy',
    },
  },
} as const;
