import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cacheControl, contentTypes, hashedFolder, isCompressible, securityHeaders } from './hosting.mjs';
import { filesOf } from './release.mjs';

const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

/** One answer of a host: status, headers, and the bytes as they came. */
export function ask(address, headers = {}, agent = undefined) {
  return new Promise((answered, failed) => {
    get(address, { headers, agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        answered({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) });
      });
      response.on('error', failed);
    }).on('error', failed);
  });
}

const plainBytes = ({ headers, bytes }) => decoders[headers['content-encoding']]?.(bytes) ?? bytes;

/** Files of fewer bytes need not become smaller when compressed. */
const tooSmall = 200;

/** A link whose sign became part of the address, and one too long for the name of any file. */
const lostLinks = ['%23s1.WzMsMzM1LDEsNDld', `%23s3.${'A'.repeat(1000)}`, 'assets/gone-AAAAAAAA.js', 'nothing/here'];

/**
 * What a host that serves a built folder at an address does otherwise than it should, one line each: every file in every
 * encoding with its type and its time to be kept, the security headers on every answer, and the page for lost links.
 */
export async function problemsOfHost(address, folder, policy) {
  const problems = [];
  const expected = Object.entries(securityHeaders(policy)).map(([name, value]) => [name.toLowerCase(), value]);

  function compare(where, said, ...wanted) {
    if (!wanted.includes(said)) problems.push(`${where}: ${said} instead of ${wanted[0]}`);
  }

  async function answerTo(path, headers, status) {
    const answer = await ask(new URL(path, address), headers);
    const where = `${path.slice(0, 60)} ${headers['accept-encoding'] ?? ''}`.trim();
    compare(`${where}: status`, answer.status, status);
    for (const [name, value] of expected) compare(`${where}: ${name}`, answer.headers[name], value);
    return { where, answer };
  }

  const files = filesOf(folder).filter((name) => !/(?:\.(?:br|gz)|^_headers)$/.test(name));
  for (const name of files) {
    const path = name.replace(/(?:^|(?<=\/))index\.html$/, '') || './';
    const keeps = name.startsWith(hashedFolder) ? cacheControl.hashed : cacheControl.others;
    const plain = readFileSync(join(folder, name));
    for (const encoding of [undefined, 'gzip', 'br']) {
      const headers = encoding === undefined ? {} : { 'accept-encoding': encoding === 'br' ? 'gzip, br' : encoding };
      const { where, answer } = await answerTo(path, headers, 200);
      compare(`${where}: kept`, answer.headers['cache-control'], keeps);
      compare(`${where}: type`, answer.headers['content-type'], contentTypes[extname(name).slice(1)]);
      const wanted = isCompressible(name) ? encoding : undefined;
      const mayBePlain = plain.length < tooSmall ? [undefined] : [];
      compare(`${where}: encoding`, answer.headers['content-encoding'], wanted, ...mayBePlain);
      if (!plainBytes(answer).equals(plain)) problems.push(`${where}: other contents`);
    }
  }

  const page = await ask(address);
  const again = await answerTo('./', { 'if-none-match': page.headers.etag ?? '' }, 304);
  compare('asked again: kept', again.answer.headers['cache-control'], cacheControl.others);

  const lost = readFileSync(join(folder, '404.html'));
  for (const path of lostLinks) {
    const { where, answer } = await answerTo(path, { 'accept-encoding': 'gzip, br' }, 404);
    compare(`${where}: kept`, answer.headers['cache-control'], cacheControl.others);
    compare(`${where}: type`, answer.headers['content-type'], contentTypes.html);
    if (!plainBytes(answer).equals(lost)) problems.push(`${where}: not 404.html`);
  }
  return problems;
}
