import { describe, expect, it } from 'vitest';
import { editDifference } from './edit-difference.ts';

describe('what changed under a rewritten document', () => {
  it('is nothing while the answers make the same of it', () => {
    expect(editDifference('一\n\n二', '一\n二\n')).toBeNull();
  });

  it('is told line by line', () => {
    expect(editDifference('一\n欠 800 元\n三', '一\n欠 900 元\n三\n四')).toEqual({
      added: ['欠 900 元', '四'],
      removed: ['欠 800 元'],
    });
    expect(editDifference('一\n二', '一')).toEqual({ added: [], removed: ['二'] });
  });
});
