import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * What the page may do, by directive: its own files and nothing else. No script is made of a text but by the one policy
 * that names the service worker (Trusted Types). docs/decisions/021-nothing-from-elsewhere.md says why each is here.
 */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['sw'],
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const textsBetween = (html: string, tag: RegExp): readonly string[] =>
  [...html.matchAll(tag)].map(([, text = '']) => text);

/** The policy for a page, with the hash of every script and style that stands in it. */
export function policyOf(html: string): string {
  const inside: Readonly<Record<string, readonly string[]>> = {
    'script-src': textsBetween(html, /<script>([\s\S]*?)<\/script>/g).map(hashOf),
    'style-src': textsBetween(html, /<style>([\s\S]*?)<\/style>/g).map(hashOf),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources, ...(inside[name] ?? [])].join(' '))
    .join('; ');
}

const charset = '<meta charset="utf-8" />';

/**
 * Puts the policy into the built page, before anything it governs. The dev server goes without: its scripts and styles
 * stand in the page.
 */
export const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      if (!html.includes(charset)) throw new Error(`index.html has no ${charset} for the policy to stand after.`);
      return html.replace(
        charset,
        `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`,
      );
    },
  },
});
