/** What stands around every page. */
export const frame = {
  product: 'CIRT Atlas',
  nav: {
    label: '页面',
    atlas: '地图集',
    api: 'API',
    skip: '跳到内容',
    language: '语言',
    theme: {
      toDark: '切换到深色',
      toLight: '切换到浅色',
    },
  },
  page: {
    title: '{{page}} · CIRT Atlas',
    loading: '正在加载页面',
    notFound: '没有这个页面',
    notFoundHint: '网址可能有误，或页面已移动。',
    toAtlas: '前往地图集',
    broken: '无法显示此页面。',
    brokenHint: '请重新加载。如仍不行，其他页面仍可使用。',
    reload: '重新加载页面',
    asQuery: '以查询形式查看',
  },
  search: {
    label: '搜索国家和团队',
    placeholder: '搜索国家和团队',
    nothing: '没有该名称的记录。',
    failed: '目前无法搜索。',
    team: '团队 · {{country}}',
    teamOfNoCountry: '团队 · 不属于某一国家',
    country: '国家',
  },
  error: {
    UNAVAILABLE: '目前无法连接数据库。',
    other: '未收到答复。',
    retry: '重试',
  },
} as const;
