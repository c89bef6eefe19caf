/** Why a country has a gap, or counts for support: a sentence by its code. */
export const why = {
  why: {
    NATIONAL_TEAM: {
      NATIONAL: '{{country}}：有国家 CIRT。',
      COVERED_FROM_ABROAD: '{{country}}：由境外团队担任国家 CIRT。',
      ESTABLISHING: '{{country}}：国家 CIRT 已计划或正在建立。',
      REPORTED: '{{country}}：有来源称有国家 CIRT，但没有记录。',
      GOVERNMENT_ONLY: '{{country}}：仅有政府团队覆盖该国；没有国家 CIRT 的记录。',
      ABSENT: '{{country}}：最新来源称没有国家 CIRT。',
      UNKNOWN: '{{country}}：无人说明是否有国家 CIRT。',
    },
    POINT_OF_CONTACT: {
      DENIED: '{{country}}：没有来源称覆盖该国的某个团队是单一联络点。',
      NONE_ON_RECORD: '{{country}}：没有单一联络点的记录。',
    },
    VERIFIED_CONTACT: {
      UNVERIFIED: '{{country}}：无人核实过覆盖该国的团队的联系方式。',
      NONE_ON_RECORD: '{{country}}：没有覆盖该国的团队的联系方式记录。',
    },
    GOVERNMENT_TO_GOVERNMENT: {
      DENIED: '{{country}}：有来源称，覆盖该国的团队均不负责政府间合作。',
      NONE_ON_RECORD: '{{country}}：没有负责政府间合作的团队的记录。',
    },
    GOVERNMENT_TEAM: {
      UNVERIFIED: '{{country}}：无人能核实政府团队如今是否在运行。',
      NOT_OPERATING: '{{country}}：有记录的政府团队没有在运行。',
      NONE_ON_RECORD: '{{country}}：没有政府团队的记录。',
    },
    ACADEMIC_TEAM: {
      UNVERIFIED: '{{country}}：无人能核实学术团队如今是否在运行。',
      NOT_OPERATING: '{{country}}：有记录的学术团队没有在运行。',
      NONE_ON_RECORD: '{{country}}：没有学术团队的记录。',
    },
    INDUSTRY_TEAM: {
      UNVERIFIED: '{{country}}：无人能核实行业团队如今是否在运行。',
      NOT_OPERATING: '{{country}}：有记录的行业团队没有在运行。',
      NONE_ON_RECORD: '{{country}}：没有行业团队的记录。',
    },
    SECTOR_TEAM: {
      NONE_ON_RECORD: '{{country}}：没有团队服务于某些高度关键部门的记录。',
    },
    GLOBAL_NETWORK: {
      NOT_CURRENT: '{{country}}：目前没有团队是全球网络的成员。',
      NONE_ON_RECORD: '{{country}}：没有加入全球网络的记录。',
    },
    REGIONAL_NETWORK: {
      NOT_CURRENT: '{{country}}：目前没有团队是区域网络的成员。',
      NONE_ON_RECORD: '{{country}}：没有加入区域网络的记录。',
    },
    ANSWERED_NEED: {
      UNANSWERED: '{{country}}：该国提出的一项需求无人回应。',
    },
    FRESH_RECORD: {
      STALE: '{{country}}：关于谁覆盖该国的所有记录都已超过 2 年。',
      NONE_ON_RECORD: '{{country}}：没有关于谁覆盖该国的记录。',
    },
    LEAST_DEVELOPED: '{{country}}：最不发达国家。',
    LANDLOCKED: '{{country}}：内陆发展中国家。',
    SMALL_ISLAND: '{{country}}：小岛屿发展中国家。',
    IN_TRANSITION: '{{country}}：转型经济体。',
    DEVELOPING: '{{country}}：发展中国家。',
    SUPPORT: {
      never: '{{country}}：没有支持活动的记录。',
      last_other: '{{country}}：最近一次支持活动在 {{count, number}} 年前。',
    },
  },
} as const;
