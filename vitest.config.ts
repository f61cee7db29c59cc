import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,db,electron,renderer}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    // Separate processes: the native database module is not made for worker threads that come and go.
    pool: 'forks',
    maxWorkers: 2,
    // Loading the modules anew for each file took longer than the tests. What a test changes of its process it puts back.
    isolate: false,
    testTimeout: 20_000,
  },
});
