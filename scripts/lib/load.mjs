import { Agent } from 'node:http';
import { ask } from './host-checks.mjs';

/** The value below which the given part of sorted values lies. */
const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/**
 * Visits a host with so many connections at once for so many seconds, each visit asking for all the paths, as a first
 * visit does. Gives how many answers came, how many were no 200 or broke off, and their times in milliseconds.
 */
export async function load(address, paths, { connections, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  const times = [];
  const failures = new Map();
  let bytes = 0;

  async function visits() {
    while (performance.now() < end) {
      for (const path of paths) {
        const begun = performance.now();
        let failure = '';
        try {
          const answer = await ask(new URL(path, address), { 'accept-encoding': 'gzip, br' }, agent);
          bytes += answer.bytes.length;
          if (answer.status !== 200) failure = `${path}: ${answer.status}`;
        } catch (error) {
          failure = `${path}: ${error.message}`;
        }
        if (failure !== '') failures.set(failure, (failures.get(failure) ?? 0) + 1);
        times.push(performance.now() - begun);
      }
    }
  }

  await Promise.all(Array.from({ length: connections }, visits));
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    answers: times.length,
    failures: [...failures],
    bytes,
    median: quantile(times, 0.5),
    late: quantile(times, 0.99),
  };
}
