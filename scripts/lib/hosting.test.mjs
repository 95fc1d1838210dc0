import { describe, expect, test } from 'vitest';
import { hostFile, policyOfPages, securityHeaders } from './hosting.mjs';
import { configurationOf } from './release.mjs';

const page = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
const policy = "default-src 'none'; script-src 'self' 'sha256-a='; frame-ancestors 'none'";
const given = { policy, path: '/guide/', folder: '/srv/site', listen: '8080' };

describe('the policy in the header', () => {
  test('lets in what any page lets in, once, and refuses frames', () => {
    const pages = [
      page("default-src 'none'; script-src 'self' 'sha256-a='; style-src 'self'"),
      page("default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self' 'sha256-c='"),
    ];
    expect(policyOfPages(pages)).toBe(
      "default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self' 'sha256-c='; frame-ancestors 'none'",
    );
  });

  test('is not made for a page without one', () => {
    expect(() => policyOfPages([page("default-src 'none'"), '<p>'])).toThrow('no policy');
  });
});

describe('the files of the hosts', () => {
  test.each([
    ['_headers', (name, value) => `\n  ${name}: ${value}\n`],
    ['nginx.conf', (name, value) => `add_header ${name} "${value}" always;\n`],
    ['Caddyfile', (name, value) => `\t${name} "${value}"\n`],
  ])('%s sends every security header, and keeps hashed files for a year', (kind, line) => {
    const text = configurationOf(kind, given);
    for (const [name, value] of Object.entries(securityHeaders(policy))) {
      expect(text.split(line(name, value))).toHaveLength(2);
    }
    expect(text).toContain('public, max-age=31536000, immutable');
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  test('say where the guide lies', () => {
    const nginx = configurationOf('nginx.conf', given);
    expect(nginx).toContain('location = /guide {\n        return 301 /guide/;');
    expect(nginx).toContain('error_page 404 /guide/404.html;');
    expect(configurationOf('nginx.conf', { ...given, path: '/' })).not.toContain('location =');
    expect(configurationOf('Caddyfile', given)).toContain('handle_path /guide/* {');
  });

  test('are not made with a place that nothing fills', () => {
    expect(() => hostFile('nginx.conf', 'root {{somewhere}};', policy, {})).toThrow('{{somewhere}} of nginx.conf');
  });
});
