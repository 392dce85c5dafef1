import { defineConfig } from 'vitest/config'
import { leftOut } from './test/left-out.ts'

// Three kinds of test: the architecture's rules, which `npm run check` runs too; everything that needs no
// running system; and what lives through a whole campaign on the local system or in a browser.
const whole = ['test/system/**/*.test.ts', 'test/browser/**/*.test.ts']

export default defineConfig({
  test: {
    // As many workers as cores: each has a system of its own to start and to warm up.
    maxWorkers: '100%',
    // What is imported stays imported from file to file: no test replaces a module, and to load the SDK and the CDK
    // for every file took as long as a quarter of the tests.
    isolate: false,
    // Young objects get room (MiB), in every thread: the default of a fresh thread collects its garbage many times
    // while a bundle loads.
    execArgv: ['--min-semi-space-size=16', '--max-semi-space-size=32'],
    // `npm test` is quick enough for every push; what takes longest is for CI, which sets EXHAUSTIVE (docs/design.md).
    tags: [{ name: 'exhaustive', skip: !process.env.EXHAUSTIVE }],
    reporters: [leftOut, 'default'],
    projects: [
      { test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'] } },
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/architecture/**', ...whole],
          // What a pipeline logs of a failure that a test makes is not for the reader of the tests.
          env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
          globalSetup: 'test/temporary.ts',
          // No test is about time; one that hangs is told, and one on a slow machine is not.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'system',
          include: whole,
          globalSetup: 'test/system/synthesis.ts',
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
