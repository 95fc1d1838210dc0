import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { addressesOf, firstFreePort, hostFrom, untilItAnswers } from './serving.mjs';

test.each([
  [[], '127.0.0.1'],
  [['--host'], '0.0.0.0'],
  [['--host', '192.168.1.2'], '192.168.1.2'],
  [['--host=192.168.1.2'], '192.168.1.2'],
  [['--host', '--other'], '0.0.0.0'],
])('%j listens on %s', (args, host) => {
  expect(hostFrom(args)).toBe(host);
});

test('a port in use is passed over', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await untilItAnswers(port, '0.0.0.0');
  expect(await firstFreePort(port, '127.0.0.1')).toBeGreaterThan(port);
  server.close();
});

test('every address of the machine is printed when it listens on all', () => {
  const interfaces = {
    lo: [{ family: 'IPv4', internal: true, address: '127.0.0.1' }],
    wifi: [
      { family: 'IPv6', internal: false, address: 'fe80::1' },
      { family: 'IPv4', internal: false, address: '192.168.1.2' },
    ],
  };
  expect(addressesOf('127.0.0.1', 4173, interfaces)).toEqual(['http://127.0.0.1:4173/']);
  expect(addressesOf('0.0.0.0', 4173, interfaces)).toEqual(['http://127.0.0.1:4173/', 'http://192.168.1.2:4173/']);
  expect(addressesOf('::1', 4173, interfaces)).toEqual(['http://[::1]:4173/']);
});
