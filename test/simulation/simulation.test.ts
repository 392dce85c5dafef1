import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INVARIANT_COUNT } from './invariants.ts'
import { MUTANTS } from './mutants.ts'
import { caughtBy, mutated, timesFound } from './mutate.ts'
import { type Simulated, simulate } from './simulate.ts'

/** Runs seeds from this one on, until so many are done or the time is up. */
async function run(
  from: number,
  { most, withinMs }: { most: number; withinMs: number },
): Promise<Simulated[]> {
  const end = performance.now() + withinMs
  const done: Simulated[] = []
  while (done.length < most && performance.now() < end) done.push(await simulate(from + done.length))
  return done
}

const toldOf = (seeds: Simulated[]): string[] =>
  seeds.flatMap(({ seed, violations }) =>
    violations.slice(0, 3).map(({ invariant, what }) => `seed ${seed}: ${invariant}: ${what}`),
  )

const totalOf = (seeds: Simulated[], name: string): number =>
  seeds.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0)

describe('whole campaigns under faults', () => {
  test('keep every promise, whatever fails, dies, comes twice or comes late', async () => {
    const seeds = await run(1, { most: 60, withinMs: 15_000 })
    expect(toldOf(seeds)).toEqual([])
    // The seeds have reached what they are about.
    expect(seeds.length).toBeGreaterThan(9)
    for (const much of [
      'emails',
      'answers',
      'reports',
      'calls: dies-after',
      'calls: lost-reply',
      'steps: unknown',
    ])
      expect(totalOf(seeds, much), much).toBeGreaterThan(0)
  })

  test('are the same each time that a seed is run', async () => {
    const [one, other] = [await simulate(7, { traced: true }), await simulate(7, { traced: true })]
    expect(one.trace).toEqual(other.trace)
    expect(one.counts).toEqual(other.counts)
  })

  test('keep every promise for four hundred seeds', { tags: ['exhaustive'], timeout: 600_000 }, async () => {
    const seeds = await run(1, { most: 400, withinMs: Number.POSITIVE_INFINITY })
    console.log(
      `${seeds.length} seeds, ${INVARIANT_COUNT} invariants, ${totalOf(seeds, 'events')} events, ` +
        `${totalOf(seeds, 'emails')} emails, ${totalOf(seeds, 'dead letters')} dead letters`,
    )
    expect(toldOf(seeds)).toEqual([])
  })
})

describe('a mutant of the flows', () => {
  test.each(MUTANTS.map(mutant => [mutant.name, mutant] as const))(
    'has its place in the source: %s',
    (_, mutant) => {
      expect(timesFound(mutant)).toBe(1)
    },
  )

  test.each(MUTANTS.map(mutant => [mutant.name, mutant] as const))(
    'is caught: %s',
    { tags: ['exhaustive'], timeout: 180_000 },
    async (name, mutant) => {
      const folder = await mkdtemp(join(tmpdir(), 'mutant-'))
      const caught = await caughtBy(await mutated(mutant, folder), 400)
      console.log(
        `${name}: ${caught ? `after ${caught.seed} seeds, by “${caught.invariant}”` : 'not caught'}`,
      )
      expect(caught).toBeDefined()
    },
  )
})
