export const account = {
  account: {
    signIn: '登录',
    signOut: '退出登录',
    proposals: '提议与报告',
    title: '已登录：{{name}}',
    is: '角色',
    teams: '代表团队',
    offices: '办事处',
    allOffices: '全部',
    until: '会话结束',
    sees: '您看到的内容多于公众。请勿转发带有标签的内容。',
    notSignedOut: '您仍处于登录状态：请求未送达。请重试。',
    over: '您的会话已结束。您现在看到的是所有人都能看到的内容。',
    again: '重新登录',
    toSee: '登录后可见',
    role: {
      PARTNER: '合作伙伴',
      TEAM: '团队',
      OFFICER: '官员',
      ADMIN: '管理员',
    },
  },
};
