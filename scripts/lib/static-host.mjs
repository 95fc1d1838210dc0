import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cacheControl, contentTypes, hashedFolder, isCompressible, securityHeaders } from './hosting.mjs';
import { policyOfBuild } from './release.mjs';

/** Much faster than the strongest, which a host uses beforehand, and 8 % larger over all files. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The encodings we have, the smallest first. */
const encodings = { br: (bytes) => brotliCompressSync(bytes, quickly), gzip: (bytes) => gzipSync(bytes) };

/** The first of our encodings that a request takes; undefined where it wants the bytes as they are. */
export function encodingFor(accepted = '') {
  const offers = accepted.split(',').map((part) => part.trim().split(/\s*;\s*q=/));
  const taken = new Map(
    offers.map(([name, weight]) => [name.toLowerCase(), weight === undefined || Number(weight) > 0]),
  );
  return Object.keys(encodings).find((name) => taken.get(name) === true);
}

/** The name of the asked file inside the folder, or undefined where there is no such file. */
function nameOf(folder, url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    const name = path.replace(/^\/+/, '') + (path.endsWith('/') ? 'index.html' : '');
    const file = join(folder, name);
    return file.startsWith(folder + sep) && statSync(file).isFile() ? name : undefined;
  } catch {
    // No such file, a name no file can have, or an address that is none.
    return undefined;
  }
}

/**
 * Answers requests for the files of a built folder as the hosts of `deploy` do: compressed, with the security headers,
 * hashed files kept for a year, and `404.html` for what is not there.
 */
export function staticHost(folder) {
  const kept = new Map();
  let headers;

  /** The bytes of a file as an encoding has them; made once for each state of the file. */
  function bodyOf(name, encoding) {
    const { mtimeMs, size } = statSync(join(folder, name));
    const key = [name, encoding, mtimeMs, size].join();
    const made = kept.get(key);
    if (made !== undefined) return made;
    const plain = readFileSync(join(folder, name));
    const bytes = encoding === undefined ? plain : encodings[encoding](plain);
    const body = { bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"` };
    kept.set(key, body);
    return body;
  }

  return (request, response) => {
    headers ??= securityHeaders(policyOfBuild(folder));
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = nameOf(folder, request.url);
    const name = found ?? '404.html';
    const isHashed = found?.startsWith(hashedFolder) === true;
    const encoding = isCompressible(name) ? encodingFor(request.headers['accept-encoding']) : undefined;
    const { bytes, tag } = bodyOf(name, encoding);
    response.setHeader('Cache-Control', isHashed ? cacheControl.hashed : cacheControl.others);
    response.setHeader('Content-Type', contentTypes[extname(name).slice(1)] ?? 'application/octet-stream');
    response.setHeader('ETag', tag);
    if (isCompressible(name)) response.setHeader('Vary', 'Accept-Encoding');
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    if (found !== undefined && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader('Content-Length', bytes.length);
    response.writeHead(found === undefined ? 404 : 200).end(request.method === 'HEAD' ? undefined : bytes);
  };
}
