export const signIn = {
  signIn: {
    title: '登录',
    lead: '名录向所有人开放。团队、合作伙伴和官员登录后可查看面向他们的内容，并修改属于自己的内容。',
    already: '您已登录为 {{name}}。',
    back: '返回之前的页面',
    withAccount: '使用您的账户',
    withAccountLead: '您在本组织的身份提供方处登录，然后返回此处。',
    atProvider: '使用账户登录',
    withToken: '使用令牌',
    token: '您的令牌',
    byToken: '使用此令牌登录',
    getToken:
      '工具的令牌由本 Atlas 的管理员发放。在您自己的机器上，<0>npm run token -- --role officer</0> 会打印一个令牌。',
    pasted: {
      refused: '此令牌无效：可能不完整、已过期或已被撤销。请完整复制，或申请新的令牌。',
      tooOften: '尝试的错误令牌过多。请等待一分钟。',
      failed: '请求未送达。请重试。',
    },
    lasts: '会话在 12 小时后，或两小时未使用后结束。令牌被撤销或角色被取消时，会话立即结束。',
    stranger: '请告知管理员您是：',
    problem: {
      DENIED: '身份提供方未允许您登录，或您在那里选择了拒绝。请重试，或使用令牌登录。',
      LATE: '耗时过长，或是在另一个浏览器中开始的。请在下方重新开始。',
      NO_PROVIDER: '本 Atlas 没有可供登录的身份提供方。请使用令牌。',
      NO_ROLE: '身份提供方认识您，但您在本 Atlas 中还没有角色。请向本 Atlas 的管理员申请。',
      REFUSED: '身份提供方发送的内容与所请求的不符，因此未登录任何人。请在下方重新开始。',
      UNREACHABLE: '目前无法连接身份提供方或数据库。请一分钟后重试，或使用令牌登录。',
    },
  },
};
