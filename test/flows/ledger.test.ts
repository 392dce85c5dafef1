import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Payment, WINDOW_DAYS } from '../../functions/domain/privacy/ledger.ts'
import { payForWave } from '../../functions/flows/ledger.ts'
import type { Table } from '../../functions/ports/table.ts'
import { LedgerStore } from '../../functions/store/ledger.ts'
import { memoryTable } from '../memory-table.ts'

const BUDGET = 500_000
const aPayment = (wave: string, day: number, paid = 250_000): Payment => ({
  wave,
  day,
  paid,
  promised: BUDGET,
})
const ada = { personId: 'ada', email: 'ada@example.com' }
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ personId: `p${n}`, email: `a${n}` }))

function aLedger(table: Table = memoryTable()) {
  const deps = { ledger: new LedgerStore(table) }
  return {
    table,
    ledger: deps.ledger,
    pay: (holders: Parameters<typeof payForWave>[0], payment: Payment) =>
      payForWave(holders, payment, () => false, deps),
    paidBy: async (holder: typeof ada) =>
      (await deps.ledger.ofMany([holder]))[0]?.person.payments.map(({ wave }) => wave),
  }
}

test('everybody pays for a wave once, however often it asks', async () => {
  const { pay, paidBy } = aLedger()
  const people = many(120)
  expect(await pay(people, aPayment('c1#w1', 0))).toEqual(new Set())
  expect(await pay(people, aPayment('c1#w1', 0))).toEqual(new Set())
  expect(await paidBy(people[119] ?? ada)).toEqual(['c1#w1'])
  expect(await pay(people, aPayment('c1#w2', 91))).toEqual(new Set())
  expect((await pay(people, aPayment('c1#w3', 182))).size).toBe(120)
})

test('who was invited before by another campaign cannot pay, and the others can', async () => {
  const { pay } = aLedger()
  const people = many(60)
  await pay(people.slice(0, 20), aPayment('c1#w1', 0, BUDGET))
  expect(await pay(people, aPayment('c2#w1', 100))).toEqual(
    new Set(people.slice(0, 20).map(({ personId }) => personId)),
  )
})

test('a new id at the same address, and a new address of the same id, bring their payments along', async () => {
  const { pay } = aLedger()
  await pay([ada], aPayment('c1#w1', 0, BUDGET))
  const rehired = { personId: 'ada-2', email: ada.email }
  const moved = { personId: ada.personId, email: 'a-new' }
  expect(await pay([rehired], aPayment('c2#w1', 50))).toEqual(new Set(['ada-2']))
  expect(await pay([moved], aPayment('c2#w1', 50))).toEqual(new Set(['ada']))
})

test('a payment counts for who has the address later, even after the id has moved on', async () => {
  const { pay } = aLedger()
  await pay([ada], aPayment('c1#w1', 0))
  await pay([{ personId: 'ada', email: 'a-new' }], aPayment('c1#w2', 91))
  // The new address carries what the id had paid before.
  expect(await pay([{ personId: 'ada-3', email: 'a-new' }], aPayment('c2#w1', 120, 1))).toEqual(
    new Set(['ada-3']),
  )
})

test('who cannot pay brings their payments along all the same, for the next one at that address', async () => {
  const { pay } = aLedger()
  await pay([ada], aPayment('c1#w1', 0, BUDGET))
  expect((await pay([{ personId: 'ada', email: 'a-new' }], aPayment('c2#w1', 50))).size).toBe(1)
  expect((await pay([{ personId: 'ada-2', email: 'a-new' }], aPayment('c3#w1', 60))).size).toBe(1)
})

test('two campaigns that open at once cannot both be paid from what is left for one', async () => {
  for (let run = 0; run < 20; run++) {
    const { pay, table, ledger } = aLedger()
    const people = many(30)
    const [one, other] = await Promise.all([
      pay(people, aPayment('c1#w1', 0, 300_000)),
      pay(people, aPayment('c2#w1', 3, 300_000)),
    ])
    for (const holder of people) {
      expect(Number(one.has(holder.personId)) + Number(other.has(holder.personId))).toBeGreaterThanOrEqual(1)
      const [accounts] = await ledger.ofMany([holder])
      expect(accounts?.person.payments.reduce((sum, { paid }) => sum + paid, 0)).toBeLessThanOrEqual(BUDGET)
    }
    expect(table).toBeDefined()
  }
})

test('two people at one address who pay at once never together pass the budget in a table', async () => {
  for (let run = 0; run < 20; run++) {
    const { pay } = aLedger()
    const [one, other] = await Promise.all([
      pay([{ personId: 'old', email: 'shared' }], aPayment('c1#w1', 0, 300_000)),
      pay([{ personId: 'new', email: 'shared' }], aPayment('c2#w1', 0, 300_000)),
    ])
    expect(one.size + other.size).toBeGreaterThanOrEqual(1)
  }
})

test('a death between the two writes is made up for by the next try', async () => {
  const memory = memoryTable()
  let puts = 0
  const dying: Table = {
    ...memory,
    putEach: async changes => {
      puts++
      if (puts === 2) throw new Error('died')
      return memory.putEach(changes)
    },
  }
  await expect(aLedger(dying).pay([ada], aPayment('c1#w1', 0))).rejects.toThrow('died')
  const { pay, ledger } = aLedger(memory)
  expect(await pay([ada], aPayment('c1#w1', 0))).toEqual(new Set())
  const [accounts] = await ledger.ofMany([ada])
  expect(accounts?.person.payments).toEqual(accounts?.address.payments)
})

test('companies with joiners, leavers and campaigns in any order: nobody ever passes the budget in a table', async () => {
  const event = fc.record({
    campaign: fc.integer({ min: 0, max: 5 }),
    // Days since the newest payment: a message that was held up pays for a wave of some weeks before.
    days: fc.integer({ min: -40, max: 200 }),
    cost: fc.integer({ min: 50_000, max: 400_000 }),
    // Who is on the roster: which of twelve people, each with one of their two addresses and two ids.
    people: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 12 }),
    // Who gets a new id, and who a new address, before it. Never both at once: then nobody could know.
    newIds: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }),
    newAddresses: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 12 }), async events => {
      const { pay } = aLedger()
      // What each human truly was counted in, whatever id and address they had.
      const counted = new Map<number, Payment[]>()
      const ids = new Map<number, number>()
      const addresses = new Map<number, number>()
      let newest = 1000
      for (const [n, { campaign, days, cost, people, newIds, newAddresses }] of events.entries()) {
        const payment = aPayment(`c${campaign}#w${n}`, newest + days, cost)
        newest = Math.max(newest, newest + days)
        // Who is not invited changes nothing that the ledger sees, so only those who are change here.
        for (const human of people) {
          if (newIds.includes(human)) ids.set(human, n)
          else if (newAddresses.includes(human)) addresses.set(human, n)
        }
        const holders = people.map(human => ({
          personId: `p${human}.${ids.get(human) ?? 0}`,
          email: `a${human}.${addresses.get(human) ?? 0}`,
        }))
        const cannot = await pay(holders, payment)
        people.forEach((human, at) => {
          if (!cannot.has(holders[at]?.personId ?? ''))
            counted.set(human, [...(counted.get(human) ?? []), payment])
        })
      }
      for (const payments of counted.values())
        for (const { day: start } of payments) {
          const within = payments.filter(({ day }) => day >= start && day < start + WINDOW_DAYS)
          expect(within.reduce((sum, { paid }) => sum + paid, 0)).toBeLessThanOrEqual(BUDGET)
        }
    }),
    { numRuns: 200 },
  )
})
