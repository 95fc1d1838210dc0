import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf } from './content-security-policy.ts';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string): string | undefined =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

describe('the content security policy', () => {
  it('lets in the scripts and styles that stand in the page, each by its hash, and none else', () => {
    const policy = policyOf(
      '<script>\n  a();\n</script><script>b()</script><script type="module" src="./c.js"></script><style>p{top:0}</style>',
    );
    expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${sha256('\n  a();\n')} ${sha256('b()')}`);
    expect(directive(policy, 'style-src')).toBe(`style-src 'self' ${sha256('p{top:0}')}`);
    expect(policy).not.toContain('unsafe');
  });

  it('names no other origin', () => {
    expect(policyOf('')).not.toMatch(/https?:|\*|\.\w/);
  });
});
