/** The choice of a route after a refusal. */
export const routes = {
  lead: '按你的情况排了先后，只是建议，选哪个都行。',
  first: '建议先做',
  taken: '做过',
  fits: '适合',
  cost: '花费',
  time: '时间',
  risk: '要当心',
  reasons: {
    threat: '你记下了恐吓的话：先报警，打 110，要回执。',
    nextRung: '{date}向出借方的投诉没有结果，下一级是平台或 12378。',
    court: '法院的期限比别的都急，先把它办完。',
    timeBarred: '旧债可能过了时效，先免费问律师，再决定提不提方案。',
    brokenPromise: '对方没按约定做，先要求它书面说明。',
    beforeDue: '想延期，要在到期前提：写成书面请求，现在就交。',
    nothingLeft: '每月没有剩余，先问不花钱的帮助。',
    reply: '对方这次的说法，多半能从这里接着谈。',
    harassed: '催收已经影响到你和家人，先把这件事说清。',
    usual: '大多数情况，从这里开始最省力。',
  },
} as const;
