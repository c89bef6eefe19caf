/** The page of progress: the report between two dates. */
export const progress = {
  progress: {
    title: 'Progress',
    lead: 'What has become of national CIRTs between {{from}} and {{to}}, as what is known today tells it.',
    leadOfRegion:
      '{{region}}: what has become of national CIRTs between {{from}} and {{to}}, as what is known today tells it.',
    lately: 'What changed lately',
    print: 'Print the report',
    csv: 'As CSV',
    json: 'As JSON',
    choices: 'What the report is about',
    from: 'From',
    to: 'To',
    backwards:
      'The period from {{from}} to {{to}} has no days in it. Choose a first day before the last one.',
    states: {
      figures: 'The main numbers',
      covered:
        '<1>{{after, number}}</1> of {{total, number}} Member States have a national CIRT on record. <2>At the beginning it was {{before, number}}.</2>',
      absent:
        '<1>{{after, number}}</1> of {{total, number}} are without one: absent, with a government team only, or setting one up. <2>At the beginning it was {{before, number}}.</2>',
      byRegion: 'States by region',
      byGroup: 'States by development group',
      several: 'A country may be in several groups, so these numbers do not add up to the total.',
      all: 'All countries of the report',
      chart: 'States on {{from}} and on {{to}}. The table below has the same numbers.',
      table: 'The numbers as a table',
      numbers: '{{of}}, as numbers',
      group: 'Group',
      day: 'Day',
      total: 'Countries',
    },
    changes: {
      title: 'National CIRTs gained and lost',
      lead: 'Only what changed in the world is a new or a lost CIRT. The rest is a new source: the team may be older.',
      gained: {
        none: 'No country has a national CIRT on record at the end that had none at the beginning.',
        count_one:
          '{{count, number}} country with a national CIRT on record that had none before; changed in the world: {{inTheWorld, number}}',
        count_other:
          '{{count, number}} countries with a national CIRT on record that had none before; changed in the world: {{inTheWorld, number}}',
      },
      lost: {
        none: 'No country has lost its national CIRT.',
        count_one:
          '{{count, number}} country without a national CIRT on record that had one before; changed in the world: {{inTheWorld, number}}',
        count_other:
          '{{count, number}} countries without a national CIRT on record that had one before; changed in the world: {{inTheWorld, number}}',
      },
      before: 'At the beginning',
      after: 'At the end',
      nature: 'What changed',
      because: 'Known from',
    },
    absent: {
      title: 'Still without a national CIRT',
      count_one:
        '{{count, number}} country is absent, has only a government team, or is setting one up.',
      count_other:
        '{{count, number}} countries are absent, have only a government team, or are setting one up.',
    },
    memberships: {
      title: 'Places in networks',
      gained_one: '{{count, number}} place gained on a known date',
      gained_other: '{{count, number}} places gained on a known date',
      lost_one: '{{count, number}} place lost on a known date',
      lost_other: '{{count, number}} places lost on a known date',
    },
    needs: {
      title: 'Needs',
      raised: 'Raised',
      answered: 'Answered',
      met: 'Met',
      waiting: 'Waiting at the end',
      median: 'Median of days to an answer',
      noMedian: 'none answered',
      none: 'No need is on record for the period. Countries raise them with their ITU offices.',
    },
    activities: {
      title: 'Activities',
      none: 'No activity with a date is on record for the period.',
      campaigns_one: '{{count, number}} of them was an awareness campaign.',
      campaigns_other: '{{count, number}} of them were awareness campaigns.',
      byKind: 'By kind',
      byProvider: 'By who ran them',
      activities: 'Activities',
      countries: 'Countries',
      nobody: 'Nobody on record',
    },
    caveats: {
      title: 'What the data cannot say',
      lead: 'Read every other number with these.',
      undated: 'Countries whose state rests on a fact without a known start',
      unverified: 'Countries whose state rests on unverified facts alone',
      disagreement: 'Countries about which sources disagree',
      notInTheWorld: 'Changes of state that may be news only',
      undatedMemberships: 'Memberships without a known start, in no report',
      undatedActivities: 'Activities without any date, in no report',
      share: '{{count, number}} of {{of, number}} ({{share}})',
      ofNothing: 'there are none',
    },
    published: {
      title: 'Published reports',
      lead: 'A published report stays as it was, whatever becomes known later.',
      none: 'No report has been published yet.',
      howTo:
        'Whoever may publish does so with the mutation publishProgressReport of the API, for the dates of the report.',
      untitled: 'Report from {{from}} to {{to}}',
      about: 'From {{from}} to {{to}}, published on {{date}}',
      reading: 'A published report',
      gone: 'There is no such published report.',
      headline:
        'It said: {{covered, number}} of {{total, number}} countries with a national CIRT ({{coveredBefore, number}} at the beginning), {{absent, number}} without ({{absentBefore, number}} at the beginning).',
      download: 'Download it as JSON',
      text: 'Its whole text',
      close: 'Back to the report of today',
    },
  },
} as const;
