import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { contactScript } from '#speech/contact-script.ts';
import { loanOfAnotherLender } from '../../../tests/stories/rare-situations.ts';
import { briefOfWalk } from '../../../tests/support/case-file.ts';
import { walkStory } from '../../../tests/support/story.ts';
import { CallFirst } from './call-first.tsx';

const brief = briefOfWalk(walkStory(loanOfAnotherLender));
const dialled = { ...brief, facts: { ...brief.facts, channel: 'bank' as const } };
const dials = () => [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

describe('a call to another lender', () => {
  it('dials its own number, with where and when that was found', () => {
    render(
      <CallFirst of={{ ...dialled, facts: { ...dialled.facts, counterparty: { kind: 'bank', name: '招商银行' } } }} />,
    );
    expect(dials()).toEqual(['tel:95555']);
    expect(screen.getByText(/和讯，2025-04-24；2026 年 11 月 28 日核对/)).toBeVisible();
  });

  it('dials nobody where no number was found', () => {
    const debts = brief.debts.map((debt) => ({ ...debt, lender: '某某消费金融' }));
    render(<CallFirst of={{ ...dialled, debts }} />);
    expect(dials()).toEqual([]);
  });

  it('says the name of that lender', () => {
    expect(contactScript(brief).phone[0]).toContain('招商银行的欠款');
  });
});
