// Lives through sixteen weeks of a case behind a passcode, with two tabs and a full storage: kept, shared, moved to
// another browser, deleted; what a finder of the phone can read is looked at on the way.
import { spawnSync } from 'node:child_process';

const run = (command, options = {}) => {
  const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
};

run(['vite', 'build']);
run(['playwright', 'test'], { env: { ...process.env, WEEKS: '1' } });
