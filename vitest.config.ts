import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/house/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Whole processes are started by many tests; two at a time is what two cores carry.
    maxWorkers: 2,
  },
})
