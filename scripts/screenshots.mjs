// Takes pictures of every screen, light and dark, on a phone and on a desk, into screenshots/, and those of the readme.
import { spawnSync } from 'node:child_process';

const run = (command, options = {}) => {
  const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
};

run(['vite', 'build']);
run(['playwright', 'test'], { env: { ...process.env, SCREENSHOTS: '1' } });
