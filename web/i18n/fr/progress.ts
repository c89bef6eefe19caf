/** The page of progress: the report between two dates. */
export const progress = {
  progress: {
    title: 'Progrès',
    lead: 'L’évolution des CIRT nationales entre le {{from}} et le {{to}}, d’après ce que l’on sait aujourd’hui.',
    leadOfRegion:
      '{{region}}: l’évolution des CIRT nationales entre le {{from}} et le {{to}}, d’après ce que l’on sait aujourd’hui.',
    lately: 'Modifications récentes',
    print: 'Imprimer le rapport',
    csv: 'En CSV',
    json: 'En JSON',
    choices: 'Sur quoi porte le rapport',
    from: 'Du',
    to: 'Au',
    backwards:
      'La période du {{from}} au {{to}} ne contient aucun jour. Choisissez un premier jour antérieur au dernier.',
    states: {
      figures: 'Les principaux chiffres',
      covered:
        '<1>{{after, number}}</1> États Membres sur {{total, number}} ont une CIRT nationale recensée. <2>Au début: {{before, number}}.</2>',
      absent:
        '<1>{{after, number}}</1> sur {{total, number}} n’en ont pas: absente, équipe gouvernementale seule ou CIRT en cours de création. <2>Au début: {{before, number}}.</2>',
      byRegion: 'États par région',
      byGroup: 'États par groupe de développement',
      several:
        'Un pays peut appartenir à plusieurs groupes: la somme de ces nombres n’est donc pas le total.',
      all: 'Tous les pays du rapport',
      chart: 'États le {{from}} et le {{to}}. Le tableau ci-dessous donne les mêmes nombres.',
      table: 'Les nombres en tableau',
      numbers: '{{of}}, en chiffres',
      group: 'Groupe',
      day: 'Jour',
      total: 'Pays',
    },
    changes: {
      title: 'CIRT nationales gagnées et perdues',
      lead: 'Seul ce qui a changé dans le monde compte comme une CIRT nouvelle ou perdue. Le reste tient à une nouvelle source: l’équipe est peut-être plus ancienne.',
      gained: {
        none: 'Aucun pays sans CIRT nationale recensée au début n’en a une à la fin.',
        count_one:
          '{{count, number}} pays avec une CIRT nationale recensée qui n’en avait pas avant; changement dans le monde: {{inTheWorld, number}}',
        count_other:
          '{{count, number}} pays avec une CIRT nationale recensée qui n’en avaient pas avant; changement dans le monde: {{inTheWorld, number}}',
      },
      lost: {
        none: 'Aucun pays n’a perdu sa CIRT nationale.',
        count_one:
          '{{count, number}} pays sans CIRT nationale recensée qui en avait une avant; changement dans le monde: {{inTheWorld, number}}',
        count_other:
          '{{count, number}} pays sans CIRT nationale recensée qui en avaient une avant; changement dans le monde: {{inTheWorld, number}}',
      },
      before: 'Au début',
      after: 'À la fin',
      nature: 'Ce qui a changé',
      because: 'Connu par',
    },
    absent: {
      title: 'Toujours sans CIRT nationale',
      count_one:
        '{{count, number}} pays n’a pas d’équipe, n’a qu’une équipe gouvernementale ou est en train de créer une CIRT.',
      count_other:
        '{{count, number}} pays n’ont pas d’équipe, n’ont qu’une équipe gouvernementale ou sont en train de créer une CIRT.',
    },
    memberships: {
      title: 'Places dans les réseaux',
      gained_one: '{{count, number}} place gagnée à une date connue',
      gained_other: '{{count, number}} places gagnées à une date connue',
      lost_one: '{{count, number}} place perdue à une date connue',
      lost_other: '{{count, number}} places perdues à une date connue',
    },
    needs: {
      title: 'Besoins',
      raised: 'Exprimés',
      answered: 'Avec réponse',
      met: 'Satisfaits',
      waiting: 'En attente à la fin',
      median: 'Délai de réponse médian, en jours',
      noMedian: 'aucune réponse',
      none: 'Aucun besoin n’est recensé pour la période. Les pays les expriment auprès de leurs bureaux de l’UIT.',
    },
    activities: {
      title: 'Activités',
      none: 'Aucune activité datée n’est recensée pour la période.',
      campaigns_one: '{{count, number}} d’entre elles était une campagne de sensibilisation.',
      campaigns_other: '{{count, number}} d’entre elles étaient des campagnes de sensibilisation.',
      byKind: 'Par type',
      byProvider: 'Par organisateur',
      activities: 'Activités',
      countries: 'Pays',
      nobody: 'Personne de recensé',
    },
    caveats: {
      title: 'Ce que les données ne peuvent pas dire',
      lead: 'Lisez tous les autres nombres avec ceux-ci.',
      undated: 'Pays dont l’état repose sur un fait sans début connu',
      unverified: 'Pays dont l’état ne repose que sur des faits non vérifiés',
      disagreement: 'Pays sur lesquels les sources se contredisent',
      notInTheWorld: 'Changements d’état qui ne sont peut-être que des informations nouvelles',
      undatedMemberships: 'Adhésions sans début connu, dans aucun rapport',
      undatedActivities: 'Activités sans aucune date, dans aucun rapport',
      share: '{{count, number}} sur {{of, number}} ({{share}})',
      ofNothing: 'il n’y en a pas',
    },
    published: {
      title: 'Rapports publiés',
      lead: 'Un rapport publié reste tel quel, quoi que l’on apprenne plus tard.',
      none: 'Aucun rapport n’a encore été publié.',
      howTo:
        'Les personnes habilitées publient avec la mutation publishProgressReport de l’API, pour les dates du rapport.',
      untitled: 'Rapport du {{from}} au {{to}}',
      about: 'Du {{from}} au {{to}}, publié le {{date}}',
      reading: 'Un rapport publié',
      gone: 'Ce rapport publié n’existe pas.',
      headline:
        'Il disait: {{covered, number}} pays sur {{total, number}} avec une CIRT nationale ({{coveredBefore, number}} au début), {{absent, number}} sans ({{absentBefore, number}} au début).',
      download: 'Le télécharger en JSON',
      text: 'Son texte intégral',
      close: 'Revenir au rapport d’aujourd’hui',
    },
  },
} as const;
