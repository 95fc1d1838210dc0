import { defineConfig } from 'vitest/config';

/** What holds the rules: their own tests and the stories of the road, for measuring how much they would notice. */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: ['src/rules/**/*.test.ts', 'src/machines/{stories,stories-assert}.test.ts'],
    env: { PROPERTY_RUNS: '200' },
  },
});
