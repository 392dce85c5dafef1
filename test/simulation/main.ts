import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { INVARIANT_COUNT } from './invariants.ts'
import { type Simulated, simulate } from './simulate.ts'

/**
 * `npm run simulate -- --seeds 1000 --from 1`: so many seeds on all cores. `--trace` prints what happened in a seed,
 * `--about p17` only the lines with that text.
 */
const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    trace: { type: 'boolean', default: false },
    about: { type: 'string', default: '' },
  },
})

/** How many broken seeds are printed in full. */
const SHOWN = 5

if (isMainThread) await printed()
else parentPort?.on('message', async (seed: number) => parentPort?.postMessage(await one(seed)))

async function one(seed: number): Promise<Omit<Simulated, 'trace'>> {
  const { trace: _, ...simulated } = await simulate(seed)
  return simulated
}

async function printed(): Promise<void> {
  const from = Number(options.from)
  const seeds = Array.from({ length: Number(options.seeds) }, (_, n) => from + n)
  if (options.trace) {
    for (const seed of seeds) {
      const { trace, violations, counts } = await simulate(seed, { traced: true })
      for (const line of trace) if (line.includes(options.about)) console.log(line)
      console.log(counts, violations)
    }
    return
  }
  const begun = performance.now()
  const all: Record<string, number> = {}
  const broken: Omit<Simulated, 'trace'>[] = []
  await onWorkers(seeds, simulated => {
    for (const [name, count] of Object.entries(simulated.counts)) all[name] = (all[name] ?? 0) + count
    if (simulated.violations.length > 0) broken.push(simulated)
  })
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage()
  const milliseconds = (user + system) / 1000 / seeds.length
  for (const [name, count] of Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(name.padEnd(28), count.toLocaleString('en'))
  for (const { seed, violations } of broken.sort((a, b) => a.seed - b.seed).slice(0, SHOWN)) {
    console.log(`\nSeed ${seed} is broken:`)
    for (const { invariant, what } of violations.slice(0, 5)) console.log(`  ${invariant}\n    ${what}`)
    console.log(`  Replay it: npm run simulate -- --seeds 1 --from ${seed} --trace`)
  }
  if (broken.length > 0) console.log(`\nAll broken seeds: ${broken.map(({ seed }) => seed).join(' ')}`)
  console.log(
    `\n${seeds.length} seeds in ${seconds.toFixed(1)} s, ${Math.round((60 * seeds.length) / seconds)} a minute; ` +
      `${Math.round(milliseconds)} ms of processor time each; ` +
      `${INVARIANT_COUNT} invariants; ${broken.length} seeds broken`,
  )
  process.exitCode = broken.length > 0 ? 1 : 0
}

/** Deals the seeds to workers, one at a time. */
async function onWorkers(
  seeds: number[],
  take: (simulated: Omit<Simulated, 'trace'>) => void,
): Promise<void> {
  const left = [...seeds]
  const begin = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), {
        argv: process.argv.slice(2),
        // Young objects get room: nearly all live for one seed.
        resourceLimits: { maxYoungGenerationSizeMb: 128 },
      })
      let seed: number | undefined
      const next = () => {
        seed = left.shift()
        if (seed !== undefined) return worker.postMessage(seed)
        void worker.terminate()
        resolve()
      }
      worker.on('message', simulated => {
        take(simulated)
        next()
      })
      worker.on('error', cause => reject(new Error(`seed ${seed} fails`, { cause })))
      next()
    })
  await Promise.all(Array.from({ length: Math.min(Number(options.workers), seeds.length) }, begin))
}
