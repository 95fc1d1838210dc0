import type { Words } from '../../types.ts';

export default {
  title: '保全的裁定书，哪天收到的？',
  shortName: '冻结的日子',
  why: { text: '对保全的裁定，收到后 5 日内可以申请复议。', sources: ['preservation-review'] },
  body: ['没收到裁定书的，选“还没有”，今天就打法院电话要。'],
  options: { given: '就是这一天', unknown: '还没有' },
  instead: {
    court: {
      title: '书面的异议，哪天交给法院的？',
      body: ['只打过电话不算。还没交的，选“还没有”，下一屏有写好的一份。'],
    },
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'frozenOn'>;
