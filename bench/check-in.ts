import { Worker } from 'node:worker_threads'
import { MINUTE } from '../functions/domain/time.ts'
import { linkIn } from '../local/demo/actors.ts'
import { makePeople, randomFrom } from '../local/demo/people.ts'
import type { System } from '../local/system.ts'
import { bareRequestCpu } from './bare-request.ts'
import type { Round, Rounded } from './employees.ts'
import { type Measured, median, spread } from './row.ts'
import { ALL_OPEN, launch, onSystem } from './running-system.ts'

/**
 * Real GET and POST requests through pages, HTTP API, functions, policies and tables, with the employees on the same
 * machine.
 */
const PARALLEL = 16
const WARM_UP = 500
const ROUNDS = 5
const PAIRS_A_ROUND = 300
const BUDGET_PAIRS_A_SECOND = 150
const BUDGET_CPU_MS = 3

const PAIR = ['answer-check-in']
const AFTERWARDS = 'settle-check-in'

export const measure = (): Promise<Measured> =>
  onSystem(async system => {
    await launch(system, makePeople(WARM_UP + ROUNDS * PAIRS_A_ROUND, randomFrom(7)), 'phq-4')
    await system.clock.advanceTo(ALL_OPEN)
    const bare = await bareRequestCpu(system)
    const links = (await system.mails()).map(({ text = '' }) => linkIn({ text }))
    const employees = new Worker(new URL('./employees.ts', import.meta.url))
    try {
      await answer(employees, links.slice(0, WARM_UP))
      system.meters.reset()
      const rates: number[] = []
      const cpu: number[] = []
      const wholeCpu: number[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const from = WARM_UP + round * PAIRS_A_ROUND
        const before = cpuOf(system, PAIR)
        const processBefore = process.cpuUsage()
        const seconds = (await answer(employees, links.slice(from, from + PAIRS_A_ROUND))) / 1000
        const { user, system: kernel } = process.cpuUsage(processBefore)
        rates.push(PAIRS_A_ROUND / seconds)
        cpu.push((cpuOf(system, PAIR) - before) / PAIRS_A_ROUND)
        wholeCpu.push((user + kernel) / 1000 / PAIRS_A_ROUND)
      }
      const pairs = ROUNDS * PAIRS_A_ROUND
      const rows = system.meters.rows()
      const requests = rows.reduce((sum, row) => sum + row.requests, 0)

      const settledBefore = cpuOf(system, [AFTERWARDS])
      await system.clock.advanceTo(ALL_OPEN + 2 * MINUTE)
      const settling = (cpuOf(system, [AFTERWARDS]) - settledBefore) / (pairs + WARM_UP)
      return {
        rows: [
          {
            what: `check-ins a second, ${PARALLEL} employees at a time`,
            measured: spread(rates),
            budget: `≥ ${BUDGET_PAIRS_A_SECOND}`,
            within: median(rates) >= BUDGET_PAIRS_A_SECOND,
          },
          {
            what: 'processor time of the handlers, GET and POST together',
            measured: `${spread(cpu, 2)} ms`,
            budget: `≤ ${BUDGET_CPU_MS} ms`,
            within: median(cpu) <= BUDGET_CPU_MS,
          },
          {
            what: 'one bare request of the SDK, in the same run',
            measured: `${bare.toFixed(2)} ms`,
          },
          { what: 'processor time of settling it later', measured: `${settling.toFixed(2)} ms` },
          {
            what: 'processor time of the whole process, employees and emulators included',
            measured: `${spread(wholeCpu, 2)} ms`,
          },
          { what: 'requests billed for the pair', measured: (requests / pairs).toFixed(2) },
        ],
        notes: rows
          .filter(row => row.requests / pairs > 0.05)
          .map(
            ({ principal, service, operation, requests }) =>
              `${(requests / pairs).toFixed(2)} ${service} ${operation} by ${principal}`,
          ),
      }
    } finally {
      await employees.terminate()
    }
  })

const cpuOf = (system: System, functions: readonly string[]): number =>
  functions.reduce((sum, name) => sum + (system.work()[name]?.cpuMilliseconds ?? 0), 0)

/** Answers these links. Returns how long that took, in milliseconds. */
function answer(employees: Worker, links: string[]): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  employees.once('message', (said: Rounded) =>
    'failed' in said ? reject(new Error(said.failed)) : resolve(said.milliseconds),
  )
  employees.postMessage({ links, parallel: PARALLEL } satisfies Round)
  return promise
}
