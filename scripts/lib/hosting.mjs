/** The policy that stands in a built page; undefined where there is none. */
const policyIn = (html) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

/** A policy as its directives, each with its sources. */
const directivesOf = (policy) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

/**
 * One policy for a header that goes with every page: what any of them lets in. Each page still carries its own, and a
 * browser obeys both, so that no page gains from the hashes of another. `frame-ancestors` no page can say of itself.
 * Takes the texts of the built pages; throws where one has no policy.
 */
export function policyOfPages(pages) {
  const all = new Map();
  for (const html of pages) {
    const policy = policyIn(html);
    if (policy === undefined) throw new Error('A built page has no policy of its own.');
    for (const [name, sources] of directivesOf(policy)) {
      all.set(name, [...new Set([...(all.get(name) ?? []), ...sources])]);
    }
  }
  return [...all, ['frame-ancestors', ["'none'"]]].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** The headers of every answer of a host, whatever is asked for: docs/decisions/021-nothing-from-elsewhere.md. */
export const securityHeaders = (policy) => ({
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

/** Files whose name changes with their contents are kept for a year; of all others a browser asks whether they are new. */
export const cacheControl = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' };

/** The folder of the files whose name changes with their contents. */
export const hashedFolder = 'assets/';

/** What the files of a build are, by the ending of their names. */
export const contentTypes = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Files that become smaller when compressed; pictures are so already. */
export const isCompressible = (name) => /\.(?:css|html|js|svg|txt|webmanifest)$/.test(name);

/** How one header is written in the file of each host. */
const lines = {
  _headers: (name, value) => `  ${name}: ${value}`,
  'nginx.conf': (name, value) => `        add_header ${name} "${value}" always;`,
  Caddyfile: (name, value) => `\t\t${name} "${value}"`,
};

/**
 * The file of a host, made from its template in `deploy`. `values` fill the places `{{name}}`; `{{headers}}` becomes the
 * security headers, each in a line as this host writes it. Throws for a place that nothing fills.
 */
export function hostFile(kind, template, policy, values) {
  const headers = Object.entries(securityHeaders(policy)).map(([name, value]) => lines[kind](name, value));
  const all = { ...values, ...cacheControl, headers: headers.join('\n').trimStart() };
  return template.replace(/\{\{(\w+)\}\}/g, (_place, name) => {
    if (all[name] === undefined) throw new Error(`Nothing is known for {{${name}}} of ${kind}.`);
    return all[name];
  });
}
