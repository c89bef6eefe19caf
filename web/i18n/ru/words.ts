/** The words for what the API answers by a code: the same on every page. */
export const words = {
  state: {
    NATIONAL: {
      name: 'Национальная CIRT',
      short: 'Действующая группа, находящаяся в стране',
    },
    COVERED_FROM_ABROAD: {
      name: 'Охвачена из-за рубежа',
      short: 'Действующая группа, находящаяся в другой стране',
    },
    ESTABLISHING: {
      name: 'Создаётся',
      short: 'Запланирована или создаётся',
    },
    REPORTED: {
      name: 'По сообщениям есть',
      short: 'Так говорит источник; группа не учтена',
    },
    GOVERNMENT_ONLY: {
      name: 'Только правительство',
      short: 'Группа обслуживает лишь правительство',
    },
    ABSENT: {
      name: 'Отсутствует',
      short: 'По новейшим сведениям, её нет',
    },
    UNKNOWN: {
      name: 'Неизвестно',
      short: 'Никто не говорит ничего ясного',
    },
  },
  region: {
    AFR: 'Африка',
    AMS: 'Северная и Южная Америка',
    ARB: 'Арабские государства',
    ASP: 'Азиатско-Тихоокеанский регион',
    CIS: 'СНГ',
    EUR: 'Европа',
    absentOf: '{{absent, number}} из {{total, number}}',
    show: 'Показать только: {{region}}, отсутствует у {{absent, number}} из {{total, number}}',
    clear: 'Показать все регионы',
  },
  group: {
    LDC: 'Наименее развитые',
    SIDS: 'Малые островные',
    LLDC: 'Без выхода к морю',
    IN_TRANSITION: 'С переходной экономикой',
    developing: 'Развивающаяся',
    developed: 'Развитая',
    ldcUntil: 'Среди наименее развитых до {{date}}',
  },
  claim: {
    EXISTS: 'Национальная CIRT есть',
    ESTABLISHING: 'Она создаётся',
    NONE: 'Её нет',
    UNCLEAR: 'Ничего ясного',
  },
  teamStatus: {
    ACTIVE: 'действует',
    PLANNED: 'запланирована',
    UNVERIFIED: 'статус не проверен',
    CLOSED: 'закрыта',
  },
  role: {
    NATIONAL: 'национальная',
    GOVERNMENT: 'правительственная',
    LAST_RESORT: 'последней инстанции',
  },
  constituency: {
    NATIONAL: 'национальная',
    GOVERNMENT: 'правительство',
    SECTORAL: 'сектор',
    INDUSTRY: 'отрасль',
    ACADEMIC: 'академические организации',
    MILITARY: 'военная',
    INTERNAL: 'внутренняя',
  },
  activityKind: {
    ASSESSMENT: 'Оценка',
    DESIGN: 'Проектирование',
    ESTABLISHMENT: 'Создание',
    ENHANCEMENT: 'Совершенствование',
    TRAINING: 'Обучение',
    CYBERDRILL: 'Киберучения',
    AWARENESS_CAMPAIGN: 'Информационная кампания',
    FRAMEWORK: 'Концепция CIRT',
    REGIONAL_CENTRE: 'Региональный центр',
    PUBLICATION: 'Публикация',
  },
  activityStatus: {
    COMPLETED: 'завершено',
    ONGOING: 'продолжается',
    UNKNOWN: '',
  },
  evidence: {
    DOCUMENTED: 'документально',
    INDIRECT: 'косвенно',
    UNVERIFIED: 'не проверено',
    explain: {
      DOCUMENTED: 'Об этом говорит сам источник.',
      INDIRECT: 'Выведено из источника или получено из вторых рук.',
      UNVERIFIED: 'Общеизвестно, но документа не видели: зацепка, а не подтверждённый факт.',
    },
  },
  age: {
    thisYear: 'в этом году',
    years_one: '{{count, number}} год назад',
    years_few: '{{count, number}} года назад',
    years_many: '{{count, number}} лет назад',
    undated: 'без даты',
  },
} as const;
