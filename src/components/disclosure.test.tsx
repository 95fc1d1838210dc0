import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Disclosure } from './disclosure.tsx';

describe('a disclosure', () => {
  it('is closed until its title is tapped, and closes again', async () => {
    render(<Disclosure title="为什么问">只用来排先后。</Disclosure>);
    const inside = screen.getByText('只用来排先后。');
    expect(inside).not.toBeVisible();
    await userEvent.click(screen.getByText('为什么问'));
    expect(inside).toBeVisible();
    await userEvent.click(screen.getByText('为什么问'));
    expect(inside).not.toBeVisible();
  });
});
