/** What stands around every page. */
export const frame = {
  product: 'CIRT Atlas',
  nav: {
    label: 'Страницы',
    atlas: 'Атлас',
    api: 'API',
    skip: 'Перейти к содержанию',
    language: 'Язык',
    theme: {
      toDark: 'Включить тёмный режим',
      toLight: 'Включить светлый режим',
    },
  },
  page: {
    title: '{{page}} · CIRT Atlas',
    loading: 'Страница загружается',
    notFound: 'Такой страницы нет',
    notFoundHint: 'Возможно, адрес написан с ошибкой или страница перемещена.',
    toAtlas: 'Перейти к Атласу',
    broken: 'Не удалось показать эту страницу.',
    brokenHint: 'Загрузите её заново. Если это не поможет, остальные страницы работают.',
    reload: 'Загрузить страницу заново',
    asQuery: 'Этот вид как запрос',
  },
  search: {
    label: 'Поиск стран и групп',
    placeholder: 'Поиск стран и групп',
    nothing: 'Под таким названием ничего не учтено.',
    failed: 'Поиск сейчас недоступен.',
    team: 'Группа · {{country}}',
    teamOfNoCountry: 'Группа · не одной страны',
    country: 'Страна',
  },
  error: {
    UNAVAILABLE: 'База данных сейчас недоступна.',
    other: 'Ответ не получен.',
    retry: 'Повторить',
  },
} as const;
