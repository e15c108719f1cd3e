import { defineConfig } from 'vitest/config'

/** Modules are loaded once per worker, not once per file (docs/adr/0037): what a file changes outside itself it puts back. */
const common = {
  environment: 'node',
  pool: 'forks',
  isolate: false,
  restoreMocks: true,
  unstubEnvs: true,
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const

/** Two kinds of tests: the domain's and the reference vectors' need nothing and start at once, the others get a database. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: 'domain', include: ['src/domain/**/*.test.ts', 'test/vectors/**/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'house',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'demo/**/*.test.ts'],
          exclude: ['src/domain/**', 'test/vectors/**', '**/node_modules/**'],
          globalSetup: 'test/globalSetup.ts',
        },
      },
    ],
  },
})
