import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

function Typed(props: { readonly hint?: string; readonly error?: string; readonly optionalMark?: string }) {
  const [value, setValue] = useState('');
  return <TextField id="total" label="一共欠多少" value={value} onChange={setValue} {...props} />;
}

describe('a text field', () => {
  it('is found by its label and keeps what is typed', async () => {
    render(<Typed />);
    await userEvent.type(screen.getByLabelText('一共欠多少'), '１,２００ 元左右');
    expect(screen.getByRole('textbox', { name: '一共欠多少' })).toHaveValue('１,２００ 元左右');
  });

  it('is valid and described by nothing at first', () => {
    render(<Typed />);
    expect(screen.getByRole('textbox')).toBeValid();
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby');
  });

  it('is described by its hint', () => {
    render(<Typed hint="不知道就空着" />);
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('不知道就空着');
  });

  it('is invalid and described by its hint and its error', () => {
    render(<Typed hint="不知道就空着" error="这里要填数字" />);
    const field = screen.getByRole('textbox', { name: '一共欠多少' });
    expect(field).toBeInvalid();
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription('不知道就空着 这里要填数字');
  });

  it('says in its label that it may stay empty', () => {
    render(<Typed optionalMark="（可不填）" />);
    expect(screen.getByRole('textbox', { name: '一共欠多少（可不填）' })).toBeVisible();
  });
});

describe('a select field', () => {
  it('is wired to its error the same way', () => {
    const options = [{ id: 'month', label: '每月' }];
    render(
      <SelectField id="every" label="多久一次" value="month" options={options} onChange={() => {}} error="选一个" />,
    );
    const field = screen.getByRole('combobox', { name: '多久一次' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('选一个');
  });
});
