/** Opening another case. */
export const againPage = {
  title: '和另一家谈，或另开一份',
  lead: '现在这份不会删，首页上随时可以换回来。',
  notNow: '先不开',
  keep: '接着用现在这份',
  another: {
    title: '还要和另一家谈',
    lead: '每一家分开谈，各记各的进展、文书和日子。你填过的欠款、收入和开支会带过去。',
    kind: '跟谁谈',
    kinds: {
      platform: '花呗、借呗',
      bank: '银行的信用购、信用贷',
      other: '别的平台或机构',
    },
    name: '对方的名字',
    nameHint: '照 App 或合同上的写，比如“××银行”。文书会写给它。',
    nameMissing: '和现在这份是同一类，写上名字才分得开。',
    begin: '和这一家谈',
    /** Asked where one is begun a second time. */
    known: '和它谈的，已经有一份了：{what}。接着那份谈，记录才连得上。',
    beginStill: '还是另开一份',
  },
  blank: {
    title: '替别人办，或者从头来',
    lead: '会新开一份空的，收支也从头填。两份互不影响。',
    name: '给新的一份起个名字',
    nameHint: '比如“妈妈的花呗”。每一页上面都会写着，不会弄混。',
    begin: '新开一份空的',
  },
} as const;
