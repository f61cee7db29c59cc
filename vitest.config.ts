import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,db,electron,renderer}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    // Separate processes: the native database module is not made for worker threads that come and go.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
