/** The words for what the API answers by a code: the same on every page. */
export const words = {
  state: {
    NATIONAL: {
      name: '国家 CIRT',
      short: '设在该国的运行团队',
    },
    COVERED_FROM_ABROAD: {
      name: '由境外覆盖',
      short: '设在他处的运行团队',
    },
    ESTABLISHING: {
      name: '正在建立',
      short: '已计划或正在建立',
    },
    REPORTED: {
      name: '据报告有',
      short: '有来源称有；无团队记录',
    },
    GOVERNMENT_ONLY: {
      name: '仅限政府',
      short: '团队仅为政府服务',
    },
    ABSENT: {
      name: '缺失',
      short: '最新说法称没有',
    },
    UNKNOWN: {
      name: '未知',
      short: '无人有明确说法',
    },
  },
  region: {
    AFR: '非洲',
    AMS: '美洲',
    ARB: '阿拉伯国家',
    ASP: '亚太',
    CIS: '独联体',
    EUR: '欧洲',
    absentOf: '{{absent, number}}/{{total, number}}',
    show: '仅显示{{region}}：{{total, number}} 个中缺失 {{absent, number}} 个',
    clear: '显示所有区域',
  },
  group: {
    LDC: '最不发达国家',
    SIDS: '小岛屿国家',
    LLDC: '内陆国家',
    IN_TRANSITION: '转型经济体',
    developing: '发展中国家',
    developed: '发达国家',
    ldcUntil: '至 {{date}} 为最不发达国家',
  },
  claim: {
    EXISTS: '有国家 CIRT',
    ESTABLISHING: '正在建立',
    NONE: '没有',
    UNCLEAR: '不明确',
  },
  teamStatus: {
    ACTIVE: '运行中',
    PLANNED: '计划中',
    UNVERIFIED: '状态未核实',
    CLOSED: '已关闭',
  },
  role: {
    NATIONAL: '国家',
    GOVERNMENT: '政府',
    LAST_RESORT: '最后依托',
  },
  constituency: {
    NATIONAL: '国家',
    GOVERNMENT: '政府',
    SECTORAL: '部门',
    INDUSTRY: '行业',
    ACADEMIC: '学术界',
    MILITARY: '军方',
    INTERNAL: '内部',
  },
  activityKind: {
    ASSESSMENT: '评估',
    DESIGN: '设计',
    ESTABLISHMENT: '建立',
    ENHANCEMENT: '加强',
    TRAINING: '培训',
    CYBERDRILL: '网络演练',
    AWARENESS_CAMPAIGN: '宣传活动',
    FRAMEWORK: 'CIRT 框架',
    REGIONAL_CENTRE: '区域中心',
    PUBLICATION: '出版物',
  },
  activityStatus: {
    COMPLETED: '已完成',
    ONGOING: '进行中',
    UNKNOWN: '',
  },
  evidence: {
    DOCUMENTED: '有文件证明',
    INDIRECT: '间接',
    UNVERIFIED: '未核实',
    explain: {
      DOCUMENTED: '来源本身如此说明。',
      INDIRECT: '由来源推断，或为转述。',
      UNVERIFIED: '一般所知，未见文件：是线索，不是已证实的事实。',
    },
  },
  age: {
    thisYear: '今年',
    years_other: '{{count, number}} 年前',
    undated: '无日期',
  },
} as const;
