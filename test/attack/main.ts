import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { inBlocks } from '../../functions/domain/privacy/discrete-gaussian.ts'
import { published } from '../domain/privacy/reporting.ts'
import { ATTACKS } from './attacks.ts'
import { measure } from './audit.ts'
import { MUTANTS } from './mutants.ts'

// npm run attack [-- --times 200000]: attacks the reports' mechanism as a black box, then mechanisms with mistakes.
const { values } = parseArgs({ options: { times: { type: 'string', default: '20000' } } })
const times = Number(values.times)
if (!Number.isInteger(times) || times < 1000) {
  console.error('--times must be a whole number from 1000, such as 200000')
  process.exit(2)
}

const random = inBlocks(randomBytes)
const share = (probability: number) => `${(100 * probability).toFixed(1)} %`
const row = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`)

console.log(
  `Each pair of worlds is published ${times} times. Without a report a guess is right 50 times in 100.\n`,
)
row('attack', 'claimed: right at most', 'measured', 'at least (99.9 % sure)', '')
row('---', '---', '---', '---', '---')
let broken = 0
for (const attack of ATTACKS) {
  const { claimed, right, atLeast, verdict } = measure(attack, published, { times, random })
  if (verdict === 'broken') broken++
  row(attack.name, share(claimed), share(right), share(atLeast), verdict)
}

console.log('')
row('mechanism with a mistake', 'found out by')
row('---', '---')
let missed = 0
for (const { name, mechanism } of MUTANTS) {
  const found = ATTACKS.find(attack => measure(attack, mechanism, { times, random }).verdict === 'broken')
  if (!found) missed++
  row(name, found?.name ?? 'nobody')
}
if (broken + missed > 0) process.exit(1)
