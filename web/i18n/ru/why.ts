/** Why a country has a gap, or counts for support: a sentence by its code. */
export const why = {
  why: {
    NATIONAL_TEAM: {
      NATIONAL: '{{country}}: национальная CIRT есть.',
      COVERED_FROM_ABROAD: '{{country}}: национальной CIRT служит группа за рубежом.',
      ESTABLISHING: '{{country}}: национальная CIRT запланирована или создаётся.',
      REPORTED: '{{country}}: источник говорит, что национальная CIRT есть, но она не учтена.',
      GOVERNMENT_ONLY:
        '{{country}}: страну охватывает только правительственная группа; национальная CIRT не учтена.',
      ABSENT: '{{country}}: по новейшему источнику, национальной CIRT нет.',
      UNKNOWN: '{{country}}: никто не говорит, есть ли национальная CIRT.',
    },
    POINT_OF_CONTACT: {
      DENIED:
        '{{country}}: ни об одной из охватывающих страну групп источники не говорят, что она служит единым пунктом связи.',
      NONE_ON_RECORD: '{{country}}: единый пункт связи не учтён.',
    },
    VERIFIED_CONTACT: {
      UNVERIFIED: '{{country}}: никто не проверил контакты групп, охватывающих страну.',
      NONE_ON_RECORD: '{{country}}: контакты групп, охватывающих страну, не учтены.',
    },
    GOVERNMENT_TO_GOVERNMENT: {
      DENIED:
        '{{country}}: по данным источников, ни одна из охватывающих страну групп не отвечает за межправительственное сотрудничество.',
      NONE_ON_RECORD:
        '{{country}}: группа, отвечающая за межправительственное сотрудничество, не учтена.',
    },
    GOVERNMENT_TEAM: {
      UNVERIFIED:
        '{{country}}: никто не смог проверить, что правительственная группа сегодня действует.',
      NOT_OPERATING: '{{country}}: учтённые правительственные группы не действуют.',
      NONE_ON_RECORD: '{{country}}: правительственная группа не учтена.',
    },
    ACADEMIC_TEAM: {
      UNVERIFIED:
        '{{country}}: никто не смог проверить, что академическая группа сегодня действует.',
      NOT_OPERATING: '{{country}}: учтённые академические группы не действуют.',
      NONE_ON_RECORD: '{{country}}: академическая группа не учтена.',
    },
    INDUSTRY_TEAM: {
      UNVERIFIED: '{{country}}: никто не смог проверить, что отраслевая группа сегодня действует.',
      NOT_OPERATING: '{{country}}: учтённые отраслевые группы не действуют.',
      NONE_ON_RECORD: '{{country}}: отраслевая группа не учтена.',
    },
    SECTOR_TEAM: {
      NONE_ON_RECORD:
        '{{country}}: некоторые секторы высокой критичности не обслуживает ни одна учтённая группа.',
    },
    GLOBAL_NETWORK: {
      NOT_CURRENT: '{{country}}: ни одна группа сейчас не состоит во всемирной сети.',
      NONE_ON_RECORD: '{{country}}: членство во всемирной сети не учтено.',
    },
    REGIONAL_NETWORK: {
      NOT_CURRENT: '{{country}}: ни одна группа сейчас не состоит в региональной сети.',
      NONE_ON_RECORD: '{{country}}: членство в региональной сети не учтено.',
    },
    ANSWERED_NEED: {
      UNANSWERED: '{{country}}: на заявленную страной потребность никто не ответил.',
    },
    FRESH_RECORD: {
      STALE: '{{country}}: все учтённые данные о том, кто охватывает страну, старше 2 лет.',
      NONE_ON_RECORD: '{{country}}: данные о том, кто охватывает страну, не учтены.',
    },
    LEAST_DEVELOPED: '{{country}}: наименее развитая страна.',
    LANDLOCKED: '{{country}}: развивающаяся страна, не имеющая выхода к морю.',
    SMALL_ISLAND: '{{country}}: малое островное развивающееся государство.',
    IN_TRANSITION: '{{country}}: страна с переходной экономикой.',
    DEVELOPING: '{{country}}: развивающаяся страна.',
    SUPPORT: {
      never: '{{country}}: мероприятия по поддержке не учтены.',
      last_one:
        '{{country}}: последнее мероприятие по поддержке — за {{count, number}} год до этого.',
      last_few:
        '{{country}}: последнее мероприятие по поддержке — за {{count, number}} года до этого.',
      last_many:
        '{{country}}: последнее мероприятие по поддержке — за {{count, number}} лет до этого.',
    },
  },
} as const;
