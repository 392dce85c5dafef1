import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_START } from './demo/live-through.ts'
import { liveAYear } from './demo/year.ts'
import { readOptions, refuse } from './doors/command-line.ts'
import { startSystem } from './system.ts'
import { synthesize } from './template/synthesize.ts'

// npm run year [-- --people N --seed N]: four quarterly rounds of a company, with people who join and leave.
const values = readOptions({
  people: { type: 'string', default: '250' },
  seed: { type: 'string', default: '1' },
})
const count = Number(values.people)
if (!Number.isInteger(count) || count < 60) refuse('--people must be a whole number of at least 60')
const seed = Number(values.seed)
if (!Number.isInteger(seed)) refuse(`--seed ${values.seed} is no whole number`)

const OUT = join('demo', `year-${count}`)
const begun = performance.now()
const tell = (line: string) =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`)

process.env.TZ = 'UTC'
const assemblyDirectory = await mkdtemp(join(tmpdir(), 'hearten-year-'))
await synthesize(assemblyDirectory)
const system = await startSystem({ assemblyDirectory, start: DEMO_START })
try {
  const { quarters } = await liveAYear(system, { count, seed, tell })
  await rm(OUT, { recursive: true, force: true })
  await mkdir(OUT, { recursive: true })
  for (const { waveId, report } of quarters) {
    await writeFile(join(OUT, `${waveId}.html`), report.html)
    await writeFile(join(OUT, `${waveId}.csv`), Buffer.from(`\ufeff${report.csv}`, 'utf16le'))
  }
  tell(`done; look at ${OUT}/w1.html to w4.html`)
} finally {
  await system.stop()
  await rm(assemblyDirectory, { recursive: true, force: true })
}
