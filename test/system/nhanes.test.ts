import { existsSync } from 'node:fs'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { instruments } from '../../functions/instruments/library.ts'
import type { Response } from '../../functions/store/responses.ts'
import { readAnswers } from '../../local/demo/answers-file.ts'
import { liveThrough } from '../../local/demo/live-through.ts'
import { makePeople, randomFrom } from '../../local/demo/people.ts'
import type { System } from '../../local/system.ts'
import { oneSystem } from './one-system.ts'

// Real PHQ-9 answers of US adults (NHANES 2017–2018, DPQ_J) go through the pages, one person each; then the Vault is
// opened as its owner. All 5,533 with NHANES_PEOPLE=5533; some of them in every run of the tests.
const FILE = '../shared/data/nhanes-2017-2018-dpq.csv'
const PEOPLE = Number(process.env.NHANES_PEOPLE ?? (process.env.EXHAUSTIVE ? 120 : 60))

if (!existsSync(FILE)) console.log(`skipped: ${FILE} is not there, so no real answers are replayed`)

const running = oneSystem()

test.skipIf(!existsSync(FILE))(
  `the Vault holds what ${PEOPLE} people of NHANES answered, and the report says it within its noise`,
  { timeout: 60_000 + PEOPLE * 100 },
  async () => {
    const phq9 = instruments.get('phq-9')
    if (!phq9) throw new Error('no PHQ-9')
    const rows = (await readAnswers(FILE, phq9)).slice(0, PEOPLE)
    const known = knownOf(rows)
    const random = randomFrom(1)
    const people = makePeople(rows.length, random)
    const answers = new Map(people.map((person, n) => [person.person_id, rows[n] ?? {}]))

    const system = running()
    const lived = await liveThrough(system, {
      instrument: 'phq-9',
      people,
      answersOf: person => answers.get(person.person_id) ?? {},
      answering: { atOnce: 1, whenReminded: 1 },
      choosing: 0,
      random,
      tell: () => {},
    })
    expect(lived.answered).toBe(rows.length)
    expect(lived.mails.reminder).toHaveLength(0)

    const stored = await vaultOf(system)
    const complete = stored.filter(
      ({ answers }) =>
        Object.values(answers['phq-9'] ?? {}).filter(value => value !== 'declined').length === 9,
    )
    const totals = complete.map(
      ({ scores }) => scores['phq-9']?.find(({ scale }) => scale === 'total')?.score ?? Number.NaN,
    )
    const found = {
      responses: stored.length,
      complete: complete.length,
      atLeast10: totals.filter(total => total >= 10).length,
      sum: totals.reduce((sum, total) => sum + total, 0),
      scorable: stored.filter(({ scores }) =>
        scores['phq-9']?.some(({ scale, score }) => scale === 'total' && score !== null),
      ).length,
    }
    console.log(`in the Vault: ${JSON.stringify(found)}`)
    expect(found).toEqual(known)
    if (PEOPLE >= 5533)
      expect(found).toEqual({ responses: 5533, complete: 5068, atLeast10: 459, sum: 16_426, scorable: 5086 })

    const { json } = lived.report
    console.log(`in the report: ${JSON.stringify([json.participation, json.scales])}`)
    const bands = stored.flatMap(
      ({ scores }) => scores['phq-9']?.find(({ scale }) => scale === 'total')?.band ?? [],
    )
    // The noise is drawn by chance. Its standard deviation is 2 people in 60, and here it is allowed four of them.
    const noise = (400 * Math.sqrt(1_000_000 / 250_000)) / PEOPLE
    const near = (figure: { percent: number; margin: number } | null | undefined, exact: number) => {
      if (!figure) throw new Error('a figure is not told')
      const step = figure.margin < 10 ? 0.5 : 2.5
      expect(Math.abs(figure.percent - exact)).toBeLessThanOrEqual(noise + step)
    }
    near(json.participation, (100 * bands.length) / PEOPLE)
    const above = bands.filter(band => band !== 'minimal').length
    const share = json.scales[0]?.share
    near(share, (100 * above) / bands.length)
    // The range allows for chance beside the noise, and these people are no sample of themselves.
    expect(share?.from).toBeLessThanOrEqual((100 * above) / bands.length)
    expect(share?.to).toBeGreaterThanOrEqual((100 * above) / bands.length)
    const order = ['minimal', 'mild', 'moderate', 'moderately-severe', 'severe']
    for (const [n, { share }] of (json.scales[0]?.bands ?? []).entries())
      near(share, (100 * bands.filter(band => band === order[n]).length) / bands.length)
  },
)

/** What the rows come to, counted here from the file alone and not by any code of the project's. */
function knownOf(rows: Record<string, string>[]) {
  const numbers = rows.map(row =>
    Object.values(row)
      .filter(text => text !== 'declined')
      .map(Number),
  )
  const totals = numbers
    .filter(row => row.length === 9)
    .map(row => row.reduce((sum, value) => sum + value, 0))
  return {
    responses: rows.length,
    complete: totals.length,
    atLeast10: totals.filter(total => total >= 10).length,
    sum: totals.reduce((sum, total) => sum + total, 0),
    scorable: numbers.filter(row => row.length >= 7).length,
  }
}

async function vaultOf(system: System): Promise<Response[]> {
  const items: Record<string, unknown>[] = []
  let from: Record<string, unknown> | undefined
  do {
    const page = await system.owner.send(
      new ScanCommand({
        TableName: system.tableName('Vault'),
        ExclusiveStartKey: from,
        ConsistentRead: true,
      }),
    )
    items.push(...(page.Items ?? []))
    from = page.LastEvaluatedKey
  } while (from)
  return items.filter(item => String(item.pk).startsWith('W#')) as unknown as Response[]
}
