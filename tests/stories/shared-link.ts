import { answer, change, ends, type Story, shows, today, yuan } from '../support/story.ts';

export const sisterOnSharedLink: Story = {
  name: 'sisterOnSharedLink',
  about:
    '陈建国发给姐姐陈静一个“不含金额”的链接，她只读，不动自己的记录；第二天催收打给她，弟弟从“急事”里勾上，看完指引回到原来那一屏。',
  lines: [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei', 'jiebei']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', yuan(500)),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    shows('script'),
    today('2026-11-23'),
    change('urgent', 'given', ['harassed']),
    shows('harassment'),
    answer('harassment', 'noted'),
    shows('script'),
    ends('script'),
  ],
};

/** What the sister has in her own browser before she opens the link. */
export const herOwnCase: Story = {
  name: 'herOwnCase',
  about: '陈静自己存着的一份：花呗快到期。',
  lines: [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei']),
    answer('timing', 'notDue'),
    answer('cause', 'given', ['overspent']),
    answer('leftOver', 'given', yuan(200)),
    ends('selfService'),
  ],
};
