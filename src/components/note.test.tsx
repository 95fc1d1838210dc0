import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Note } from './note.tsx';

describe('a note', () => {
  it.each(['information', 'attention', 'stop'] as const)('of kind %s speaks by its words alone', (kind) => {
    render(
      <section aria-label="内容">
        <Note kind={kind}>不发到私人微信。</Note>
      </section>,
    );
    expect(screen.getByText('不发到私人微信。')).toBeVisible();
    expect(screen.getByRole('region', { name: '内容' })).toHaveTextContent(/^不发到私人微信。$/);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
