import type { Reporter, TestModule } from 'vitest/node'

/** Tells at the end which tests were left out by their tag, and how to run them too. */
export const leftOut: Reporter = {
  onTestRunEnd(modules) {
    const files = modules.map(module => ({ name: module.relativeModuleId, ...countsOf(module) }))
    const some = files.filter(({ left }) => left > 0)
    if (some.length === 0) return
    const total = some.reduce((sum, { left }) => sum + left, 0)
    console.log(
      [
        '',
        `skipped: ${total} exhaustive tests, since they take longer than all the others: every language, zone and size;`,
        'faults, interruptions and changed rosters; walkthroughs. EXHAUSTIVE=1 npm test runs them too, as CI does.',
        ...some.map(({ name, left, all }) => `  ${name}: ${left === all ? 'all' : `${left} of`} ${all}`),
      ].join('\n'),
    )
  },
}

function countsOf(module: TestModule): { left: number; all: number } {
  const tests = [...module.children.allTests()]
  return {
    all: tests.length,
    left: tests.filter(test => test.tags.includes('exhaustive') && test.result().state === 'skipped').length,
  }
}
