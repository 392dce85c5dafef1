import { availableParallelism, cpus, loadavg } from 'node:os'
import { type Measured, tableOf } from './row.ts'

// npm run bench [-- check-in sender …]: measures the design's budgets on this machine. Without names it runs all
// benches.
const benches: Record<string, () => Promise<{ measure: () => Measured | Promise<Measured> }>> = {
  report: () => import('./report.ts'),
  pages: () => import('./pages.ts'),
  bundles: () => import('./bundles.ts'),
  start: () => import('./start.ts'),
  'check-in': () => import('./check-in.ts'),
  sender: () => import('./sender.ts'),
  'campaign-cost': () => import('./campaign-cost.ts'),
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in benches))
if (unknown.length > 0) {
  console.error(`there is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}

// Lambda runs in UTC, and its environments are threads of this process.
process.env.TZ = 'UTC'

const load = () =>
  loadavg()
    .map(one => one.toFixed(1))
    .join(' ')
console.log(
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), load ${load()}`,
)

let failed = 0
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const begun = performance.now()
  try {
    const { measure } = (await benches[name]?.()) ?? {}
    const measured = await measure?.()
    console.log(`\n${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s, load now ${load()}`)
    if (measured) console.log(tableOf(measured.rows))
    for (const note of measured?.notes ?? []) console.log(`  ${note}`)
  } catch (thrown) {
    failed++
    console.error(`\n${name} could not be measured:`, thrown)
  }
}
// A number over its budget is reported but is no failure, since time depends on the machine. A bench that does not run
// fails.
process.exitCode = failed > 0 ? 1 : 0
