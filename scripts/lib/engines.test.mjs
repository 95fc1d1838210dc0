import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './run.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The oldest Node of each line that package.json promises. */
const promised = ['20.19.0', '22.13.0', '24.0.0'];

const parts = (version) => version.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : 0));

function compare(a, b) {
  const [x, y] = [parts(a), parts(b)];
  return [0, 1, 2].map((at) => (x[at] ?? 0) - (y[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Whether a version fits one comparator of a range, such as `^20.19.0`, `>=14` or `20`. Throws for any other. */
function fits(version, comparator) {
  const [, sign, wanted] = /^(>=|<=|>|<|\^|~|=|)v?((?:\d+)(?:\.(?:\d+|x|\*)){0,2}|\*)$/.exec(comparator) ?? [];
  if (wanted === undefined) throw new Error(`Not a comparator this test knows: ${comparator}`);
  if (wanted === '*') return true;
  const order = compare(version, wanted);
  const sameMajor = parts(version)[0] === parts(wanted)[0];
  const sameMinor = sameMajor && (!/\./.test(wanted) || parts(version)[1] === parts(wanted)[1]);
  if (sign === '>=') return order >= 0;
  if (sign === '<=') return order <= 0;
  if (sign === '>') return order > 0;
  if (sign === '<') return order < 0;
  if (sign === '^') return order >= 0 && sameMajor;
  return order >= 0 && sameMinor;
}

const takes = (range, version) =>
  range.split('||').some((part) =>
    part
      .trim()
      .replace(/([<>=^~])\s+/g, '$1')
      .split(/\s+/)
      .every((comparator) => fits(version, comparator)),
  );

describe('the versions of Node that are promised', () => {
  test.each(promised)('%s is taken by every package, so that installing warns of none', (version) => {
    const refusing = Object.entries(read('package-lock.json').packages)
      .filter(([, { engines }]) => engines?.node !== undefined && !takes(engines.node, version))
      .map(([path, { engines }]) => `${path}: ${engines.node}`);
    expect(refusing).toEqual([]);
  });

  test('are those of package.json', () => {
    expect(read('package.json').engines.node).toBe('^20.19.0 || ^22.13.0 || >=24.0.0');
  });

  test.each([
    ['^22 || ^24 || >=26', '20.19.0', false],
    ['^22 || ^24 || >=26', '24.3.0', true],
    ['^20.19.0 || ^22.12.0 || >=24.0.0', '22.11.0', false],
    ['20 || >=22', '20.19.0', true],
    ['20 || >=22', '21.0.0', false],
    ['>=0.6.11 <=0.7.0 || >=0.7.3', '20.0.0', true],
    ['>= 14.6', '20.0.0', true],
  ])('%s of %s is %s', (range, version, expected) => {
    expect(takes(range, version)).toBe(expected);
  });
});
