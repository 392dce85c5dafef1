import { expect, test } from 'vitest'
import { published } from '../domain/privacy/reporting.ts'
import { seededBytes } from '../domain/privacy/seeded.ts'
import { ATTACKS } from './attacks.ts'
import { type Mechanism, measure } from './audit.ts'
import { MUTANTS } from './mutants.ts'

const TIMES = 4000

test.each(ATTACKS.map(attack => [attack.name, attack] as const))(
  '%s: the best guess is bounded as the person was told',
  (_, attack) => {
    const { verdict, right, claimed } = measure(attack, published, { times: TIMES, random: seededBytes(42) })
    expect(verdict).toBe('held')
    // Noise that is larger than was paid for would hold too, and waste what people are asked for.
    if (attack.tight) expect(right).toBeGreaterThan(claimed - 0.03)
  },
)

test.each(MUTANTS.map(mutant => [mutant.name, mutant.mechanism] as const))(
  'a mechanism with a mistake is found out: %s',
  { timeout: 120_000 },
  (_, mechanism: Mechanism) => {
    const found = ATTACKS.some(
      attack => measure(attack, mechanism, { times: TIMES, random: seededBytes(42) }).verdict === 'broken',
    )
    expect(found).toBe(true)
  },
)
